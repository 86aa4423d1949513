// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.samples.cluster.progress.FileRow;
import io.camelmedia.samples.cluster.service.Services.Call;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatusTest {

    private static final Instant BEGIN = Instant.parse("2026-11-01T10:00:00Z");
    private static final Instant NOW = BEGIN.plusSeconds(42);
    private static final List<Status.Node> NODES = List.of(
            new Status.Node("node-1.1", true), new Status.Node("node-2.3", true), new Status.Node("node-3.1", false));
    private static final List<FileRow> ROWS = List.of(
            new FileRow("a", "node-1.1", true, BEGIN, BEGIN, BEGIN.plusSeconds(30)),
            new FileRow("b", "node-2.3", true, BEGIN.plusSeconds(2), BEGIN, null),
            new FileRow("c", null, false, BEGIN.plusSeconds(3), null, null));
    private static final List<Call> POLLS = List.of(call("node-1.1", 0), call("node-2.3", 41_000));
    private static final List<Call> CALLS =
            List.of(call("node-1.1", 0), call("node-1.1", 41_500), call("node-2.3", 41_600));

    @Test
    void eachNodeShowsWhatItHasInHandAndWhoIsActive() {
        assertThat(new Status(3, NODES, ROWS, CALLS, POLLS).lines(NOW, 42_000_000_000L))
                .containsExactly(
                        "node                   in hand  delivered  Pex calls",
                        "node-1.1                     0          1          2",
                        "node-2.3     active          1          0          1",
                        "node-3.1     ended           0          0          0",
                        "██████████░░░░░░░░░░░░░░░░░░░░ 1 of 3 files delivered, lag 40 s, Pex 2 of 16 calls in the last"
                                + " second");
    }

    @Test
    void ofRealServicesNoCallsAreKnown() {
        assertThat(new Status(3, NODES, ROWS, List.of(), List.of()).lines(NOW, 0))
                .endsWith("██████████░░░░░░░░░░░░░░░░░░░░ 1 of 3 files delivered, lag 40 s");
    }

    @Test
    void whileTheDatabaseIsAwayNothingIsKnown() {
        assertThat(new Status(3, NODES, null, CALLS, POLLS).lines(NOW, 0)).endsWith("the database is away");
    }

    private static Call call(String node, long millis) {
        return new Call(node, BEGIN.plusMillis(millis), millis * 1_000_000);
    }
}
