// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the command line asks for.
 *
 * @param size   of the media, in bytes; null for each bench's own
 * @param rounds how many times each transfer is made
 * @param folder where files go
 */
record Arguments(List<Bench> benches, Long size, int rounds, Path folder) {

    private static final Path MEMORY = Path.of("/dev/shm");
    private static final Pattern SIZE = Pattern.compile("(\\d{1,12})([kmg]?)");
    private static final Pattern ROUNDS = Pattern.compile("[1-9]\\d{0,3}");

    /** @throws IllegalArgumentException with what is wrong and what is allowed */
    static Arguments parse(String... words) {
        Arguments parsed = new Arguments(List.of(Bench.values()), null, 5, usualFolder());
        for (Iterator<String> rest = Arrays.asList(words).iterator(); rest.hasNext(); ) {
            parsed = parsed.with(rest.next(), rest);
        }
        return parsed;
    }

    long size(Bench bench) {
        return size == null ? bench.size() : size;
    }

    private Arguments with(String word, Iterator<String> rest) {
        return switch (word) {
            case "--size" -> new Arguments(benches, size(value(word, rest)), rounds, folder);
            case "--rounds" -> new Arguments(benches, size, rounds(value(word, rest)), folder);
            case "--folder" -> new Arguments(benches, size, rounds, Path.of(value(word, rest)));
            case "all" -> new Arguments(List.of(Bench.values()), size, rounds, folder);
            default -> new Arguments(List.of(bench(word)), size, rounds, folder);
        };
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return rest.next();
    }

    private static long size(String text) {
        Matcher matcher = SIZE.matcher(text);
        if (!matcher.matches() || Long.parseLong(matcher.group(1)) == 0) {
            throw new IllegalArgumentException("--size " + text + " is no size; write for instance 512m, 1g or 12g");
        }
        return Long.parseLong(matcher.group(1))
                << 10 * " kmg".indexOf(matcher.group(2).isEmpty() ? " " : matcher.group(2));
    }

    private static int rounds(String text) {
        if (!ROUNDS.matcher(text).matches()) {
            throw new IllegalArgumentException("--rounds " + text + " is no number from 1 to 9999");
        }
        return Integer.parseInt(text);
    }

    private static Bench bench(String word) {
        return Arrays.stream(Bench.values())
                .filter(bench -> bench.toString().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word + " is no bench; there are "
                        + Arrays.stream(Bench.values()).map(Bench::toString).collect(Collectors.joining(", "))
                        + " and all"));
    }

    /** In memory where that is possible, so that no disk is measured. */
    private static Path usualFolder() {
        return Files.isWritable(MEMORY) ? MEMORY : Path.of(System.getProperty("java.io.tmpdir"));
    }
}
