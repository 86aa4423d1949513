// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.error.StoppedException;
import io.camelmedia.support.transfer.progress.MediaProgress;
import io.camelmedia.support.transfer.progress.ProgressListener;
import io.camelmedia.testkit.fault.FaultRule;
import io.camelmedia.testkit.pixop.PixopSimulator;
import io.camelmedia.testkit.wire.RecordedRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Downloads that come over several connections. */
@Timeout(60)
class PixopSegmentsTest extends PixopDownloads {

    private static final byte[] LONG_MEDIA = Media.bytes(9_000_000);
    private static final String SHA256 = Media.sha256(LONG_MEDIA);

    @RegisterExtension
    static PixopSimulator pixop = PixopSimulator.start();

    private Path file;
    private String segmented;

    @Override
    PixopSimulator simulator() {
        return pixop;
    }

    @BeforeEach
    void ingestLongMedia() {
        String video = pixop.addVideo("long.mov", LONG_MEDIA);
        pixop.clock().advance(Duration.ofMinutes(1));
        file = folder.resolve("long.mov");
        segmented = "pixop:media/download?rendition=original&segments=4&videoId=" + video;
    }

    @Test
    void aLongFileComesInSegments() throws Exception {
        download(segmented + "&checksum=" + SHA256 + "&file=" + file);

        assertThat(ranges())
                .containsExactlyInAnyOrder(
                        "bytes=0-1048575",
                        "bytes=1048576-2249999",
                        "bytes=2250000-4499999",
                        "bytes=4500000-6749999",
                        "bytes=6750000-8999999");
        assertThat(Media.sha256(file)).isEqualTo(SHA256);
        assertThat(files()).containsExactly("long.mov");
    }

    @Test
    void aStreamComesInSegmentsToo() throws Exception {
        assertThat(stream(segmented).getProperty("sha256")).isEqualTo(SHA256);
        assertThat(ranges()).hasSize(5);
    }

    @RepeatedTest(5)
    void cutsAnywhereCostNoByte(RepetitionInfo repetition) throws Exception {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int turn = 1; turn <= 8; turn++) {
            pixop.faults().on("GET", DOWNLOAD).nth(1).cutAfterResponseBytes(random.nextInt(1_500_000));
        }

        download(segmented + "&maxAttempts=10&file=" + file);

        assertThat(Media.sha256(file)).isEqualTo(SHA256);
        assertThat(files()).containsExactly("long.mov");
    }

    @Test
    void aStalledSegmentIsCancelledAndGoesOn() throws Exception {
        FaultRule stall = pixop.faults().on("GET", DOWNLOAD).nth(3).stallAfterResponseBytes(500_000);

        download(segmented + "&idleTimeout=1000&file=" + file);

        assertThat(stall.hits()).isEqualTo(1);
        assertThat(Media.sha256(file)).isEqualTo(SHA256);
    }

    @Test
    void moreSegmentsThanConnectionsAreNoReasonToFail() throws Exception {
        FaultRule slow = pixop.faults().on("GET", DOWNLOAD).slow(4_000_000);

        download(segmented + "&http.connectionsPerRoute=1&idleTimeout=1000&file=" + file);

        assertThat(slow.hits()).isGreaterThanOrEqualTo(5);
        assertThat(Media.sha256(file)).isEqualTo(SHA256);
    }

    @Test
    void aLaterCallGoesOnWithAllSegments() throws Exception {
        for (int turn = 2; turn <= 5; turn++) {
            pixop.faults().on("GET", DOWNLOAD).nth(turn).cutAfterResponseBytes(1_000_000);
        }
        assertThat(failure(segmented + "&maxAttempts=1&file=" + file)).isInstanceOf(CommunicationException.class);
        pixop.faults().clear();
        int before = ranges().size();

        download(segmented + "&checksum=" + SHA256 + "&file=" + file);

        assertThat(files()).containsExactly("long.mov");
        assertThat(pixop.journal().requests("GET", DOWNLOAD).subList(before, ranges().size()))
                .hasSizeBetween(1, 4)
                .allSatisfy(request -> assertThat(request.status()).isEqualTo(206));
    }

    @Test
    void listenersAreToldOfAllSegmentsTogether() throws Exception {
        List<MediaProgress> told = new CopyOnWriteArrayList<>();
        context.getRegistry().bind("told", (ProgressListener) told::add);

        download(segmented + "&progressListener=#told&file=" + file);

        await().untilAsserted(() -> {
            MediaProgress last = told.get(told.size() - 1);
            assertThat(last.done()).isTrue();
            assertThat(last.reached()).isEqualTo(LONG_MEDIA.length).isEqualTo(last.total());
        });
    }

    @Test
    void aStoppingContextEndsAllSegmentsAndKeepsWhatCame() {
        pixop.faults().on("GET", DOWNLOAD).stallAfterResponseBytes(1_000_000);
        CompletableFuture<Exchange> loading = template.asyncSend(segmented + "&file=" + file, exchange -> {});
        await().until(() -> pixop.journal().requests("GET", DOWNLOAD).stream()
                        .filter(request -> request.answeredBytes() >= 1_000_000)
                        .count()
                == 4);

        context.stop();

        await().until(loading::isDone);
        assertThat(loading.join().getException()).isInstanceOf(StoppedException.class);
        assertThat(Files.exists(folder.resolve("long.mov.part"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0", "17", "-1"})
    void aNumberOutOfRangeIsRefusedAtStartUp(int segments) {
        Throwable refused = catchThrowable(() -> context.getEndpoint(uri + "&segments=" + segments));

        assertThat(rootMessage(refused))
                .isEqualTo("pixop:media/download: segments=" + segments + " is out of range; allowed: 1 to 16");
    }

    private static List<String> ranges() {
        return pixop.journal().requests("GET", DOWNLOAD).stream()
                .map((RecordedRequest request) -> request.header("Range").orElse("-"))
                .toList();
    }
}
