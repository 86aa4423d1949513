// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/**
 * Makes kamelets of short definitions; descriptions of options, and whether they are secret, come from the catalogue.
 *
 * @param source holds {@code accounts.yaml} and the folder {@code definitions}
 * @param version of the components that the kamelets depend on
 */
record Kamelets(Path source, String version) {

    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Map<?, ?> accounts = read(source.resolve("accounts.yaml"));
        try (Stream<Path> definitions = Files.list(source.resolve("definitions"))) {
            for (Path file : definitions.sorted().toList()) {
                String name = file.getFileName().toString().replace(".yaml", "");
                Files.writeString(folder.resolve(name + ".kamelet.yaml"), dump(kamelet(name, read(file), accounts)));
            }
        }
    }

    private Map<String, Object> kamelet(String name, Map<?, ?> definition, Map<?, ?> accounts) throws IOException {
        String uri = text(definition, "uri");
        String scheme = uri.substring(0, uri.indexOf(':'));
        Map<?, ?> account = (Map<?, ?>) accounts.get(scheme);
        List<String> required = both(account, definition, "required");
        List<String> optional = both(account, definition, "optional");
        return new Kamelet(name, text(definition, "title"), text(definition, "description"), uri, required, optional)
                .content(Catalogue.component(scheme), text(account, "colour"), version);
    }

    private static List<String> both(Map<?, ?> account, Map<?, ?> definition, String key) {
        return Stream.of(account, definition)
                .flatMap(each -> ((Collection<?>) each.get(key)).stream())
                .map(String::valueOf)
                .toList();
    }

    private static String text(Map<?, ?> map, String key) {
        return String.valueOf(map.get(key));
    }

    private static Map<?, ?> read(Path file) throws IOException {
        return (Map<?, ?>)
                new Load(LoadSettings.builder().setLabel(file.toString()).build())
                        .loadFromString(Files.readString(file));
    }

    private static String dump(Map<String, Object> content) {
        return new Dump(DumpSettings.builder()
                        .setDefaultFlowStyle(FlowStyle.BLOCK)
                        .setWidth(120)
                        .build())
                .dumpToString(content);
    }
}
