// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.site;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes the pages and their table of contents where VitePress finds them. */
public final class WriteSite {

    private WriteSite() {}

    /** @param arguments the folder of the whole project, and the one to write to, which is emptied */
    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[1]);
        empty(target);
        Site site = Site.of(Path.of(arguments[0]));
        for (Map.Entry<String, String> page : site.pages().entrySet()) {
            Path file = target.resolve("pages").resolve(page.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, page.getValue());
        }
        new ObjectMapper().writeValue(target.resolve("sidebar.json").toFile(), Sidebar.of(site));
    }

    private static void empty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> old;
        try (Stream<Path> files = Files.walk(folder)) {
            old = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : old) {
            Files.delete(file);
        }
    }
}
