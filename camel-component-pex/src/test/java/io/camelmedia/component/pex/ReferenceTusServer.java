// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The reference server of tus, {@code @tus/server} for Node, in a process of its own. */
final class ReferenceTusServer {

    private static final Path SOURCE = Path.of("src", "test", "tus-server");
    private static final Path INSTALLED = Path.of("target", "tus-server");

    private final Process process;
    private final Path uploads;
    private final URI address;

    private ReferenceTusServer(Process process, Path uploads, URI address) {
        this.process = process;
        this.uploads = uploads;
        this.address = address;
    }

    /**
     * Needs Node; the test that calls is skipped where there is none.
     *
     * @param path    of the uploads
     * @param uploads the folder to keep them in
     */
    static ReferenceTusServer start(String path, Path uploads) throws Exception {
        assumeTrue(isThere("node") && isThere("npm"), "Node is not installed");
        install();
        Process process = new ProcessBuilder("node", "server.js", path, uploads.toString())
                .directory(INSTALLED.toFile())
                .redirectError(INSTALLED.resolve("server.log").toFile())
                .start();
        String ready =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
        assertThat(ready).as(log("server.log")).startsWith("READY ");
        return new ReferenceTusServer(
                process, uploads, URI.create("http://127.0.0.1:" + ready.substring("READY ".length())));
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static void install() throws Exception {
        Files.createDirectories(INSTALLED);
        for (String file : List.of("package.json", "package-lock.json", "server.js")) {
            Files.copy(SOURCE.resolve(file), INSTALLED.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        if (Files.exists(INSTALLED.resolve("node_modules"))) {
            return;
        }
        Process npm = new ProcessBuilder("npm", "ci", "--omit=optional", "--no-audit", "--no-fund")
                .directory(INSTALLED.toFile())
                .redirectErrorStream(true)
                .redirectOutput(INSTALLED.resolve("npm.log").toFile())
                .start();
        assertThat(npm.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(npm.exitValue()).as(log("npm.log")).isZero();
    }

    private static String log(String file) throws IOException {
        return Files.readString(INSTALLED.resolve(file));
    }

    URI address() {
        return address;
    }

    /** The files that have arrived, whole or not. */
    List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(uploads)) {
            return all.filter(file -> !file.toString().endsWith(".json")).toList();
        }
    }

    void stop() throws Exception {
        process.getOutputStream().close();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
}
