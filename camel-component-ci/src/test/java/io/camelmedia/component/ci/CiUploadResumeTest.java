// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import io.camelmedia.component.ci.model.UploadedAsset;
import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.error.RateLimitException;
import io.camelmedia.support.error.StoppedException;
import io.camelmedia.support.error.ValidationException;
import io.camelmedia.testkit.ci.CiSimulator;
import io.camelmedia.testkit.fault.FaultRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a later call goes on with what an earlier one left. */
@Timeout(60)
class CiUploadResumeTest extends CiUploadTestSupport {

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    @Override
    CiSimulator simulator() {
        return ci;
    }

    @Test
    void aBrokenUploadIsResumedByALaterCallWithoutThePartsThatAreThere() throws Exception {
        uploads().faults().on("PUT", "/upload/multipart/*/3").answer(400, Map.of(), "{}");
        Throwable failure = catchThrowable(() -> template.requestBody(URI + "&parallelParts=1", file));
        String id = begun();
        assertThat(failure)
                .cause()
                .isInstanceOf(ValidationException.class)
                .hasMessageEndingWith(
                        "asset " + id + " is not complete; another call with the same file goes on with it");
        uploads().faults().clear();
        uploads().journal().clear();

        UploadedAsset asset = upload(URI + "&parallelParts=1", file);

        assertThat(asset.assetId()).isEqualTo(id);
        assertThat(parts(id)).containsExactly("3", "4");
        assertArrived(asset);
    }

    @Test
    void whatTheServiceNoLongerHasIsBegunAnew() throws Exception {
        uploads().faults().on("PUT", "/upload/multipart/*/3").answer(400, Map.of(), "{}");
        catchThrowable(() -> template.requestBody(URI, file));
        String id = begun();
        uploads().faults().clear();
        template.requestBody("ci:assets/delete?assetId=" + id, (Object) null);

        UploadedAsset asset = upload(URI, file);

        assertThat(asset.assetId()).isNotEqualTo(id);
        assertArrived(asset);
    }

    @Test
    void aNewCamelContextGoesOnWithTheSameAssetAndThePartsThatAreMissing() throws Exception {
        uploads().faults().on("PUT", part(3)).times(1).cutAfterRequestBytes(1_000_000);
        assertThat(inNewContext(URI + "&parallelParts=1")).isInstanceOf(CommunicationException.class);
        String id = begun();
        uploads().journal().clear();

        UploadedAsset asset = (UploadedAsset) inNewContext(URI);

        assertThat(asset.assetId()).isEqualTo(id);
        assertThat(parts(id)).containsExactlyInAnyOrder("3", "4");
        assertArrived(asset);
        assertThat(folder.resolve("uploads")).isEmptyDirectory();
    }

    @Test
    void aServiceThatAsksForTooLongLeavesAnUploadThatANewCamelContextGoesOnWith() throws Exception {
        uploads().faults().on("PUT", part(3)).times(1).tooManyRequests(Duration.ofHours(1));
        assertThat((Throwable) inNewContext(URI + "&parallelParts=1"))
                .isInstanceOf(RateLimitException.class)
                .hasMessageEndingWith("another call with the same file goes on with it");

        assertArrived((UploadedAsset) inNewContext(URI));
        assertThat(uploads().journal().count("POST", BEGIN)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"keep", "delete"})
    void aStopInTheMiddleEndsTheUploadWithTheReasonAndLeavesItToTheNextStart(String onUploadFailure) throws Exception {
        String uri = URI + "&parallelParts=1&onUploadFailure=" + onUploadFailure + "&uploadStore=file:"
                + folder.resolve("uploads");
        FaultRule stall = uploads().faults().on("PUT", part(3)).times(1).stallAfterRequestBytes(100_000);
        CompletableFuture<Exchange> answer =
                template.asyncSend(uri, exchange -> exchange.getMessage().setBody(file));
        await().until(() -> stall.hits() == 1);

        context.stop();

        String id = begun();
        assertThat(answer.get(20, TimeUnit.SECONDS).getException())
                .isInstanceOf(StoppedException.class)
                .hasMessageContaining("the CamelContext is stopping")
                .hasMessageEndingWith(
                        "asset " + id + " is not complete; another call with the same file goes on with it");
        stall.release();
        uploads().journal().clear();
        UploadedAsset asset = (UploadedAsset) inNewContext(uri);
        assertThat(asset.assetId()).isEqualTo(id);
        assertThat(parts(id)).containsExactly("3", "4");
        assertArrived(asset, LARGE);
        assertThat(uploads().journal().count("POST", BEGIN)).isZero();
    }

