// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.strangers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A terminal in a folder, whose Maven takes the artefacts from the repository of these tests. What runs in it ends when it is
 * closed.
 */
final class Terminal implements AutoCloseable {

    /** With the artefacts that were packaged by this build. */
    static final Path REPOSITORY = Path.of("target/repository").toAbsolutePath();

    private static final Path SETTINGS =
            Path.of("target/test-classes/settings.xml").toAbsolutePath();

    private final Path folder;
    private final List<Process> running = new ArrayList<>();

    Terminal(Path folder) throws IOException {
        this.folder = folder;
        Path options = Files.createDirectories(folder.resolve(".mvn")).resolve("maven.config");
        Files.writeString(options, "-B\n-ntp\n-gs\n" + SETTINGS + "\n-Dmaven.repo.local=" + REPOSITORY + "\n");
    }

    /** Types all lines, and waits for each but the last to end. */
    Output type(List<String> lines) throws IOException, InterruptedException {
        Output last = null;
        for (String line : lines) {
            if (last != null) {
                last.awaitEnd();
            }
            last = type(line);
        }
        return last;
    }

    private Output type(String line) throws IOException {
        ProcessBuilder shell = new ProcessBuilder("bash", "-c", line)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        Map<String, String> environment = shell.environment();
        String java = System.getProperty("java.home");
        environment.put("JAVA_HOME", java);
        environment.put("PATH", java + "/bin:" + System.getProperty("maven.home") + "/bin:" + environment.get("PATH"));
        Process process = shell.start();
        running.add(process);
        return new Output(line, process, process.inputReader(), new StringBuilder());
    }

    @Override
    public void close() {
        for (Process process : running) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().onExit().join();
        }
    }

    /** What a command prints. */
    record Output(String command, Process process, BufferedReader lines, StringBuilder printed) {

        /** Reads up to a line that has the text, and returns that. */
        String await(String text) {
            String line;
            do {
                line = read();
                if (line == null) {
                    throw new AssertionError(
                            "'" + command + "' ended before it printed '" + text + "'. It printed:\n" + printed);
                }
            } while (!line.contains(text));
            return line;
        }

        /** @throws AssertionError with all that was printed, when the command fails */
        void awaitEnd() throws InterruptedException {
            while (read() != null) {}
            if (process.waitFor() != 0) {
                throw new AssertionError("'" + command + "' failed with " + process.exitValue() + ":\n" + printed);
            }
        }

        private String read() {
            try {
                String line = lines.readLine();
                if (line != null) {
                    printed.append(line).append('\n');
                }
                return line;
            } catch (IOException e) {
                throw new UncheckedIOException("while '" + command + "' was running", e);
            }
        }
    }
}
