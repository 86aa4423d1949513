// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** {@link Downloader} in a JVM of its own. */
final class DownloaderProcess implements AutoCloseable {

    private final Process process;
    private final Path log;

    private DownloaderProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /**
     * @param folder for its temporary files
     * @param uri to call
     */
    static DownloaderProcess start(Path folder, String service, String uri) throws IOException {
        return start(folder, List.of(), service, uri);
    }

    /** @param kibibytes the longest that a file of the process may become: to write more fails, as on a full disk */
    static DownloaderProcess startWithin(int kibibytes, Path folder, String service, String uri) throws IOException {
        // The shell counts in blocks of 512 bytes.
        String limit = "ulimit -f " + kibibytes * 2 + " && exec \"$@\"";
        return start(folder, List.of("sh", "-c", limit, "sh"), service, uri);
    }

    private static DownloaderProcess start(Path folder, List<String> shell, String service, String uri)
            throws IOException {
        Path log = Files.createTempFile(folder, "downloader", ".log");
        List<String> command = new ArrayList<>(shell);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                Downloader.class.getName(),
                service,
                uri));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new DownloaderProcess(process, log);
    }

    /** What it told at its end. */
    String told() throws IOException, InterruptedException, TimeoutException {
        if (!process.waitFor(10, TimeUnit.MINUTES)) {
            throw new TimeoutException(Files.readString(log));
        }
        return Files.readAllLines(log).stream()
                .filter(line -> line.startsWith("sha256 ") || line.startsWith("failed "))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("it told nothing, but: " + text()));
    }

    private String text() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Kills it, if it has not ended. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
