// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.error.Failure;
import io.camelmedia.support.error.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RecentFailuresTest {

    private static final Instant NOW = Instant.parse("2026-01-31T12:00:00Z");

    private final RecentFailures failures = new RecentFailures(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void aFailureIsKeptWithItsFactsAndItsAdvice() {
        failures.add(
                "ci",
                "folders/trash",
                "route",
                "exchange",
                new NotFoundException(new Failure(
                                "ci", "folders/get", 404, "FolderNotFound", "Folder not found.", "r1", 1, null, null)
                        .withAdvice("check folderId")));

        assertThat(failures.newestFirst())
                .containsExactly(new RecentFailures.Entry(
                        NOW,
                        "ci",
                        "folders/get",
                        "route",
                        "exchange",
                        404,
                        "FolderNotFound: Folder not found.",
                        "check folderId"));
    }

    @Test
    void whatOthersWroteIntoTheirExceptionIsNotShown() {
        failures.add("pex", "assets/upload", null, null, new IllegalStateException("token=fake-secret"));

        RecentFailures.Entry kept = failures.newestFirst().get(0);
        assertThat(kept.component()).isEqualTo("pex");
        assertThat(kept.operation()).isEqualTo("assets/upload");
        assertThat(kept.message()).isEqualTo("java.lang.IllegalStateException; the log has its text");
    }

    @Test
    void onlyTheNewestAreKept() {
        for (int i = 0; i < RecentFailures.KEPT + 5; i++) {
            failures.add("pex", "assets/" + i, null, null, new IllegalStateException());
        }

        assertThat(failures.newestFirst()).hasSize(RecentFailures.KEPT);
        assertThat(failures.newestFirst().get(0).operation()).isEqualTo("assets/" + (RecentFailures.KEPT + 4));
    }
}
