// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.component.pixop.model.JobPhase;
import io.camelmedia.support.poll.FeedOptions;
import io.camelmedia.support.poll.MeasuredStore;
import io.camelmedia.support.poll.OnFailure;
import io.camelmedia.support.poll.Polled;
import io.camelmedia.support.poll.cursor.Cursor;
import io.camelmedia.support.poll.feed.Feed;
import io.camelmedia.support.poll.feed.FeedItem;
import io.camelmedia.support.poll.feed.FeedPage;
import io.camelmedia.support.poll.feed.FeedPass;
import io.camelmedia.support.poll.feed.Learnt;
import io.camelmedia.support.poll.feed.StartFrom;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written of a job does not grow with the jobs that are known. */
class JobsAtScaleTest {

    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
    private static final String NAME = "pixop:process";

    @TempDir
    Path folder;

    private final List<FeedPage<JobProgress>> found = new ArrayList<>();
    private final List<String> received = new ArrayList<>();

    /** Finds what a test says. */
    private final class Found implements Feed<JobProgress> {

        @Override
        public String name() {
            return NAME;
        }

        @Override
        public Cursor begin(StartFrom startFrom) {
            return Cursor.empty(NAME);
        }

        @Override
        public JobProgress resume(Cursor cursor) {
            return new JobProgress(cursor);
        }

        @Override
        public FeedPass<JobProgress> read(JobProgress read) {
            return () -> found.isEmpty() ? Optional.empty() : Optional.of(found.remove(0));
        }
    }

    private static String id(int job) {
        return "5f0c7a2e-0000-4000-8000-" + String.format("%012d", job);
    }

    private static Mark mark(JobPhase phase, String status) {
        return new Mark(phase, BEGIN.toString(), status);
    }

    private static FeedItem item(int job, Mark mark) {
        return new FeedItem(id(job), mark.toString(), BEGIN, job + " " + mark.phase(), Map.of());
    }

    private static Cursor behind(int jobs) {
        JobProgress progress = new JobProgress(Cursor.empty(NAME));
        for (int job = 0; job < jobs; job++) {
            progress.add(item(job, mark(JobPhase.DONE, "DONE " + BEGIN)));
        }
        return progress.cursor();
    }

    @ParameterizedTest
    @MethodSource("io.camelmedia.support.poll.MeasuredStore#sizesAndKinds")
    void aJobIsWrittenShortlyFromItsBeginningUntilItIsForgotten(int jobs, MeasuredStore.Kind kind) throws Exception {
        FeedOptions options = new FeedOptions(StartFrom.BEGINNING, Duration.ofHours(48), OnFailure.STOP, false);
        try (MeasuredStore cursors = kind.open(folder)) {
            cursors.begin(behind(jobs));
            try (Polled polled = new Polled(
                    new Found(), options, cursors.store(), handed -> received.add(handed.body(String.class)))) {
                polled.poll();
                cursors.takeWritten();

                found.add(FeedPage.of(List.of(item(jobs, mark(JobPhase.RUNNING, "RUNNING 0.0")))));
                assertThat(polled.poll()).isOne();
                assertWrittenShortly(cursors);
                found.add(FeedPage.of(List.of(item(jobs, mark(JobPhase.DONE, "DONE 100")))));
                assertThat(polled.poll()).isOne();
                assertWrittenShortly(cursors);
                found.add(new FeedPage<>(Learnt.of(id(jobs), progress -> progress.forget(id(jobs))), List.of()));
                assertThat(polled.poll()).isZero();
                assertWrittenShortly(cursors);

                assertThat(received).containsExactly(jobs + " RUNNING", jobs + " DONE");
                assertThat(cursors.cursor()).isEqualTo(behind(jobs));
            }
        }
    }

    private static void assertWrittenShortly(MeasuredStore cursors) throws Exception {
        assertThat(cursors.takeWritten()).isBetween(1L, MeasuredStore.LITTLE);
    }
}
