// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.contest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneProcessorTest {

    @Test
    void whatWasStartedSharesOneProcessorAndHasThemAllAgainAfterwards() throws Exception {
        Process started = new ProcessBuilder("sleep", "60").start();
        Proc seen = Proc.of(started.toHandle());
        String all = seen.processors();

        try (OneProcessor one = OneProcessor.forAllStarted()) {
            assertThat(seen.processors()).matches("\\d+");
        }

        assertThat(seen.processors()).isEqualTo(all);
        started.destroyForcibly().waitFor();
    }
}
