// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.nativeimage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An artefact on the class path: a jar, or the folder of its classes.
 *
 * @param name as in its coordinates
 * @param root of its files
 */
record Artefact(String name, Path root) {

    private static final Map<String, String> ONE_OF_ITS_CLASSES = Map.of(
            "camel-media-support", "io.camelmedia.support.camel.MediaComponent",
            "camel-component-ci", "io.camelmedia.component.ci.CiComponent",
            "camel-component-contentapi", "io.camelmedia.component.contentapi.ContentApiComponent",
            "camel-component-pex", "io.camelmedia.component.pex.PexComponent",
            "camel-component-pixop", "io.camelmedia.component.pixop.PixopComponent",
            "camel-media-console", "io.camelmedia.console.ConsoleServer",
            "camel-media-micrometer", "io.camelmedia.micrometer.MicrometerMeters",
            "camel-media-bucket4j", "io.camelmedia.bucket4j.SharedBudget");

    static List<Artefact> all() {
        return ONE_OF_ITS_CLASSES.keySet().stream().sorted().map(Artefact::of).toList();
    }

    static Artefact of(String name) {
        try {
            URI place = Class.forName(ONE_OF_ITS_CLASSES.get(name))
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            Path path = Path.of(place);
            return new Artefact(name, Files.isDirectory(path) ? path : inside(path));
        } catch (ReflectiveOperationException | URISyntaxException e) {
            throw new IllegalStateException(name + " is not on the class path", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path inside(Path jar) throws IOException {
        URI uri = URI.create("jar:" + jar.toUri());
        FileSystem files;
        try {
            files = FileSystems.newFileSystem(uri, Map.of());
        } catch (FileSystemAlreadyExistsException e) {
            files = FileSystems.getFileSystem(uri);
        }
        return files.getPath("/");
    }

    /** Where it tells native-image what to do. */
    Path nativeImage() {
        return root.resolve("META-INF/native-image/io.camelmedia").resolve(name);
    }

    /** The names of its files below a folder. */
    List<String> files(String folder) throws IOException {
        Path below = root.resolve(folder);
        if (!Files.isDirectory(below)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(below)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .toList();
        }
    }

    String read(String file) throws IOException {
        return Files.readString(root.resolve(file));
    }

    @Override
    public String toString() {
        return name;
    }
}
