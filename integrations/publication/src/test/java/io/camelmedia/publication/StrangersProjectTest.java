// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The project of the page "camel-main", made with an empty local repository from what was deployed. */
@Timeout(600)
class StrangersProjectTest {

    private static final Path PAGE = Path.of("../../docs/site/start/camel-main");
    private static final Path SETTINGS =
            Path.of("target/test-classes/settings.xml").toAbsolutePath();
    private static final String ENFORCER = "org.apache.maven.plugins:maven-enforcer-plugin:3.7.0";
    private static final String PROPERTIES = "src/main/resources/application.properties";

    @TempDir
    Path project;

    @TempDir
    Path repository;

    private final List<Process> running = new ArrayList<>();

    @AfterEach
    void end() {
        for (Process process : running) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().onExit().join();
        }
    }

    @Test
    void theStagedArtefactsRunThePagesRoutesAgainstTheStagedSimulator() throws Exception {
        copyPage();

        await(start("java", "-jar", simulator(), "pex=0", "--seed", "demo", "--properties", PROPERTIES), "READY");
        await(maven("compile", "exec:java"), "found on ");

        assertThat(repository.resolve("io/camelmedia"))
                .isDirectoryContaining(folder -> folder.endsWith("camel-media-bom"))
                .isDirectoryContaining(folder -> folder.endsWith("camel-media-support"))
                .isDirectoryContaining(folder -> folder.endsWith("camel-component-pex"))
                .isDirectoryNotContaining(folder -> folder.endsWith("camel-media-parent"));
    }

    /** Camel and the logger are the project's own: its POM says which ones they are. */
    @ParameterizedTest
    @ValueSource(strings = {"4.14.0", "4.17.0", "4.18.0", "4.22.0"})
    void onEachLineOfCamelNothingIsOlderThanWhatAnyPartOfItAsksFor(String camel) throws Exception {
        copyPage();
        Path pom = project.resolve("pom.xml");
        Files.writeString(pom, Files.readString(pom).replace("4.18.0", camel).replace("2.0.17", "2.0.20"));

        List<String> said = maven(
                        ENFORCER + ":enforce", "-Denforcer.rules=requireUpperBoundDeps", "-Denforcer.fail=false")
                .lines()
                .toList();

        assertThat(said).anyMatch(line -> line.contains("BUILD SUCCESS"));
        assertThat(said)
                .filteredOn(line -> line.contains("Require upper bound dependencies error for"))
                .allMatch(line -> line.contains(" org.apache.camel:"));
    }

    private void copyPage() throws IOException {
        try (Stream<Path> files = Files.walk(PAGE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = project.resolve(PAGE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static String simulator() throws IOException {
        return StagedArtefact.all().stream()
                .filter(artefact -> artefact.name().equals("camel-media-testkit"))
                .findFirst()
                .orElseThrow()
                .file("-cli.jar")
                .toString();
    }

    private BufferedReader maven(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("maven.home"), "bin/mvn").toString(),
                "-B",
                "-ntp",
                "-s",
                SETTINGS.toString(),
                "-Dmaven.repo.local=" + repository));
        command.addAll(List.of(arguments));
        return start(command.toArray(String[]::new));
    }

    private BufferedReader start(String... command) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(project.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        running.add(process);
        return process.inputReader();
    }

    private static void await(BufferedReader output, String text) throws IOException {
        List<String> printed = new ArrayList<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            printed.add(line);
            if (line.contains(text)) {
                return;
            }
        }
        throw new AssertionError("'" + text + "' was not printed, but\n" + String.join("\n", printed));
    }
}
