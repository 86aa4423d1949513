// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.nativeimage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * What a folder {@code META-INF/native-image} tells native-image.
 *
 * @param classes the classes that are used by reflection
 * @param resources patterns of the resources that are read
 */
record NativeConfig(Set<String> classes, Set<String> resources) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static NativeConfig of(Path folder) throws IOException {
        return new NativeConfig(
                texts(JSON.readTree(Files.readString(folder.resolve("reflect-config.json"))), "name"),
                texts(
                        JSON.readTree(Files.readString(folder.resolve("resource-config.json")))
                                .at("/resources/includes"),
                        "pattern"));
    }

    /** What several folders tell together. */
    static NativeConfig of(List<Path> folders) throws IOException {
        NativeConfig all = new NativeConfig(new HashSet<>(), new HashSet<>());
        for (Path folder : folders) {
            NativeConfig one = of(folder);
            all.classes.addAll(one.classes);
            all.resources.addAll(one.resources);
        }
        return all;
    }

    boolean includes(String resource) {
        return resources.stream().anyMatch(resource::matches);
    }

    private static Set<String> texts(JsonNode array, String field) {
        Set<String> texts = new HashSet<>();
        StreamSupport.stream(array.spliterator(), false)
                .map(each -> each.path(field).asText())
                .forEach(texts::add);
        return texts;
    }
}
