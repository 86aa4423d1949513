// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder that is there for a while. */
public record Folder(Path path) implements AutoCloseable {

    public static Folder in(Path parent) throws IOException {
        return new Folder(Files.createTempDirectory(parent, "camel-media-bench"));
    }

    /** Deletes it with all it holds. */
    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
