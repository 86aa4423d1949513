// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jline.utils.Signals;

/** Ends a run on Ctrl-C and on SIGTERM: in good order at first, and at once when it is asked again. */
final class Interruption implements AutoCloseable {

    /** Exit codes of a shell: 128 and the number of the signal. */
    private static final Map<String, Integer> EXIT_CODES = Map.of("INT", 130, "TERM", 143);

    private final AtomicInteger exitCode = new AtomicInteger();
    private final Map<String, Object> before;

    /** @param stop called once */
    Interruption(Runnable stop) {
        before = Map.of("INT", register("INT", stop), "TERM", register("TERM", stop));
    }

    private Object register(String signal, Runnable stop) {
        int code = EXIT_CODES.get(signal);
        return Signals.register(signal, () -> {
            if (exitCode.compareAndSet(0, code)) {
                stop.run();
            } else {
                Runtime.getRuntime().halt(code);
            }
        });
    }

    /** The exit code when the run was interrupted, else 0. */
    int exitCode() {
        return exitCode.get();
    }

    @Override
    public void close() {
        before.forEach(Signals::unregister);
    }
}
