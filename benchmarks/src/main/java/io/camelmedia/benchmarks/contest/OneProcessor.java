// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.contest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Keeps the processes that this one has started on one processor: contenders and server. Where two processors wake each
 * other at each call, what that takes is more than what is compared, and differs from one moment to the next.
 */
public final class OneProcessor implements AutoCloseable {

    private static final String ALLOWED = "Cpus_allowed_list:";

    private final String all;

    private OneProcessor(String all) {
        this.all = all;
    }

    /** @throws IOException when {@code taskset} is not there, or refuses */
    public static OneProcessor forAllStarted() throws IOException, InterruptedException {
        String all = allowed(Path.of("/proc/self/status"));
        OneProcessor one = new OneProcessor(all);
        one.move(all.split("[-,]")[0]);
        return one;
    }

    /** The processors of a process, as taskset takes them: {@code 0-3} or {@code 0,2}. */
    static String allowed(Path status) throws IOException {
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith(ALLOWED))
                .map(line -> line.substring(ALLOWED.length()).strip())
                .findFirst()
                .orElseThrow(() -> new IOException(status + " does not tell which processors are allowed"));
    }

    private void move(String processors) throws IOException, InterruptedException {
        for (ProcessHandle started : ProcessHandle.current().descendants().toList()) {
            move(started, processors);
        }
    }

    private static void move(ProcessHandle started, String processors) throws IOException, InterruptedException {
        List<String> command = List.of("taskset", "-a", "-c", "-p", processors, Long.toString(started.pid()));
        Process taskset = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(taskset.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (taskset.waitFor() != 0 && started.isAlive()) {
            throw new IOException(String.join(" ", command) + " failed: " + said.strip());
        }
    }

    /** Gives them all processors again. */
    @Override
    public void close() throws IOException, InterruptedException {
        move(all);
    }
}
