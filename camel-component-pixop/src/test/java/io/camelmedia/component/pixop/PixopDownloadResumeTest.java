// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.error.ConflictException;
import io.camelmedia.support.error.StoppedException;
import io.camelmedia.support.transfer.download.DownloadedMedia;
import io.camelmedia.testkit.fault.FaultRule;
import io.camelmedia.testkit.pixop.PixopSimulator;
import io.camelmedia.testkit.wire.RecordedRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Downloads that break, stall and are answered strangely. */
@Timeout(60)
class PixopDownloadResumeTest extends PixopDownloads {

    @RegisterExtension
    static PixopSimulator pixop = PixopSimulator.start();

    @Override
    PixopSimulator simulator() {
        return pixop;
    }

    @RepeatedTest(5)
    void cutsAnywhereCostNoByte(RepetitionInfo repetition) throws Exception {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int turn = 1; turn <= 4; turn++) {
            pixop.faults().on("GET", DOWNLOAD).nth(1).cutAfterResponseBytes(random.nextInt(MEDIA.length / 5));
        }
        Path file = folder.resolve("cut.mp4");

        download(uri + "&file=" + file);

        assertThat(Media.sha256(file)).isEqualTo(Media.sha256(MEDIA));
        assertThat(files()).containsExactly("cut.mp4");
        List<RecordedRequest> requests = pixop.journal().requests("GET", DOWNLOAD);
        assertThat(requests).hasSizeGreaterThan(1);
        assertThat(requests.get(requests.size() - 1).header("If-Range")).contains('"' + Media.sha256(MEDIA) + '"');
    }

    @RepeatedTest(3)
    void aStreamIsCutAnywhereAndComplete(RepetitionInfo repetition) throws Exception {
        int offset = new Random(repetition.getCurrentRepetition()).nextInt(1, MEDIA.length);
        pixop.faults().on("GET", DOWNLOAD).times(1).cutAfterResponseBytes(offset);

        assertThat(stream(uri).getProperty("sha256")).isEqualTo(Media.sha256(MEDIA));
    }

    @Test
    void aStalledDownloadIsCancelledAndGoesOn() throws Exception {
        FaultRule stall = pixop.faults().on("GET", DOWNLOAD).times(1).stallAfterResponseBytes(500_000);
        Path file = folder.resolve("stalled.mp4");

        download(uri + "&idleTimeout=1000&file=" + file);

        assertThat(stall.hits()).isEqualTo(1);
        assertThat(Media.sha256(file)).isEqualTo(Media.sha256(MEDIA));
    }

    @Test
    void aLaterCallGoesOnWhereABrokenOneEnded() throws Exception {
        Path file = folder.resolve("later.mp4");
        pixop.faults().on("GET", DOWNLOAD).times(1).cutAfterResponseBytes(1_500_000);
        assertThat(failure(uri + "&maxAttempts=1&file=" + file)).isInstanceOf(CommunicationException.class);
        assertThat(files()).contains("later.mp4.part").doesNotContain("later.mp4");

        download(uri + "&file=" + file);

        assertThat(Media.sha256(file)).isEqualTo(Media.sha256(MEDIA));
        assertThat(files()).containsExactly("later.mp4");
        RecordedRequest last = pixop.journal().last("GET", DOWNLOAD);
        assertThat(last.status()).isEqualTo(206);
        assertThat(last.answeredBytes()).isLessThanOrEqualTo(600_000);
    }

    @Test
    void aFileThatChangedMeanwhileBeginsAnew() throws Exception {
        Path file = folder.resolve("changed.mp4");
        pixop.faults().on("GET", DOWNLOAD).times(1).cutAfterResponseBytes(1_500_000);
        failure(uri + "&maxAttempts=1&file=" + file);
        byte[] other = Media.bytes(1_700_000);
        pixop.replaceMedia(source, "clip.mp4", other);

        download(uri + "&file=" + file);

        assertThat(Media.sha256(file)).isEqualTo(Media.sha256(other));
        assertThat(files()).containsExactly("changed.mp4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes 0-999999/2000000", "bytes 7-1999999/2000000", "bytes 9-3/2000000", "nonsense"})
    void aWrongContentRangeIsNeverWritten(String contentRange) throws Exception {
        Path file = folder.resolve("wrong.mp4");
        pixop.faults().on("GET", DOWNLOAD).nth(1).cutAfterResponseBytes(1_000_000);
        pixop.faults()
                .on("GET", DOWNLOAD)
                .nth(1)
                .answer(
                        206,
                        Map.of("Content-Range", contentRange, "ETag", '"' + Media.sha256(MEDIA) + '"'),
                        "wrong bytes");

        download(uri + "&file=" + file);

        assertThat(Media.sha256(file)).isEqualTo(Media.sha256(MEDIA));
    }

    @Test
    void theWholeFileInsteadOfItsRestIsTakenFromItsBeginning() throws Exception {
        Path file = folder.resolve("whole.mp4");
        pixop.faults().on("GET", DOWNLOAD).nth(1).cutAfterResponseBytes(1_000_000);
        pixop.faults().on("GET", DOWNLOAD).nth(1).answer(200, Map.of("ETag", "\"new\""), "a new file");

        download(uri + "&file=" + file);

        assertThat(file).hasContent("a new file");
    }

    @Test
    void twoDownloadsToOneFileExcludeEachOther() {
        Path file = folder.resolve("one.mp4");
        FaultRule stall = pixop.faults().on("GET", DOWNLOAD).times(1).stallAfterResponseBytes(500_000);
        CompletableFuture<Object> first = template.asyncRequestBody(uri + "&file=" + file, (Object) null);
        await().until(() -> Files.exists(folder.resolve("one.mp4.part.json")) && stall.hits() == 1);

        assertThat(failure(uri + "&file=" + file)).isInstanceOf(ConflictException.class);
        stall.release();

        assertThat(((DownloadedMedia) first.join()).file()).isEqualTo(file);
    }

    @Test
    void aStoppingContextEndsADownloadAndKeepsItsPart() {
        Path file = folder.resolve("stopped.mp4");
        pixop.faults().on("GET", DOWNLOAD).stallAfterResponseBytes(500_000);
        CompletableFuture<Exchange> loading = template.asyncSend(uri + "&file=" + file, exchange -> {});
        await().until(() -> Files.exists(folder.resolve("stopped.mp4.part"))
                && pixop.journal().last("GET", DOWNLOAD).answeredBytes() >= 500_000);

        context.stop();

        await().until(loading::isDone);
        assertThat(loading.join().getException())
                .isInstanceOf(StoppedException.class)
                .hasMessageContaining("the CamelContext is stopping; gave up after");
        assertThat(folder.resolve("stopped.mp4.part")).exists();
    }
}
