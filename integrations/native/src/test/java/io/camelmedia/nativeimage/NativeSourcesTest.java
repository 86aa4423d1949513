// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.nativeimage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What Quarkus hands to native-image for its sample, which it makes on any JDK; the image itself is not made here. */
@Tag("quarkus")
class NativeSourcesTest {

    private static final Path SOURCES = Path.of("../quarkus/target/native/quarkus/target/native-sources");
    private static final List<String> OF_THE_SAMPLE =
            List.of("camel-media-support", "camel-component-ci", "camel-component-pixop", "camel-media-console");

    private static NativeConfig quarkus;
    private static NativeConfig ours;

    @BeforeAll
    static void read() throws IOException {
        try (FileSystem jar = FileSystems.newFileSystem(one(SOURCES, "-runner.jar"))) {
            quarkus = NativeConfig.of(jar.getPath("/META-INF/native-image"));
        }
        ours = NativeConfig.of(OF_THE_SAMPLE.stream()
                .map(name -> Artefact.of(name).nativeImage())
                .toList());
    }

    @Test
    void everyClassOfOursThatQuarkusRegistersIsInWhatTheArtefactsTell() {
        Set<String> registered = quarkus.classes().stream()
                .filter(name -> name.startsWith("io.camelmedia."))
                .collect(Collectors.toSet());

        assertThat(registered).isNotEmpty();
        assertThat(ours.classes()).containsAll(registered);
    }

    @Test
    void theArtefactsCompleteWhatQuarkusRegisters() {
        assertThat(quarkus.classes()).doesNotContain("io.camelmedia.component.ci.model.Folder");
        assertThat(ours.classes()).contains("io.camelmedia.component.ci.model.Folder");
    }

    @Test
    void theArtefactsOnTheImagesClassPathTellIt() throws IOException {
        for (String name : OF_THE_SAMPLE) {
            try (FileSystem jar = FileSystems.newFileSystem(one(SOURCES.resolve("lib"), name + "-"))) {
                Path told = jar.getPath("/META-INF/native-image/io.camelmedia/" + name);

                assertThat(NativeConfig.of(told))
                        .isEqualTo(NativeConfig.of(Artefact.of(name).nativeImage()));
            }
        }
    }

    private static Path one(Path folder, String part) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(
                            file -> file.getFileName().toString().contains(part))
                    .toList();
            assertThat(found).as(part + " in " + folder).hasSize(1);
            return found.get(0);
        }
    }
}
