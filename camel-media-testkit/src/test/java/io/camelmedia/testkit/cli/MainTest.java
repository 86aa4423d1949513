// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class MainTest {

    @TempDir
    Path folder;

    @Test
    void theStartedSimulatorsAreToldWithTheirPropertiesAndServeUntilTerminated() throws Exception {
        Process process = start("ci=0");
        try (BufferedReader out = process.inputReader()) {
            String ready = out.readLine();
            assertThat(ready).matches("READY ci=http://127\\.0\\.0\\.1:\\d+");
            String address = ready.substring("READY ci=".length());
            List<String> properties = lines(out, 8);
            assertThat(properties).element(1).asString().startsWith("camel.component.ci.upload-url=http://127.0.0.1:");
            assertThat(properties)
                    .contains(
                            "camel.component.ci.base-url=" + address,
                            "camel.component.ci.username=sim@example.com",
                            "camel.component.ci.password=sim-password",
                            "camel.component.ci.client-id=sim-client",
                            "camel.component.ci.client-secret=sim-secret",
                            "workspace=sim-workspace",
                            "network=sim-network");

            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(address + "/workspaces")).build();
            assertThat(HttpClient.newHttpClient()
                            .send(request, BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(401);

            // Process.destroy would close its output as well.
            process.toHandle().destroy();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(out.readLine()).isNull();
            assertThat(text(process.getErrorStream())).isEmpty();
        } finally {
            process.destroyForcibly();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            ci; 'ci' is not of the form name=value
            xyz=1; 'xyz' is no simulator
            ci=abc; 'ci=abc': a port is a number between 0 and 65535
            ci=70000; 'ci=70000': a port is a number between 0 and 65535
            ci=0 ci=0; 'ci' is named twice
            ci.public=http://a; 'ci.public' is given, but 'ci' is not started
            ci=0 ci.public=ftp://a; 'ci.public=ftp://a': an http or https address is needed
            """)
    void badArgumentsEndWithAMessageAndCodeTwo(String arguments, String message) throws Exception {
        Process process = start(arguments.split(" "));
        try {
            assertThat(text(process.getErrorStream())).contains(message).contains("usage: ");
            assertThat(process.waitFor()).isEqualTo(2);
            assertThat(text(process.getInputStream())).isEmpty();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void aPortThatIsTakenEndsWithAMessageAndCodeOne() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Process process = start("ci=" + taken.getLocalPort());

            assertThat(text(process.getErrorStream()))
                    .isEqualToIgnoringNewLines("'ci=" + taken.getLocalPort() + "': the port is taken or not permitted");
            assertThat(process.waitFor()).isEqualTo(1);
        }
    }

    @Test
    void askingForHelpIsNoError() throws Exception {
        Process process = start("--help");

        assertThat(text(process.getInputStream()))
                .contains("--state DIR", "--seed demo", "--properties FILE", "READY", "/__sim/");
        assertThat(text(process.getErrorStream())).isEmpty();
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void thePropertiesAreWrittenToAFile() throws Exception {
        Path file = folder.resolve("application.properties");
        Process process = start("pixop=0", "--properties", file.toString());
        try (BufferedReader out = process.inputReader()) {
            String address = out.readLine().substring("READY pixop=".length());

            assertThat(file)
                    .content()
                    .isEqualTo("camel.component.pixop.base-url=" + address
                            + "\ncamel.component.pixop.email=sim@example.com"
                            + "\ncamel.component.pixop.password=sim-password\nproject=sim-project\n");
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void aStateFolderSurvivesTheProcessThatIsKilled() throws Exception {
        Process killed = start("pex=0", "--state", folder.toString());
        try (BufferedReader out = killed.inputReader()) {
            String address = out.readLine().substring("READY pex=".length());
            assertThat(seed(address, "{\"title\":\"Film\"}")).isEqualTo(201);
        } finally {
            killed.destroyForcibly().waitFor();
        }
        Process next = start("pex=0", "--state", folder.toString());
        try (BufferedReader out = next.inputReader()) {
            String address = out.readLine().substring("READY pex=".length());
            assertThat(get(address + "/__sim/state")).contains("\"title\":\"Film\"");
        } finally {
            next.destroyForcibly();
        }
    }

    @Test
    void aStateThatCannotBeReadIsToldInOneLine() throws Exception {
        Path folderOfPex = Files.createDirectories(folder.resolve("pex"));
        Files.writeString(folderOfPex.resolve("media"), "no folder");
        Process process = start("pex=0", "--state", folder.toString());

        assertThat(text(process.getErrorStream()))
                .startsWith("'pex': the folder of the state cannot be made: ")
                .hasLineCount(1);
        assertThat(process.waitFor()).isEqualTo(1);
    }

    @Test
    void noArgumentsAreBadArguments() throws Exception {
        Process process = start();
        assertThat(text(process.getErrorStream())).contains("no simulator is named");
        assertThat(process.waitFor()).isEqualTo(2);
    }

    @Test
    void thePublicAddressIsWhatUrlsBear() throws Exception {
        Arguments arguments = Arguments.parse("ci.public=http://127.0.0.1:4101/", "ci=4204");

        assertThat(arguments.simulators().get(SimulatorType.CI).publicUrl()).contains("http://127.0.0.1:4101");
        assertThat(arguments.simulators().get(SimulatorType.CI).port()).isEqualTo(4204);
    }

    private static List<String> lines(BufferedReader out, int count) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(out.readLine());
        }
        return lines;
    }

    private static int seed(String address, String json) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/__sim/seeds/assets"))
                .POST(BodyPublishers.ofString(json))
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }

    private static String get(String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                .body();
    }

    private static Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).start();
    }

    private static String text(InputStream stream) throws IOException {
        return new String(stream.readAllBytes());
    }
}
