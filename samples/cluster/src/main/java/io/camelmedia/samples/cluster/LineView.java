// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.cluster;

import java.io.PrintStream;
import java.util.List;

/** For files and pipes: how things stand is one line, now and then. */
final class LineView implements View {

    private static final int EACH = 10;

    private final PrintStream out;
    private int shown;

    LineView(PrintStream out) {
        this.out = out;
    }

    @Override
    public synchronized void say(String line) {
        out.println(line);
    }

    @Override
    public synchronized void show(List<String> lines) {
        if (!lines.isEmpty() && shown++ % EACH == 0) {
            out.println(lines.get(lines.size() - 1));
        }
    }
}
