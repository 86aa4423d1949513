// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with what was given is told before anything is started. */
@Timeout(120)
class CommandLineTest {

    @TempDir
    Path folder;

    private Path root;

    @BeforeEach
    void begin() throws IOException {
        root = Files.createDirectories(folder.resolve("pipeline"));
    }

    @Test
    void theHelpIsNoRun() throws Exception {
        assertThat(run(Map.of(), 0, "--help")).startsWith("usage: samples/pipeline/run");
    }

    @Test
    void aFileThatIsNotThereIsBadInput() throws Exception {
        Path film = folder.resolve("film.mp4");

        assertThat(run(Map.of(), 2, film)).isEqualTo(film + ": there is no such file\n");
    }

    @Test
    void oneBadFileAmongGoodOnesStartsNothing() throws Exception {
        Path good = Files.writeString(folder.resolve("voice.flac"), "fLaC");
        Path empty = Files.createFile(folder.resolve("empty.mp4"));

        assertThat(run(Map.of(), 2, good, empty)).isEqualTo(empty + ": the file is empty\n");
    }

    @Test
    void whatIsNoMediaIsBadInput() throws Exception {
        Path notes = Files.writeString(folder.resolve("notes.mp4"), "notes");

        assertThat(run(Map.of(), 2, notes)).startsWith(notes + ": this is no video or audio file");
    }

    @Test
    void aServiceWithoutCredentialsIsBadInputAndNoSecretIsTold() throws Exception {
        assertThat(run(Map.of("pixop.password", "fake-password"), 2))
                .startsWith("The settings of Pixop are given in part: PIXOP_PASSWORD but not PIXOP_EMAIL.")
                .doesNotContain("fake-password");
    }

    @Test
    void allThatIsWrongIsToldAtOnce() throws Exception {
        Path film = folder.resolve("film.mp4");
        Path notes = Files.writeString(folder.resolve("notes.mp4"), "notes");
        Map<String, String> settings = Map.of(
                "pixop.email", "someone@example.com",
                "pex.apiKey", "fake-key",
                "pex.baseUrl", "api.example.com");

        assertThat(run(settings, 2, "--fast", film, notes).lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("there is no option --fast"),
                        line -> assertThat(line).isEqualTo(film + ": there is no such file"),
                        line -> assertThat(line).startsWith(notes + ": this is no video or audio file"),
                        line -> assertThat(line).startsWith("PEX_BASE_URL=api.example.com is no http or https"),
                        line -> assertThat(line).startsWith("The settings of Pixop are given in part"));
    }

    @Test
    void anOptionThatThereIsNotIsBadInput() throws Exception {
        assertThat(run(Map.of(), 2, "--fast")).startsWith("there is no option --fast");
    }

    @Test
    void aFolderThatNoUriCanBearIsBadInput() throws Exception {
        root = Files.createDirectories(folder.resolve("a&b"));

        assertThat(run(Map.of(), 2)).contains("a&b: the path of the pipeline's folder may hold none of % & ? # { }");
    }

    /** Runs it to its end, and sees that nothing was put into its folder. */
    private String run(Map<String, String> properties, int exitCode, Object... arguments) throws Exception {
        try (PipelineProcess pipeline = PipelineProcess.start(root, properties, arguments)) {
            assertThat(pipeline.await()).as(pipeline.output()).isEqualTo(exitCode);
            assertThat(root).isDirectoryNotContaining("glob:**/inbox");
            return pipeline.output();
        }
    }
}
