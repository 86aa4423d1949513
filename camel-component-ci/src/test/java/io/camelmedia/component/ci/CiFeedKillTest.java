// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camelmedia.support.recorder.RecorderProcess;
import io.camelmedia.testkit.ci.CiSimulator;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Kills a JVM that follows the feed, at random moments, while events flow. */
@Tag("system")
@Timeout(7200)
class CiFeedKillTest {

    private static final Logger LOG = LoggerFactory.getLogger(CiFeedKillTest.class);
    private static final int ROUNDS = Integer.getInteger("soak.rounds", 1);
    private static final int KILLS = 20 * ROUNDS;
    private static final int PER_KILL = 100;
    private static final int EVENTS = KILLS * PER_KILL;

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    @TempDir
    Path folder;

    @Test
    void noEventIsLostAndOnlyWhatWasInFlightComesTwice() throws Exception {
        Random random = new Random(42);
        List<String> added = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            add(added, PER_KILL, random);
            try (RecorderProcess recorder = start()) {
                List<String> before = recorder.recorded();
                int left = added.size() - new HashSet<>(before).size();
                int target = before.size() + 1 + random.nextInt(Math.min(2 * PER_KILL, left));
                await().atMost(Duration.ofSeconds(60))
                        .until(() -> recorder.recorded().size() >= target);
            }
        }
        List<String> recorded;
        try (RecorderProcess last = start()) {
            await().atMost(Duration.ofMinutes(2L * ROUNDS))
                    .until(() -> new HashSet<>(last.recorded()).size() == EVENTS);
            recorded = last.recorded();
        }

        LOG.info(
                "{} kills, {} events: {} recorded, {} of them again",
                KILLS,
                EVENTS,
                recorded.size(),
                recorded.size() - EVENTS);
        assertThat(new ArrayList<>(new LinkedHashSet<>(recorded))).isEqualTo(added);
        assertThat(recorded.size() - EVENTS).isLessThanOrEqualTo(KILLS * repeatsPerKill());
    }

    /** What may come again after a kill: what was completed since the cursor was stored, a page at most. */
    private static int repeatsPerKill() {
        return 50;
    }

    /** Events a little apart, many at equal times. */
    private static void add(List<String> added, int count, Random random) {
        for (int i = 0; i < count; i++) {
            if (random.nextInt(4) > 0) {
                ci.clock().advance(Duration.ofMillis(random.nextInt(700)));
            }
            Instant now = ci.clock().instant();
            added.add(ci.events().add("sim-workspace", "CreateAsset", now));
        }
    }

    private RecorderProcess start() throws IOException {
        return RecorderProcess.start(
                EventRecorder.class, folder, "recorder", ci.baseUrl(), "file:" + folder.resolve("cursors"));
    }
}
