// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camelmedia.support.recorder.RecorderProcess;
import io.camelmedia.testkit.pex.PexSimulator;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Kills a JVM that follows both feeds, at random moments, while copies and assets come and assets change. */
@Tag("system")
@Timeout(7200)
class PexFeedKillTest {

    private static final Logger LOG = LoggerFactory.getLogger(PexFeedKillTest.class);
    private static final int ROUNDS = Integer.getInteger("soak.rounds", 1);
    private static final int KILLS = 8 * ROUNDS;
    private static final int COPIES = 150;
    private static final int ASSETS = 15;

    /** What may come again after a kill: what was completed since a cursor was stored, a page of each feed at most. */
    private static final int REPEATS = 40;

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    @TempDir
    Path folder;

    private final Random random = new Random(42);
    private final List<String> copies = new ArrayList<>();
    private final Set<String> lateCopies = new LinkedHashSet<>();
    private final Set<String> sampled = new LinkedHashSet<>();
    private long original;

    @BeforeEach
    void liftTheRate() {
        pex.rates().permit(1_000_000, Duration.ofSeconds(1));
    }

    @Test
    void nothingIsLostAndOnlyWhatWasInFlightComesTwice() throws Exception {
        addAsset();
        for (int kill = 0; kill < KILLS; kill++) {
            try (RecorderProcess recorder = start()) {
                int target = recorder.recorded().size() + 1 + random.nextInt(COPIES);
                add();
                await().atMost(Duration.ofSeconds(60))
                        .until(() -> recorder.recorded().size() >= target);
            }
        }
        pex.clock().advance(Duration.ofHours(1));
        List<String> recorded;
        try (RecorderProcess last = start()) {
            await().atMost(Duration.ofMinutes(2L * ROUNDS)).until(() -> containsAll(last.recorded()));
            recorded = last.recorded();
        }

        Set<String> once = new LinkedHashSet<>(recorded);
        LOG.info("{} kills: {} recorded, {} of them again", KILLS, recorded.size(), recorded.size() - once.size());
        assertThat(once).filteredOn(copies::contains).isEqualTo(copies);
        assertThat(once).containsAll(lateCopies);
        assertThat(recorded.size() - once.size()).isLessThanOrEqualTo(KILLS * REPEATS);
        assertThat(uploaded(once)).as("told before they were sampled").isNotEmpty();
    }

    private boolean containsAll(List<String> recorded) {
        Set<String> lines = new LinkedHashSet<>(recorded);
        return lines.containsAll(copies) && lines.containsAll(lateCopies) && lines.containsAll(sampled);
    }

    private static List<String> uploaded(Set<String> lines) {
        return lines.stream().filter(line -> line.endsWith(" uploaded")).toList();
    }

    /** A little apart, many at equal times; now and then one that becomes visible late. */
    private void add() {
        for (int i = 0; i < COPIES; i++) {
            if (random.nextInt(4) > 0) {
                pex.clock().advance(Duration.ofMillis(random.nextInt(700)));
            }
            if (i % (COPIES / ASSETS) == 0) {
                addAsset();
            }
            long id = pex.copies().add(original);
            copies.add("copy " + id);
            if (random.nextInt(20) == 0) {
                lateCopies.add("copy "
                        + pex.copies().add(original, PexTestSupport.object("{'match_id':" + (id - 1_000_000) + "}")));
            }
        }
    }

    private void addAsset() {
        original = pex.assets().add("a");
        sampled.add("asset " + original + " sampled");
    }

    private RecorderProcess start() throws IOException {
        return RecorderProcess.start(
                PexRecorder.class, folder, "recorder", pex.baseUrl(), "file:" + folder.resolve("cursors"));
    }
}
