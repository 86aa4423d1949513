// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.cluster;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * What the command line asks for.
 *
 * @param kill whether nodes are killed all the time, and database and broker restarted once
 */
record Arguments(boolean help, int nodes, int files, boolean kill) {

    private static final int NODES = 4;
    private static final int FILES = 200;
    private static final int MOST_NODES = 64;
    private static final int MOST_FILES = 100_000;

    /** @throws BadArgumentException for an option that there is not, or a number that is none */
    static Arguments parse(String... args) {
        boolean help = false;
        boolean kill = false;
        int nodes = NODES;
        int files = FILES;
        Deque<String> left = new ArrayDeque<>(List.of(args));
        while (!left.isEmpty()) {
            String option = left.poll();
            switch (option) {
                case "--help", "-h" -> help = true;
                case "--kill" -> kill = true;
                case "--nodes" -> nodes = number(option, left.poll(), MOST_NODES);
                case "--files" -> files = number(option, left.poll(), MOST_FILES);
                default ->
                    throw new BadArgumentException("there is no option " + option + "; --help tells which there are");
            }
        }
        return new Arguments(help, nodes, files, kill);
    }

    private static int number(String option, String text, int most) {
        if (text == null || !text.matches("[1-9]\\d{0,5}") || Integer.parseInt(text) > most) {
            throw new BadArgumentException(option + " takes a number from 1 to " + most + ", not "
                    + (text == null ? "nothing" : "'" + text + "'"));
        }
        return Integer.parseInt(text);
    }
}
