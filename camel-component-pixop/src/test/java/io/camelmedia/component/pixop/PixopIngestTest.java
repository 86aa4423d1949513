package io.camelmedia.component.pixop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camelmedia.component.pixop.model.IngestedVideo;
import io.camelmedia.component.pixop.model.JobPhase;
import io.camelmedia.component.pixop.model.Video;
import io.camelmedia.component.pixop.model.VideoSummary;
import io.camelmedia.support.error.AuthenticationException;
import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.error.JobFailedException;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.error.ValidationException;
import io.camelmedia.testkit.RecordedRequest;
import io.camelmedia.testkit.pixop.PixopSimulator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
class PixopIngestTest extends PixopTestSupport {

    private static final String CREATE = "/videos/v1/video";
    private static final String UPLOAD = "/media/v1/upload/*";
    private static final byte[] MEDIA = Media.bytes(700_000);

    @RegisterExtension
    static PixopSimulator pixop = PixopSimulator.start();

    @TempDir
    static Path folder;

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
    void aFailedIngestionFailsTheExchangeWithTheServicesReason() {
        pixop.ingestion().waits(Duration.ZERO);
        pixop.ingestion().failAt(0);

        MediaApiException failure = failure("pixop:ingest?waitForCompletion=true", MEDIA, Map.of());

        assertThat(failure).isInstanceOf(JobFailedException.class);
        assertThat(failure)
                .hasMessageMatching(
                        "pixop:ingest: the ingestion of video \\w+ failed: the service tells" + " the status ERROR");
    }

    @Test
    void aCutUploadNamesTheItemThatItLeft() {
        pixop.faults().on("POST", UPLOAD).times(1).cutAfterRequestBytes(300_000);

        MediaApiException failure = failure("pixop:ingest", MEDIA, Map.of());

        String videoId = onlyVideo();
        assertThat(failure).isInstanceOf(CommunicationException.class);
        assertThat(failure.getMessage())
                .contains("video item " + videoId + " is left without media; go on with videoId=" + videoId);
        assertThat(ingest("pixop:ingest?videoId=" + videoId, MEDIA).videoId()).isEqualTo(videoId);
    }

    @Test
    void theItemOfACutUploadIsDeletedWhenWanted() {
        pixop.faults().on("POST", UPLOAD).cutAfterRequestBytes(300_000);

        MediaApiException failure = failure("pixop:ingest?onUploadFailure=delete", MEDIA, Map.of());

        assertThat(failure.getMessage()).contains("was deleted again");
        assertThat((List<?>) call("pixop:videos", List.class)).isEmpty();
    }

    @Test
    void anItemThatCannotBeDeletedIsNamedWithTheReason() {
        pixop.faults().on("POST", UPLOAD).cutAfterRequestBytes(300_000);
        pixop.faults().on("DELETE", "/videos/v1/video/*").answer(403, Map.of(), "{}");

        MediaApiException failure = failure("pixop:ingest?onUploadFailure=delete", MEDIA, Map.of());

        assertThat(failure.getMessage())
                .contains("video item " + onlyVideo() + " could not be deleted: ")
                .contains("403");
    }

    @Test
    void anItemThatWasThereBeforeIsNeverDeleted() {
        String videoId = pixop.addVideo("old.mp4", new byte[] {1});
        pixop.faults().on("POST", UPLOAD).cutAfterRequestBytes(300_000);

        MediaApiException failure = failure("pixop:ingest?onUploadFailure=delete&videoId=" + videoId, MEDIA, Map.of());

        assertThat(failure.getMessage()).doesNotContain("deleted");
        assertThat(onlyVideo()).isEqualTo(videoId);
    }

    @Test
    void aCutUploadIsNotSentAgain() {
        pixop.faults().on("POST", UPLOAD).times(1).cutAfterRequestBytes(300_000);

        failure("pixop:ingest", MEDIA, Map.of());

        assertThat(pixop.journal().count("POST", UPLOAD)).isEqualTo(1);
    }

