// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.contest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Keeps the processes that this one has started on one processor: contenders and server. Where two processors wake each
 * other at each call, what that takes is more than what is compared, and differs from one moment to the next.
 */
public final class OneProcessor implements AutoCloseable {

    private final String all;

    private OneProcessor(String all) {
        this.all = all;
    }

    /** @throws IOException when {@code taskset} is not there, or refuses */
    public static OneProcessor forAllStarted() throws IOException, InterruptedException {
        String all = Proc.of(ProcessHandle.current()).processors();
        OneProcessor one = new OneProcessor(all);
        one.move(all.split("[-,]")[0]);
        return one;
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
