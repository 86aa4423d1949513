// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camelmedia.support.error.AuthenticationException;
import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.error.JobFailedException;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.error.NotFoundException;
import io.camelmedia.support.error.ValidationException;
import io.camelmedia.testkit.fault.FaultRule;
import io.camelmedia.testkit.pixop.PixopSimulator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ingestions that fail, and what they leave. */
@Timeout(60)
class PixopIngestFailureTest extends PixopIngests {

    @RegisterExtension
    static PixopSimulator pixop = PixopSimulator.start();

    @Override
    PixopSimulator simulator() {
        return pixop;
    }

    @Test
    void aFileThatChangesWhileItIsSentIsNamedWithTheItemThatItLeft() throws Exception {
        Path file = Files.write(folder.resolve("growing.mov"), Media.bytes(30_000_000));

        MediaApiException failure = failureOfChanged("pixop:ingest", file);

        String videoId = onlyVideo();
        assertThat(failure)
                .isInstanceOf(ValidationException.class)
                .hasMessage("pixop:ingest: " + file + " was to have 30000000 bytes but goes on after them; it must not"
                        + " change while it is sent; video item " + videoId + " is left without media; go on with"
                        + " videoId=" + videoId);
        assertThat(ingest("pixop:ingest?videoId=" + videoId, file).videoId()).isEqualTo(videoId);
        assertThat(original(videoId)).hasSize(30_000_001);
    }

    @Test
    void theItemOfAFileThatChangesIsDeletedWhenWanted() throws Exception {
        Path file = Files.write(folder.resolve("unsteady.mov"), Media.bytes(30_000_000));

        MediaApiException failure = failureOfChanged("pixop:ingest?onUploadFailure=delete", file);

        assertThat(failure)
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining(file + " was to have 30000000 bytes but goes on after them")
                .hasMessageEndingWith(" was deleted again");
        assertThat((List<?>) call("pixop:videos", List.class)).isEmpty();
    }

    /** What an upload fails with when a byte is added to its file while the service stops reading. */
    private MediaApiException failureOfChanged(String uri, Path file) throws Exception {
        FaultRule stall = pixop.faults().on("POST", UPLOAD).times(1).stallAfterRequestBytes(100_000);
        CompletableFuture<Exchange> sending =
                template.asyncSend(uri, exchange -> exchange.getMessage().setBody(file));
        await().until(() -> stall.hits() == 1);
        Files.write(file, new byte[] {1}, StandardOpenOption.APPEND);
        stall.release();
        return sending.get(30, TimeUnit.SECONDS).getException(MediaApiException.class);
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
    void anUnknownProjectIsToldUnderTheIngestionWithWhatToCheck() {
        MediaApiException failure = failure("pixop:ingest?projectId=unknown", MEDIA, Map.of());

        assertThat(failure).isInstanceOf(NotFoundException.class);
        assertThat(failure.getOperation()).isEqualTo("ingest");
        assertThat(failure)
                .hasMessageStartingWith("pixop:ingest: 404 ProjectNotFoundException: ")
                .hasMessageContaining("heck projectId=unknown (PUT " + pixop.baseUrl() + "/videos/v1/video");
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
}
