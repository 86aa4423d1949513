// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The classes that Camel makes because a file below {@code META-INF/services/org/apache/camel} names them: a line
 * {@code class=...}, or a line with nothing but the name.
 *
 * @param folder the compiled classes and the resources of an artefact
 */
record CamelServices(Path folder) {

    private static final Pattern NAME = Pattern.compile("(?m)^(?:class=)?((?:\\w+\\.)+\\w+)$");

    List<String> classes() throws IOException {
        Path services = folder.resolve("META-INF/services/org/apache/camel");
        if (!Files.isDirectory(services)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(services)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file)).append('\n');
            }
            return NAME.matcher(all).results().map(found -> found.group(1)).toList();
        }
    }
}