    @Test
    void aFileThatWasChangedIsAnotherAssetAndNoBytesAreMixed() throws Exception {
        String id = breakOff();
        byte[] changed = random(LARGE.length);
        System.arraycopy(LARGE, 0, changed, 0, PART);
        Files.write(file, changed);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2024-05-17T23:30:00Z")));

        UploadedAsset asset = upload(URI, file);

        assertThat(asset.assetId()).isNotEqualTo(id);
        assertArrived(asset, changed);
        assertThat(item(id).status()).isEqualTo("Uploading");
    }

    @Test
    void bytesThatBeginAlikeAreSentWholeSoThatNoneAreMixed() throws Exception {
        uploads().faults().on("PUT", part(3)).answer(400, Map.of(), "{}");
        failure(URI, LARGE);
        String id = begun();
        uploads().faults().clear();
        uploads().journal().clear();
        byte[] other = LARGE.clone();
        other[PART + 1]++;

        UploadedAsset asset = upload(URI, other);

        assertThat(asset.assetId()).isEqualTo(id);
        assertThat(parts(id)).containsExactlyInAnyOrder("1", "2", "3", "4");
        assertArrived(asset, other);
    }

    @Test
    void anotherPlaceOrNameIsAnotherAsset() throws Exception {
        breakOff();

        assertArrived(upload(URI + "&name=Other.mov", file), LARGE);

        assertThat(uploads().journal().count("POST", BEGIN)).isEqualTo(1);
    }

    @Test
    void otherPartsAreNotMixedWithThoseThatAreThere() throws Exception {
        String id = breakOff();

        UploadedAsset asset = upload(URI.replace("partSize=" + PART, "partSize=" + 2 * PART), file);

        assertThat(asset.assetId()).isEqualTo(id);
        assertThat(parts(id)).containsExactlyInAnyOrder("3", "4");
        assertArrived(asset);
    }

    @Test
    void anUploadWhoseEndWasNotHeardOfHasArrivedForTheNextCall() throws Exception {
        uploads().faults().on("POST", "/upload/multipart/*/complete").times(1).loseResponse();
        ci.faults().on("GET", "/assets/*").answer(404, Map.of(), "{}");
        failure(URI, file);
        ci.faults().clear();
        uploads().journal().clear();

        assertArrived(upload(URI, file));
        assertThat(uploads().journal().all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"assetId\":\"a\",\"partSize\":0,\"parts\":[]}"})
    void aDamagedEntryIsAClearErrorAndBeginsNothing(String damaged) throws Exception {
        uploads().faults().on("PUT", part(3)).times(1).cutAfterRequestBytes(1_000_000);
        inNewContext(URI);
        try (Stream<Path> entries = Files.list(folder.resolve("uploads"))) {
            Files.writeString(entries.findFirst().orElseThrow(), damaged);
        }

        assertThat((Throwable) inNewContext(URI))
                .isInstanceOf(MediaApiException.class)
                .hasMessageStartingWith("ci:assets/upload: the remembered upload ")
                .hasMessageContaining("is damaged")
                .hasMessageEndingWith("remove it to begin the upload anew, or restore it from a copy");
        assertThat(uploads().journal().count("POST", BEGIN)).isEqualTo(1);
    }

    @Test
    void anUploadThatWasDeletedIsBegunAnewByTheNextCall() throws Exception {
        uploads().faults().on("PUT", part(3)).answer(400, Map.of(), "{}");
        failure(URI + "&onUploadFailure=delete", file);
        uploads().faults().clear();

        assertArrived(upload(URI, file));
        assertThat(uploads().journal().count("POST", BEGIN)).isEqualTo(2);
    }

    @Test
    void anAssetThatCannotBeDeletedIsNamedAndLeftToTheNextCall() throws Exception {
        uploads().faults().on("PUT", part(3)).answer(400, Map.of(), "{}");
        ci.faults().on("DELETE", "/assets/*").answer(403, Map.of(), "{\"message\":\"not yours\"}");

        assertThat(failure(URI + "&onUploadFailure=delete", file))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("asset " + begun() + " could not be deleted: ")
                .hasMessageContaining("not yours")
                .hasMessageEndingWith("another call with the same file goes on with it");
        uploads().faults().clear();
        assertArrived(upload(URI, file));
    }

    /** @return the asset whose first two parts were sent */
    private String breakOff() {
        uploads().faults().on("PUT", part(3)).answer(400, Map.of(), "{}");
        failure(URI + "&parallelParts=1", file);
        String id = begun();
        uploads().faults().clear();
        uploads().journal().clear();
        return id;
    }
}
