// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.cluster.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.samples.cluster.service.Services.Call;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FailoverTest {

    private static final Instant KILLED = Instant.parse("2026-11-01T10:00:00Z");

    @Test
    void itTakesAsLongAsTheLastFileThatAnotherNodeTakes() {
        Failover failover = new Failover("node-1.1", KILLED, Set.of("a", "b"), false);

        failover.observe(List.of(row("a", "node-2.1", 3), row("b", "node-1.1", -5)), List.of());
        assertThat(failover.isOver()).isFalse();
        assertThat(failover.filesLeft()).isEqualTo(1);

        failover.observe(List.of(row("a", "node-3.1", 90), row("b", "node-1.2", 7)), List.of());
        assertThat(failover.isOver()).isTrue();
        assertThat(failover.filesTaken()).contains(Duration.ofSeconds(7));
    }

    @Test
    void aFileThatTheDeadNodeHadJustDeliveredNeedsNobody() {
        Failover failover = new Failover("node-1.1", KILLED, Set.of("a"), false);

        failover.observe(List.of(new FileRow("a", "node-1.1", true, KILLED, KILLED, KILLED.plusMillis(1))), List.of());

        assertThat(failover.isOver()).isTrue();
        assertThat(failover.filesTaken()).isEmpty();
    }

    @Test
    void theActiveNodeIsReplacedWhenAnotherAsksForEvents() {
        Failover failover = new Failover("node-1.1", KILLED, Set.of(), true);

        failover.observe(List.of(), List.of(poll("node-2.1", -60), poll("node-1.1", 0)));
        assertThat(failover.isOver()).isFalse();

        failover.observe(List.of(), List.of(poll("node-1.1", 0), poll("node-3.1", 4), poll("node-3.1", 5)));
        assertThat(failover.isOver()).isTrue();
        assertThat(failover.eventsTaken()).contains(Duration.ofSeconds(4));
    }

    @Test
    void ofANodeThatWasNotActiveNobodyTakesTheEvents() {
        Failover failover = new Failover("node-1.1", KILLED, Set.of(), false);

        failover.observe(List.of(), List.of(poll("node-3.1", 4)));

        assertThat(failover.eventsTaken()).isEmpty();
    }

    private static FileRow row(String id, String node, long takenAfter) {
        return new FileRow(id, node, true, KILLED, KILLED.plusSeconds(takenAfter), null);
    }

    private static Call poll(String node, long after) {
        return new Call(node, KILLED.plusSeconds(after), 0);
    }
}
