// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.camel.util.json.JsonArray;
import org.apache.camel.util.json.JsonObject;
import org.apache.camel.util.json.Jsoner;

/**
 * The metadata of an artefact for native images: the classes that are used by reflection and the resources that are
 * read. GraalVM's native-image reads it from {@code META-INF/native-image} of each jar.
 *
 * @param classes the compiled classes and the resources of the artefact
 */
record NativeMetadata(Path classes) {

    private static final Path FOLDER = Path.of("META-INF/native-image");
    private static final Pattern NOT_READ =
            Pattern.compile("META-INF/(native-image|maven)/.*|META-INF/(jandex\\.idx|MANIFEST\\.MF|LICENSE|NOTICE)");

    /** @param artifact the group and the name of the artefact, as {@code io.camelmedia/camel-component-ci} */
    void write(String artifact) throws IOException {
        Path folder = Files.createDirectories(classes.resolve(FOLDER).resolve(artifact));
        Files.writeString(
                folder.resolve("reflect-config.json"),
                Jsoner.prettyPrint(reflection().toJson(), 2) + "\n");
        Files.writeString(
                folder.resolve("resource-config.json"),
                Jsoner.prettyPrint(resources().toJson(), 2) + "\n");
    }

    private JsonArray reflection() throws IOException {
        TreeSet<String> names = new TreeSet<>(new CamelServices(classes).classes());
        for (String file : files()) {
            if (file.endsWith(".class") && !file.endsWith("-info.class")) {
                ReflectedClass type = ReflectedClass.of(file);
                if (type.isReflected()) {
                    names.add(type.name());
                }
            }
        }
        JsonArray all = new JsonArray();
        for (String name : names) {
            JsonObject entry = new JsonObject();
            entry.put("name", name);
            entry.put("allDeclaredConstructors", true);
            entry.put("allDeclaredMethods", true);
            entry.put("allDeclaredFields", true);
            all.add(entry);
        }
        return all;
    }

    private JsonObject resources() throws IOException {
        JsonArray includes = new JsonArray();
        for (String file : files()) {
            if (!file.endsWith(".class") && !NOT_READ.matcher(file).matches()) {
                JsonObject include = new JsonObject();
                include.put("pattern", Pattern.quote(file));
                includes.add(include);
            }
        }
        JsonObject resources = new JsonObject();
        resources.put("includes", includes);
        JsonObject all = new JsonObject();
        all.put("resources", resources);
        return all;
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> classes.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
