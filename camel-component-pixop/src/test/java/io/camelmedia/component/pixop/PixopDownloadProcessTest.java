// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camelmedia.testkit.fault.FaultRule;
import io.camelmedia.testkit.pixop.PixopSimulator;
import io.camelmedia.testkit.wire.RecordedRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Downloads of one JVM that another goes on with. */
@Tag("system")
@Timeout(300)
class PixopDownloadProcessTest {

    private static final String DOWNLOAD = "/media/v1/download/*";
    private static final int LENGTH = 200_000_000;
    private static final int STALLED = 45_000_000;

    @RegisterExtension
    static PixopSimulator pixop = PixopSimulator.start();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void aJvmGoesOnWithWhatAKilledOneLeft(int segments) throws Exception {
        String uri = uri(new LargeMedia(LENGTH)) + "&segments=" + segments;
        FaultRule stall = pixop.faults().on("GET", DOWNLOAD).stallAfterResponseBytes(STALLED);
        try (DownloaderProcess killed = DownloaderProcess.start(folder, pixop.baseUrl(), uri)) {
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> pixop.journal().requests("GET", DOWNLOAD).stream()
                                    .filter(request -> request.answeredBytes() >= STALLED)
                                    .count()
                            == segments);
            await().until(() -> Files.size(part()) >= STALLED - (1 << 20));
        }
        stall.release();
        pixop.faults().clear();
        int before = pixop.journal().count("GET", DOWNLOAD);

        try (DownloaderProcess another = DownloaderProcess.start(folder, pixop.baseUrl(), uri)) {
            assertThat(another.told()).isEqualTo("sha256 " + Media.sha256(new LargeMedia(LENGTH)));
        }

        List<RecordedRequest> requests = pixop.journal().requests("GET", DOWNLOAD);
        List<RecordedRequest> later = requests.subList(before, requests.size());
        assertThat(later).hasSize(segments).allSatisfy(request -> {
            assertThat(request.status()).isEqualTo(206);
            assertThat(request.header("If-Range")).isPresent();
        });
        long fetched = later.stream().mapToLong(RecordedRequest::answeredBytes).sum();
        assertThat(fetched).isLessThan(LENGTH - segments * (long) STALLED + mayComeAgain(segments));
    }

    /** A block in memory for each connection; with several also what was not yet noted. */
    private static long mayComeAgain(int segments) {
        return segments * (1L << 20) + (segments == 1 ? 1 : 33L << 20);
    }

    @Test
    void aFullDiskIsAClearErrorOfTheRouteAndALaterOneGoesOn() throws Exception {
        byte[] media = Media.bytes(6_000_000);
        String uri = uri(media);
        try (DownloaderProcess limited = DownloaderProcess.startWithin(2048, folder, pixop.baseUrl(), uri)) {
            assertThat(limited.told())
                    .matches("failed \\Qpixop:media/download: cannot write " + part()
                            + " after 2097152 of 6000000 bytes; 3902848 more are needed, \\E\\d+\\Q are free on its disk;"
                            + " what is there is kept, and the next call goes on from there: File too large\\E");
        }
        assertThat(part()).hasSize(2_097_152);

        try (DownloaderProcess another = DownloaderProcess.start(folder, pixop.baseUrl(), uri)) {
            assertThat(another.told()).isEqualTo("sha256 " + Media.sha256(media));
        }

        assertThat(pixop.journal().last("GET", DOWNLOAD).header("Range")).contains("bytes=2097152-5999999");
    }

    private Path part() {
        return folder.resolve("clip.mov.part");
    }

    private String uri(byte[] media) {
        return uri(pixop.addVideo("clip.mov", media));
    }

    private String uri(LargeMedia media) {
        return uri(pixop.addVideo("clip.mov", media));
    }

    private String uri(String videoId) {
        pixop.clock().advance(Duration.ofMinutes(1));
        return "pixop:media/download?rendition=original&file=" + folder.resolve("clip.mov") + "&videoId=" + videoId;
    }
}
