// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.samples.cluster.progress.Failover;
import io.camelmedia.samples.cluster.progress.FileRow;
import io.camelmedia.samples.cluster.service.Check;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final Instant BEGIN = Instant.parse("2026-11-01T10:00:00Z");
    private static final FileRow DELIVERED = new FileRow("a", "node-1.1", true, BEGIN, BEGIN, BEGIN.plusSeconds(30));
    private static final Verdict.Restarts NONE = new Verdict.Restarts(0, 0);

    @Test
    void whatIsDeliveredHolds() {
        Verdict verdict = new Verdict(1, List.of(DELIVERED), List.of(), List.of(), NONE);

        assertThat(verdict.holds()).isTrue();
        assertThat(verdict.lines())
                .contains("ok   every file delivered, as the nodes remember    1 of 1, 2 a minute")
                .endsWith("The verdict: it holds.");
    }

    @Test
    void aFileThatIsNotDeliveredBreaksIt() {
        Verdict verdict = new Verdict(2, List.of(DELIVERED), List.of(), List.of(), NONE);

        assertThat(verdict.holds()).isFalse();
        assertThat(verdict.lines())
                .contains("NO   every file delivered, as the nodes remember    1 of 2, 2 a minute")
                .endsWith("The verdict: it does not hold.");
    }

    @Test
    void whatAServiceHasTwiceBreaksIt() {
        Check second = new Check("one MediaBox for each", false, "1 second ones, 0 missing");

        assertThat(new Verdict(1, List.of(DELIVERED), List.of(second), List.of(), NONE).holds())
                .isFalse();
    }

    @Test
    void workThatNobodyTookOverBreaksIt() {
        Failover failover = new Failover("node-1.1", BEGIN, Set.of("b"), true);
        Verdict verdict = new Verdict(1, List.of(DELIVERED), List.of(), List.of(failover), NONE);

        assertThat(verdict.lines())
                .contains(
                        "node-1.1            1              -          never",
                        "NO   what killed nodes had in hand taken over       1 files of 1 nodes, after - at most",
                        "NO   the active node replaced                       1 times, after - at most");
    }

    @Test
    void anEngineThatWasNotRestartedBreaksIt() {
        Verdict verdict = new Verdict(1, List.of(DELIVERED), List.of(), List.of(), new Verdict.Restarts(1, 2));

        assertThat(verdict.lines()).contains("NO   database and broker restarted meanwhile        1 of 2");
    }
}
