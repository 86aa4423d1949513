// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.cluster;

/** The program. */
public final class Cluster {

    private static final int BROKEN = 1;
    private static final int BAD_ARGUMENTS = 2;

    private Cluster() {}

    public static void main(String[] args) throws Exception {
        try {
            Arguments arguments = Arguments.parse(args);
            if (arguments.help()) {
                System.out.print(Help.TEXT);
                return;
            }
            Settings settings = new Settings(System.getProperties());
            View view = settings.isTerminal() ? new TerminalView(System.out) : new LineView(System.out);
            Verdict verdict;
            try (Started started = new Started(view::say)) {
                Runtime.getRuntime().addShutdownHook(new Thread(started::close));
                verdict = new Run(arguments, settings, view, started).run();
            }
            verdict.lines().forEach(System.out::println);
            System.exit(verdict.holds() ? 0 : BROKEN);
        } catch (BadArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(BAD_ARGUMENTS);
        }
    }
}
