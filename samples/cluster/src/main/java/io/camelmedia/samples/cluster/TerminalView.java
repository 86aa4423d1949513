// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.cluster;

import java.io.PrintStream;
import java.util.List;

/** Keeps how things stand at the bottom of a terminal; what is said goes above it. */
final class TerminalView implements View {

    private static final String CLEAR_BELOW = "\u001b[J";

    private final PrintStream out;
    private List<String> shown = List.of();

    TerminalView(PrintStream out) {
        this.out = out;
    }

    @Override
    public synchronized void say(String line) {
        List<String> below = shown;
        show(List.of());
        out.println(line);
        show(below);
    }

    @Override
    public synchronized void show(List<String> lines) {
        StringBuilder text = new StringBuilder();
        if (!shown.isEmpty()) {
            text.append("\u001b[").append(shown.size()).append('F');
        }
        text.append(CLEAR_BELOW);
        lines.forEach(line -> text.append(line).append(System.lineSeparator()));
        out.print(text);
        out.flush();
        shown = lines;
    }
}
