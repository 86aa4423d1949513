// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camelmedia.component.pixop.model.CreatedVideo;
import io.camelmedia.component.pixop.model.UploadedMedia;
import io.camelmedia.support.error.ForbiddenException;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.error.NotFoundException;
import io.camelmedia.support.error.StoppedException;
import io.camelmedia.support.transfer.progress.Activity;
import io.camelmedia.support.transfer.progress.MediaProgress;
import io.camelmedia.support.transfer.progress.MediaProgressEvent;
import io.camelmedia.support.transfer.progress.ProgressListener;
import io.camelmedia.testkit.fault.FaultRule;
import io.camelmedia.testkit.pixop.PixopSimulator;
import io.camelmedia.testkit.wire.RecordedRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.apache.camel.Exchange;
import org.apache.camel.spi.CamelEvent;
import org.apache.camel.support.EventNotifierSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class PixopUploadTest extends PixopTestSupport {

    private static final String UPLOAD = "/media/v1/upload/*";
    private static final byte[] MEDIA = Media.bytes(3_000_000);

    @RegisterExtension
    static PixopSimulator pixop = PixopSimulator.start();

    @TempDir
    static Path folder;

    @Override
    PixopSimulator simulator() {
        return pixop;
    }

    @Test
    void mediaReachTheItemByteForByte() throws IOException {
        Path file = Files.write(folder.resolve("in.mp4"), MEDIA);
        String videoId = created();

        UploadedMedia uploaded = upload("pixop:media/upload?videoId=" + videoId, file);

        assertThat(uploaded.videoId()).isEqualTo(videoId);
        assertThat(uploaded.projectId()).isEqualTo(PixopSimulator.PROJECT);
        assertThat(call("pixop:media/download?rendition=original&videoId=" + videoId, byte[].class))
                .isEqualTo(MEDIA);
    }

    @Test
    void theItemAndTheLightIngestionCanComeAsHeaders() {
        String videoId = created();
        Map<String, Object> headers = Map.of("CamelPixopVideoId", videoId, "CamelPixopLight", true);

        template.requestBodyAndHeaders("pixop:media/upload", MEDIA, headers);

        assertThat(pixop.journal().last("POST", "*").path()).isEqualTo("/media/v1/upload/light/" + videoId);
    }

    @Test
    void theRouteGoesOnWhenTheVideoIsIngested() throws Exception {
        CompletableFuture<UploadedMedia> waiting = template.asyncRequestBody(
                "pixop:media/upload?waitForCompletion=true&pollInterval=50ms&videoId=" + created(),
                MEDIA,
                UploadedMedia.class);
        await().until(() -> pixop.journal().count("GET", "/videos/v1/check-ingest-video-progress/*") > 2);
        assertThat(waiting).isNotDone();

        pixop.clock().advance(Duration.ofMinutes(1));

        assertThat(waiting.get(30, TimeUnit.SECONDS)).isNotNull();
    }

    @Test
    void anItemThatIsMissingIsTyped() {
        assertThat(failure("pixop:media/upload?videoId=none", MEDIA, Map.of())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aRefusalLeavesTheItemAlone() {
        String videoId = created();
        pixop.faults().on("POST", UPLOAD).answer(403, Map.of(), "{}");

        MediaApiException failure = failure("pixop:media/upload?videoId=" + videoId, MEDIA, Map.of());

        assertThat(failure).isInstanceOf(ForbiddenException.class);
        assertThat(failure.getMessage()).doesNotContain("left without media");
        assertThat(pixop.journal().count("DELETE", "*")).isZero();
    }

    @Test
    void listenersAndNotifiersAreToldUntilTheEnd() throws Exception {
        List<MediaProgress> told = new CopyOnWriteArrayList<>();
        List<MediaProgress> events = new CopyOnWriteArrayList<>();
        context.getRegistry().bind("told", (ProgressListener) told::add);
        context.getManagementStrategy().addEventNotifier(notifier(events));
        String videoId = created();

        upload("pixop:media/upload?progressListener=#told&videoId=" + videoId, MEDIA);

        await().untilAsserted(() -> {
            assertThat(told).isNotEmpty().isEqualTo(events);
            assertThat(told.get(told.size() - 1).done()).isTrue();
        });
        assertThat(told).allSatisfy(progress -> {
            assertThat(progress.activity()).isEqualTo(Activity.UPLOAD);
            assertThat(progress.component()).isEqualTo("pixop");
            assertThat(progress.total()).isEqualTo(MEDIA.length);
        });
        assertThat(told.get(told.size() - 1).reached()).isEqualTo(MEDIA.length);
    }

    @Test
    void aStoppingContextEndsAnUploadAndSaysWhy() {
        FaultRule stall = pixop.faults().on("POST", UPLOAD).stallAfterRequestBytes(100_000);
        CompletableFuture<Exchange> sending =
                template.asyncSend("pixop:media/upload?videoId=" + created(), exchange -> exchange.getMessage()
                        .setBody(Media.bytes(30_000_000)));
        await().until(() ->
                stall.hits() == 1 && pixop.journal().last("POST", UPLOAD).bodyLength() >= 100_000);

        context.stop();

        await().until(sending::isDone);
        assertThat(sending.join().getException())
                .isInstanceOf(StoppedException.class)
                .hasMessageContaining("the CamelContext is stopping; gave up after");
    }

    @Test
    void theTokenIsSentToTheServiceAndTheTypeIsTheForms() {
        upload("pixop:media/upload?videoId=" + created(), MEDIA);

        RecordedRequest request = pixop.journal().last("POST", UPLOAD);
        assertThat(request.header("Authorization").orElseThrow()).startsWith("Bearer ");
        assertThat(request.header("Content-Type").orElseThrow()).startsWith("multipart/form-data");
    }

    private String created() {
        return call("pixop:videos/create?name=Clip", CreatedVideo.class).videoId();
    }

    private UploadedMedia upload(String uri, Object media) {
        return template.requestBody(uri, media, UploadedMedia.class);
    }

    static EventNotifierSupport notifier(List<MediaProgress> events) {
        return new EventNotifierSupport() {
            @Override
            public void notify(CamelEvent event) {
                events.add(((MediaProgressEvent) event).getProgress());
            }

            @Override
            public boolean isEnabled(CamelEvent event) {
                return event instanceof MediaProgressEvent;
            }
        };
    }
}
