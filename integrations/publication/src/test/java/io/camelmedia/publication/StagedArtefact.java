// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An artefact in the folder that was deployed to.
 *
 * @param name its artifactId
 * @param folder the folder of its version
 */
record StagedArtefact(String name, Path folder) {

    static final Path STAGE = Path.of(System.getProperty("stage"));
    static final String VERSION = System.getProperty("version");

    private static final String TIMESTAMP_OF_A_SNAPSHOT = "(-\\d{8}\\.\\d{6}-\\d+)?";

    /** What was deployed: all of it. */
    static List<StagedArtefact> all() throws IOException {
        try (Stream<Path> folders = Files.list(STAGE.resolve("io/camelmedia"))) {
            return folders.map(folder -> new StagedArtefact(folder.getFileName().toString(), folder.resolve(VERSION)))
                    .sorted((one, other) -> one.name.compareTo(other.name))
                    .toList();
        }
    }

    /** What was deployed and is a jar. */
    static List<StagedArtefact> jars() throws IOException {
        return all().stream()
                .filter(artefact -> artefact.find(".jar").isPresent())
                .toList();
    }

    /**
     * The latest of its files with this ending.
     *
     * @param ending classifier and extension, such as {@code -sources.jar}
     */
    Path file(String ending) {
        return find(ending)
                .orElseThrow(
                        () -> new AssertionError(name + ending + " is not in " + folder + ": deploy with -Prelease"));
    }

    private Optional<Path> find(String ending) {
        Pattern fileName = Pattern.compile(Pattern.quote(name + "-" + VERSION.replace("-SNAPSHOT", ""))
                + TIMESTAMP_OF_A_SNAPSHOT
                + Pattern.quote(ending));
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file ->
                            fileName.matcher(file.getFileName().toString()).matches())
                    .max(Path::compareTo);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot list " + folder, e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
