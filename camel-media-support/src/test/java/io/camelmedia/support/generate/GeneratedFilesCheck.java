// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;

/** Compares what is generated with what is committed, and prints the lines that differ. */
public final class GeneratedFilesCheck {

    private GeneratedFilesCheck() {}

    /** @param args folder with a copy of what is committed; folder of what was generated */
    public static void main(String[] args) throws IOException {
        try {
            check(Path.of(args[0]), Path.of(args[1]));
        } catch (AssertionError e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /** @throws AssertionError with the lines that differ */
    static void check(Path committed, Path generated) throws IOException {
        Set<Path> names = new TreeSet<>(files(committed));
        names.addAll(files(generated));
        SoftAssertions files = new SoftAssertions();
        for (Path name : names) {
            Path before = committed.resolve(name);
            Path now = generated.resolve(name);
            if (!Files.exists(before)) {
                files.fail(name + " is generated and not committed");
            } else if (!Files.exists(now)) {
                files.fail(name + " is committed and no longer generated");
            } else {
                files.assertThat(now).as(name.toString()).hasSameTextualContentAs(before);
            }
        }
        files.assertAll();
    }

    private static Set<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(folder::relativize).collect(Collectors.toSet());
        }
    }
}
