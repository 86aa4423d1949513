// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.camelmedia.testkit.pex.PexSimulator;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the page of the testkit shows is run; its test classes are this module's. */
@Timeout(120)
class PexTestkitDocTest {

    private static final Path PAGE = Path.of("../docs/testkit.adoc");
    private static final List<Path> SHOWN_TESTS = List.of(
            Path.of("src/test/java/com/example/TakedownRouteTest.java"),
            Path.of("src/test/java/com/example/MockedRouteTest.java"));
    private static final Pattern README_BLOCK = Pattern.compile("(?ms)^```bash\n(.*?)^```$");
    private static final String JAR = "java -jar camel-media-testkit-0.1.0-SNAPSHOT-cli.jar";

    @TempDir
    Path folder;

    @Test
    void theTestClassesOfThePageAreSomeThatRun() throws IOException {
        for (int i = 0; i < SHOWN_TESTS.size(); i++) {
            String current = Files.readString(SHOWN_TESTS.get(i));
            if (Boolean.getBoolean("regenerate")) {
                String page = Files.readString(PAGE);
                Files.writeString(PAGE, page.replace(block("java", i), current));
            }
            assertThat(block("java", i))
                    .as("write it anew with -Dregenerate=true")
                    .isEqualTo(current);
        }
    }

    @Test
    void theCurlCommandsDoWhatTheySay() throws Exception {
        assumeTrue(isThere("curl"), "curl is not installed");
        try (PexSimulator pex = PexSimulator.start()) {
            String script = "set -eu\nPEX=" + pex.baseUrl() + "\n" + block("bash", 1);

            Process bash = bash(script);
            String output = text(bash);

            assertThat(bash.waitFor()).as(output).isZero();
            assertThat(output)
                    .contains("\"simulator\":\"pex\"")
                    .contains("\"match_id\":")
                    .contains("\"running\":true")
                    .contains("\"fault\":\"GET /v3/*: answer 503\"")
                    .contains("\"count\":0")
                    .contains("\"reached\":false")
                    .contains("\"title\":\"Film\"");
            assertThat(pex.assets().count()).isZero();
            assertThat(pex.faults().rules()).isEmpty();
        }
    }

    @Test
    void theReadmeShowsSomeOfTheSameCommands() throws IOException {
        String shown =
                blocks(Files.readString(Path.of("../README.md")), README_BLOCK).get(0);

        assertThat(block("bash", 1).lines().toList()).containsAll(shown.lines().toList());
    }

    @Test
    void theCommandLineStartsWritesItsPropertiesAndKeepsItsState() throws Exception {
        Process started = bash("exec " + onClassPath(block("bash", 0)));
        try (BufferedReader out = started.inputReader()) {
            assertThat(out.readLine()).startsWith("READY pex=http://127.0.0.1:");
            assertThat(out.readLine()).startsWith("camel.component.pex.base-url=http://127.0.0.1:");
            assertThat(folder.resolve("simulators.properties")).content().contains("camel.component.pex.api-key=");
            assertThat(folder.resolve("kept/pex/state.bin")).exists();
            assertThat(folder.resolve("kept/ci/state.bin")).exists();
        } finally {
            started.destroyForcibly().waitFor();
        }
    }

    @Test
    void theCheckComparesAServiceWithItsRecordsAndItsSimulator() throws Exception {
        try (PexSimulator pex = PexSimulator.start()) {
            Files.writeString(folder.resolve("my.properties"), "camel.component.pex.api-key=" + PexSimulator.API_KEY);
            pex.copies().add(pex.assets().add("Film"), PexTestSupport.object("{'copy_mood':'x','copy_duration':'x'}"));
            pex.faults().on("GET", "/v3/cms/collections").answer(403, Map.of(), "{}");

            Process check = bash(onClassPath(block("bash", 2)).replace("https://api.pex.com", pex.baseUrl()));
            String table = text(check);

            assertThat(check.waitFor()).as(table).isEqualTo(3);
            assertThat(table.lines().map(String::strip).toList())
                    .containsAll(block("text", 0).lines().map(String::strip).toList());
        }
    }

    private Process bash(String script) throws IOException {
        return new ProcessBuilder("bash", "-c", script)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
    }

    private static String text(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** The command with the classes of this build in the place of the jar. */
    private static String onClassPath(String command) {
        assertThat(command).startsWith(JAR);
        String java = Path.of(System.getProperty("java.home"), "bin", "java") + " -cp '"
                + System.getProperty("java.class.path") + "' io.camelmedia.testkit.cli.Main";
        return command.replace(JAR, java);
    }

    private static boolean isThere(String command) throws Exception {
        return new ProcessBuilder("bash", "-c", "command -v " + command).start().waitFor() == 0;
    }

    private static String block(String language, int index) throws IOException {
        Pattern block = Pattern.compile("(?ms)^\\[source," + language + "]\n----\n(.*?)^----$");
        return blocks(Files.readString(PAGE), block).get(index);
    }

    private static List<String> blocks(String text, Pattern block) {
        return block.matcher(text).results().map(found -> found.group(1)).toList();
    }
}