    @Test
    void anUploadThatTheServiceHasNoTimeForIsSentAgain() {
        pixop.faults().on("POST", UPLOAD).times(1).answer(503, Map.of("Retry-After", "0"), "{}");

        assertThat(original(ingest("pixop:ingest", MEDIA).videoId())).isEqualTo(MEDIA);
    }

    @Test
    void anUploadRefusedForItsTokenIsSentAgainWithAnother() {
        pixop.faults().on("POST", UPLOAD).times(1).answer(401, Map.of(), "{}");

        assertThat(original(ingest("pixop:ingest", MEDIA).videoId())).isEqualTo(MEDIA);
    }

    @ParameterizedTest
    @CsvSource({
        "401, ExpiredJWTTokenException, io.camelmedia.support.error.AuthenticationException",
        "403, ForbiddenException, io.camelmedia.support.error.ForbiddenException",
        "413, TooLargeException, io.camelmedia.support.error.ValidationException"
    })
    void anEarlyRefusalIsAnAnswerAndNoBrokenConnection(int status, String exception, Class<?> type) {
        String body = "{\"exception\":\"" + exception + "\",\"errorMessage\":\"No.\"}";
        pixop.faults().on("POST", UPLOAD).answer(status, Map.of(), body);

        MediaApiException failure = failure("pixop:ingest", Media.bytes(30_000_000), Map.of());

        assertThat(failure).isInstanceOf(type);
        assertThat(failure.getHttpResponseCode()).isEqualTo(status);
        assertThat(failure.getCode()).isEqualTo(exception);
        assertThat(failure.getMessage()).contains("go on with videoId=" + onlyVideo());
    }

    @Test
    void mediaAreAnnouncedBeforeTheyAreSent() {
        ingest("pixop:ingest", MEDIA);

        assertThat(pixop.journal().last("POST", UPLOAD).header("Expect")).contains("100-continue");
    }

    @Test
    void aStalledUploadIsCancelled() {
        pixop.faults().on("POST", UPLOAD).stallAfterRequestBytes(100_000);

        MediaApiException failure = failure("pixop:ingest?idleTimeout=500", Media.bytes(30_000_000), Map.of());

        assertThat(failure.getMessage()).contains("no progress for 500 ms (idleTimeout)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text | the body is a String, which is not taken as the path of a file
                 | the message has no body
            """)
    void whatIsNoMediaIsRefusedBeforeAnythingIsCreated(String body, String text) {
        MediaApiException failure = failure("pixop:ingest", body, Map.of());

        assertThat(failure).isInstanceOf(ValidationException.class).hasMessageContaining(text);
        assertThat(pixop.journal().all()).isEmpty();
    }

    @Test
    void aFileThatIsMissingIsRefusedBeforeAnythingIsCreated() {
        MediaApiException failure = failure("pixop:ingest", folder.resolve("none.mov"), Map.of());

        assertThat(failure).isInstanceOf(ValidationException.class).hasMessageContaining("none.mov");
        assertThat(pixop.journal().all()).isEmpty();
    }

    @Test
    void aWrongPasswordIsTypedBeforeAnythingIsCreated() {
        MediaApiException failure = failure("pixop:ingest?password=wrong", MEDIA, Map.of());

        assertThat(failure).isInstanceOf(AuthenticationException.class);
        assertThat(pixop.journal().count("PUT", CREATE)).isZero();
    }

    private IngestedVideo ingest(String uri, Object media) {
        return template.requestBody(uri, media, IngestedVideo.class);
    }

    private byte[] original(String videoId) {
        return call("pixop:media/download?rendition=original&videoId=" + videoId, byte[].class);
    }

    private String onlyVideo() {
        List<?> videos = call("pixop:videos", List.class);
        assertThat(videos).hasSize(1);
        return ((VideoSummary) videos.get(0)).id();
    }
}
