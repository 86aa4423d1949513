// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The script before Java: in a tree of its own, with programs in place of Java and Maven that tell what they get. */
@Timeout(60)
class ScriptTest {

    private static final Path MODULE = Path.of("").toAbsolutePath();
    private static final String JAVA = """
            #!/usr/bin/env bash
            if [[ "$1" == -XshowSettings* ]]; then echo "  java.specification.version = 17"; exit; fi
            echo "java LC_ALL=$LC_ALL $*"
            """;

    @TempDir
    Path root;

    private Path here;
    private Path programs;

    @BeforeEach
    void copy() throws IOException {
        here = Files.createDirectories(root.resolve("samples/pipeline"));
        programs = Files.createDirectories(root.resolve("programs"));
        Files.createDirectories(root.resolve("integrations"));
        Files.writeString(
                Files.createDirectories(root.resolve("camel-media-support")).resolve("pom.xml"), "");
        Files.createDirectories(root.resolve("camel-media-support/src/main"));
        Files.createDirectories(here.resolve("target"));
        Path help = here.resolve("src/main/resources/io/camelmedia/samples/pipeline/help.txt");
        Files.createDirectories(help.getParent());
        Files.writeString(help, Help.text());
        Files.writeString(here.resolve("pom.xml"), "");
        Files.writeString(root.resolve("pom.xml"), "");
        Files.copy(MODULE.resolve("run"), here.resolve("run"));
        Files.copy(MODULE.resolve("../launch.sh"), here.resolve("../launch.sh"));
        program("java", JAVA);
    }

    @Test
    void theHelpComesWithoutJavaAndWithoutABuild() throws Exception {
        Files.delete(programs.resolve("java"));

        assertThat(run(0, Map.of("JAVA_HOME", "/nowhere"), "--watch", "--help")).isEqualTo(Help.text());
    }

    @Test
    void inALocaleOfAsciiJavaHasOneThatNamesAllFilesAndIsToldWhatTheTerminalShows() throws Exception {
        Files.createFile(here.resolve("target/built"));

        assertThat(run(0, Map.of("LC_ALL", "C"), "film.mp4"))
                .matches("(?s)java LC_ALL=(C|en_US)\\.(UTF|utf)-?8 .*-Dpipeline\\.charset=US-ASCII .*film\\.mp4\n");
    }

    @Test
    void anotherLocaleIsLeftAsItIs() throws Exception {
        Files.createFile(here.resolve("target/built"));

        assertThat(run(0, Map.of("LC_ALL", "C.UTF-8"), "-Dpex.apiKey=fake-key", "--watch"))
                .contains("LC_ALL=C.UTF-8 ", "-Dpipeline.charset=UTF-8 ", "-Dpex.apiKey=fake-key -jar")
                .endsWith("camel-media-pipeline.jar --watch\n");
    }

    @Test
    void theFirstBuildShowsWhatItDoesAndTheNextRunNeedsNone() throws Exception {
        program("mvn", """
                #!/usr/bin/env bash
                echo "[INFO] Building Camel Media :: Support 0.1.0-SNAPSHOT               [2/9]"
                for i in $(seq 120); do echo "Downloaded from central: https://repo.example.com/$i.jar (1 kB)"; done
                echo "[INFO] Building Camel Media :: Samples :: Pipeline 0.1.0-SNAPSHOT   [9/9]"
                """);

        assertThat(run(0, Map.of()))
                .contains(
                        "Building the pipeline; the first time Maven fetches what it needs",
                        "  [2/9] Camel Media :: Support\n        fetched 50 files\n        fetched 100 files\n"
                                + "  [9/9] Camel Media :: Samples :: Pipeline\njava ");
        assertThat(run(0, Map.of())).startsWith("java ");
    }

    @Test
    void aBuildThatFailsEndsTheRunWithWhatItSaid() throws Exception {
        program("mvn", """
                #!/usr/bin/env bash
                echo "[ERROR] it does not compile"
                exit 1
                """);

        assertThat(run(2, Map.of()))
                .contains("[ERROR] it does not compile", "The build failed; all it said is in ")
                .doesNotContain("java ");
    }

    private void program(String name, String text) throws IOException {
        Path file = Files.writeString(programs.resolve(name), text);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private String run(int exitCode, Map<String, String> environment, String... arguments) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("bash", here.resolve("run").toString());
        builder.command().addAll(List.of(arguments));
        builder.environment().remove("JAVA_HOME");
        builder.environment().put("PATH", programs + ":/usr/bin:/bin");
        builder.environment().putAll(environment);
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isEqualTo(exitCode);
        return said;
    }
}
