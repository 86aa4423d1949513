// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camelmedia.component.pixop.model.IngestedVideo;
import io.camelmedia.component.pixop.model.JobPhase;
import io.camelmedia.component.pixop.model.Video;
import io.camelmedia.testkit.pixop.PixopSimulator;
import io.camelmedia.testkit.wire.RecordedRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of media that are ingested. */
@Timeout(60)
class PixopIngestTest extends PixopIngests {

    @RegisterExtension
    static PixopSimulator pixop = PixopSimulator.start();

    @Override
    PixopSimulator simulator() {
        return pixop;
    }

    static Stream<Object> bodies() throws IOException {
        Path file = Files.write(folder.resolve("clip.mov"), MEDIA);
        return Stream.of(file, file.toFile(), MEDIA, new ByteArrayInputStream(MEDIA));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void anyFormOfMediaBecomesAVideoItem(Object media) {
        IngestedVideo ingested = ingest("pixop:ingest?name=Holiday&projectId=" + PixopSimulator.PROJECT, media);

        Video video = call("pixop:videos/get?videoId=" + ingested.videoId(), Video.class);
        assertThat(video.name()).isEqualTo("Holiday");
        assertThat(video.projectId()).isEqualTo(PixopSimulator.PROJECT).isEqualTo(ingested.projectId());
        assertThat(video.upload().fileSize()).isEqualTo(MEDIA.length);
        assertThat(original(ingested.videoId())).isEqualTo(MEDIA);
    }

    @Test
    void aFileOfCamelsFileComponentBecomesAVideoItem() throws Exception {
        Files.write(folder.resolve("polled.mov"), MEDIA);
        MockEndpoint ingested = getMockEndpoint("mock:ingested");
        ingested.expectedMessageCount(1);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("file:" + folder + "?fileName=polled.mov&noop=true&initialDelay=0")
                        .to("pixop:ingest")
                        .to(ingested);
            }
        });

        ingested.assertIsSatisfied();
        assertThat(original(onlyVideo())).isEqualTo(MEDIA);
    }

    @Test
    void theFileGivesTheItemAndThePartTheirNameAndType() throws IOException {
        Path file = Files.write(folder.resolve("böse Clips.mp4"), MEDIA);

        IngestedVideo ingested = ingest("pixop:ingest", file);

        Video video = call("pixop:videos/get?videoId=" + ingested.videoId(), Video.class);
        assertThat(video.name()).isEqualTo("böse Clips.mp4");
        assertThat(video.upload().fileName()).isEqualTo("böse Clips.mp4");
        assertThat(video.upload().fileType()).isEqualTo("video/mp4");
    }

    @Test
    void theHeadersOfTheMessageNameBytesAndTheirType() {
        Map<String, Object> headers =
                Map.of(Exchange.FILE_NAME, "in/named.mxf", Exchange.CONTENT_TYPE, "application/mxf");

        IngestedVideo ingested = template.requestBodyAndHeaders("pixop:ingest", MEDIA, headers, IngestedVideo.class);

        Video video = call("pixop:videos/get?videoId=" + ingested.videoId(), Video.class);
        assertThat(video.name()).isEqualTo("named.mxf");
        assertThat(video.upload().fileName()).isEqualTo("named.mxf");
        assertThat(video.upload().fileType()).isEqualTo("application/mxf");
    }

    @Test
    void theUploadHasALengthAndIsNeverChunked() {
        ingest("pixop:ingest", MEDIA);

        RecordedRequest upload = pixop.journal().last("POST", UPLOAD);
        assertThat(upload.header("Transfer-Encoding")).isEmpty();
        assertThat(upload.header("Content-Length")).contains(Long.toString(upload.bodyLength()));
        assertThat(upload.header("Content-Type").orElseThrow()).startsWith("multipart/form-data; boundary=");
    }

    @Test
    void aLightIngestionGoesToItsOwnAddress() {
        IngestedVideo ingested = ingest("pixop:ingest?light=true", MEDIA);

        assertThat(pixop.journal().count("POST", "/media/v1/upload/light/" + ingested.videoId()))
                .isEqualTo(1);
    }

    @Test
    void mediaGoIntoAnItemThatExists() {
        String videoId = pixop.addVideo("old.mp4", new byte[] {1});

        IngestedVideo ingested = ingest("pixop:ingest?videoId=" + videoId, MEDIA);

        assertThat(ingested.videoId()).isEqualTo(videoId);
        assertThat(pixop.journal().count("PUT", CREATE)).isZero();
        assertThat(original(videoId)).isEqualTo(MEDIA);
    }

    @Test
    void theRouteGoesOnWhenTheVideoIsIngested() throws Exception {
        CompletableFuture<IngestedVideo> waiting = template.asyncRequestBody(
                "pixop:ingest?waitForCompletion=true&pollInterval=50ms", MEDIA, IngestedVideo.class);
        await().until(() -> pixop.journal().count("GET", "/videos/v1/check-ingest-video-progress/*") > 2);
        assertThat(waiting).isNotDone();

        pixop.clock().advance(Duration.ofMinutes(1));

        IngestedVideo ingested = waiting.get(30, TimeUnit.SECONDS);
        assertThat(ingested.ingestionState().phase()).isEqualTo(JobPhase.DONE);
    }

    @Test
    void mediaAreAnnouncedBeforeTheyAreSent() {
        ingest("pixop:ingest", MEDIA);

        assertThat(pixop.journal().last("POST", UPLOAD).header("Expect")).contains("100-continue");
    }
}
