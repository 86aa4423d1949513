// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.transfer;

import io.camelmedia.benchmarks.contest.Proc;
import io.camelmedia.benchmarks.contest.Usage;
import io.camelmedia.benchmarks.contest.Work;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A run of curl, which says itself how long its transfer took. What else it used is read while it runs. */
final class Curl implements Work {

    private static final long LOOK = 5;

    private final List<String> command = new ArrayList<>(List.of("curl", "-sSkf", "-w", "%{stderr}%{time_total}"));

    Curl(Object... arguments) {
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
    }

    @Override
    public void run() throws Exception {
        measured();
    }

    @Override
    public Usage measured() throws Exception {
        Process curl = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Proc proc = Proc.of(curl.toHandle());
        double cpu = 0;
        double resident = 0;
        while (!curl.waitFor(LOOK, TimeUnit.MILLISECONDS)) {
            try {
                cpu = proc.cpu();
                resident = proc.resident();
            } catch (IOException ended) {
                break;
            }
        }
        String said = new String(curl.getErrorStream().readAllBytes());
        if (curl.waitFor() != 0) {
            throw new IOException(said);
        }
        return new Usage(Double.parseDouble(said), cpu, 0, 0, resident);
    }
}
