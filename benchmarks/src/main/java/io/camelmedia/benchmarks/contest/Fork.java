// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.contest;

import io.camelmedia.benchmarks.process.Jvm;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;

/**
 * A contender in a JVM of its own, so that what the compiler learns of one does not bend the other. It runs when it is
 * told, and waits meanwhile.
 */
public final class Fork implements AutoCloseable {

    private static final String HEAP = "-Xmx256m";

    private final Process process;
    private final BufferedReader said;
    private final PrintStream told;

    private Fork(Process process) {
        this.process = process;
        this.said = process.inputReader();
        this.told = new PrintStream(process.getOutputStream(), true);
    }

    public static <C extends Enum<C> & Contender> Fork of(C contender, Site site) throws IOException {
        return new Fork(Jvm.of(
                        Fork.class,
                        List.of(HEAP),
                        site.behind(contender.getDeclaringClass().getName(), contender.name()))
                .redirectError(Redirect.DISCARD)
                .start());
    }

    /**
     * Runs the contender so many times on each of so many threads.
     *
     * @throws IOException when a run failed, with the reason
     */
    public Usage run(int threads, int times) throws IOException {
        told.println(threads + " " + times);
        String line = said.readLine();
        if (line == null) {
            throw new IOException("its process ended");
        }
        return Usage.parse(line);
    }

    /** Ends with the end of its input, and so with whoever started it. */
    public static void main(String[] arguments) throws Exception {
        Site site = Site.parse(arguments);
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in));
        try (Work work = contender(arguments[0], arguments[1]).open(site);
                Crowd crowd = new Crowd(work)) {
            for (String order = orders.readLine(); order != null; order = orders.readLine()) {
                String[] words = order.split(" ");
                Work ordered = crowd.of(Integer.parseInt(words[0]), Integer.parseInt(words[1]));
                System.out.println(ordered.measured().line());
            }
        } catch (Exception e) {
            System.out.println(Usage.failed(e));
            System.exit(1);
        }
    }

    private static Contender contender(String type, String name) throws ClassNotFoundException {
        for (Object constant : Class.forName(type).getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return (Contender) constant;
            }
        }
        throw new IllegalArgumentException(type + " has no " + name);
    }

    /** After that nothing writes into the site's folder any more. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
