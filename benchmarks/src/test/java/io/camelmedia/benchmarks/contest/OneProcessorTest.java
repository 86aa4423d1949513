// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.contest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OneProcessorTest {

    @Test
    void whatWasStartedSharesOneProcessorAndHasThemAllAgainAfterwards() throws Exception {
        Process started = new ProcessBuilder("sleep", "60").start();
        Path status = Path.of("/proc", Long.toString(started.pid()), "status");
        String all = OneProcessor.allowed(status);

        try (OneProcessor one = OneProcessor.forAllStarted()) {
            assertThat(OneProcessor.allowed(status)).matches("\\d+");
        }

        assertThat(OneProcessor.allowed(status)).isEqualTo(all);
        started.destroyForcibly().waitFor();
    }
}
