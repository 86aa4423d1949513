// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.cluster;

import io.camelmedia.samples.cluster.engine.EmbeddedDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder of a run; everything of the run before is deleted. */
record Home(Path root) {

    static Home fresh(Path root) throws IOException {
        Home home = new Home(root.toAbsolutePath());
        EmbeddedDatabase.endOrphan(home.database());
        if (Files.exists(root)) {
            try (Stream<Path> all = Files.walk(root)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
        Files.createDirectories(root);
        return home;
    }

    Path database() {
        return root.resolve("database");
    }

    Path broker() {
        return root.resolve("broker");
    }

    /** Where the nodes agree on who is active. */
    Path lock() {
        return root.resolve("lock");
    }

    /** Where a node keeps the files that it works on. */
    Path work(String node) {
        return folder("work", node);
    }

    Path log(String node) {
        return folder("logs").resolve(node + ".log");
    }

    /** How a node is configured; nobody else may read it. */
    Path properties(String node) {
        return folder("nodes").resolve(node + ".properties");
    }

    private Path folder(String... names) {
        try {
            return Files.createDirectories(List.of(names).stream().map(Path::of).reduce(root, Path::resolve));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
