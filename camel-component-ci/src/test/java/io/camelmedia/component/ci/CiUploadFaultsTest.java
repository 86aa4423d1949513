// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import io.camelmedia.component.ci.model.UploadedAsset;
import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.error.ValidationException;
import io.camelmedia.testkit.ci.CiSimulator;
import io.camelmedia.testkit.fault.FaultRule;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong with the bytes of an upload while the call lasts. */
@Timeout(60)
class CiUploadFaultsTest extends CiUploadTestSupport {

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    @Override
    CiSimulator simulator() {
        return ci;
    }

    @Test
    void aPartThatBreaksIsSentAgainByItself() throws Exception {
        uploads().faults().on("PUT", "/upload/multipart/*/2").times(1).cutAfterRequestBytes(1_000_000);
        uploads().faults().on("PUT", "/upload/multipart/*/3").times(1).loseResponse();

        UploadedAsset asset = upload(URI, file);

        assertArrived(asset);
        assertThat(parts(asset.assetId())).containsExactlyInAnyOrder("1", "2", "2", "3", "3", "4");
        assertThat(uploads().journal().count("POST", BEGIN)).isEqualTo(1);
    }

    @Test
    void aLostAnswerToTheEndIsNoFailure() throws Exception {
        uploads().faults().on("POST", "/upload/multipart/*/complete").times(1).loseResponse();

        UploadedAsset asset = upload(URI, file);

        assertArrived(asset);
        assertThat(uploads().journal().count("POST", BEGIN)).isEqualTo(1);
    }

    @Test
    void aFormThatBreaksBeforeItsEndIsSentAgain() {
        uploads().faults().on("POST", "/upload").times(1).cutAfterRequestBytes(1_000);

        template.requestBody("ci:assets/upload?folderId=sim-folder", random(PART - 1));

        assertThat(names()).containsExactlyInAnyOrder("Movie.mov", "media");
        assertThat(uploads().journal().count("POST", "/upload")).isEqualTo(2);
    }

    @Test
    void aFormWhoseAnswerIsLostIsNotSentAgain() {
        uploads().faults().on("POST", "/upload").times(1).loseResponse();

        assertThat(catchThrowable(() -> template.requestBody("ci:assets/upload?folderId=sim-folder", random(100_000))))
                .cause()
                .isInstanceOf(CommunicationException.class)
                .hasMessageEndingWith(
                        "the whole file was sent: look for an asset of that name before it is sent again");
        assertThat(names()).containsExactlyInAnyOrder("Movie.mov", "media");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void cutsOnEveryPartSendNoOtherPartAgain(int parallelParts) throws Exception {
        for (int number = 1; number <= 4; number++) {
            uploads().faults().on("PUT", part(number)).times(2).cutAfterRequestBytes(number == 4 ? 5 : 1_000_000);
        }

        UploadedAsset asset = upload(URI + "&parallelParts=" + parallelParts, file);

        assertArrived(asset);
        assertThat(parts(asset.assetId()))
                .containsExactlyInAnyOrder("1", "1", "1", "2", "2", "2", "3", "3", "3", "4", "4", "4");
        assertThat(uploads().journal().count("POST", BEGIN)).isEqualTo(1);
    }

    @Test
    void aPeerThatStopsReadingIsFoundOutAndThePartSentAgain() throws Exception {
        FaultRule stall = uploads().faults().on("PUT", part(2)).times(1).stallAfterRequestBytes(100_000);

        UploadedAsset asset = upload(URI + "&idleTimeout=1000", file);

        assertArrived(asset);
        assertThat(stall.hits()).isEqualTo(1);
        assertThat(parts(asset.assetId()))
                .contains("1", "3", "4")
                .filteredOn("2"::equals)
                .hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {502, 503, 504})
    void aServiceThatIsAwayIsTriedAgain(int status) throws Exception {
        uploads().faults().on("PUT", part(3)).times(1).answer(status, Map.of(), "{}");

        UploadedAsset asset = upload(URI, file);

        assertArrived(asset);
        assertThat(parts(asset.assetId())).containsExactlyInAnyOrder("1", "2", "3", "3", "4");
    }

    @Test
    void aPartThatIsRefusedForTooManyCallsIsSentAgainAfterTheTimeThatTheServiceAsksFor() throws Exception {
        uploads().faults().on("PUT", part(2)).times(1).tooManyRequests(Duration.ofSeconds(1));

        UploadedAsset asset = upload(URI, file);

        assertArrived(asset);
        assertThat(parts(asset.assetId())).containsExactlyInAnyOrder("1", "2", "2", "3", "4");
    }

    @Test
    void aTokenThatExpiresInTheMiddleIsRenewedAndNoPartLost() throws Exception {
        FaultRule stall = uploads().faults().on("PUT", part(2)).times(1).stallAfterRequestBytes(100_000);
        CompletableFuture<Exchange> answer = begin(URI + "&parallelParts=1");
        await().until(() -> stall.hits() == 1);

        ci.tokens().revokeAll();
        stall.release();

        UploadedAsset asset = answer.get(30, TimeUnit.SECONDS).getMessage().getBody(UploadedAsset.class);
        assertArrived(asset);
        assertThat(parts(asset.assetId())).containsExactly("1", "2", "3", "3", "4");
        assertThat(ci.journal().count("POST", "/oauth2/token"))
                .as("the first, the refused refresh, the second")
                .isEqualTo(3);
    }

    @Test
    void twoUploadsOfOneFileAtATimeAreTwoAssets() throws Exception {
        FaultRule stall = uploads().faults().on("PUT", part(1)).times(2).stallAfterRequestBytes(100_000);
        List<CompletableFuture<Exchange>> answers = List.of(begin(URI), begin(URI));
        await().until(() -> stall.hits() == 2);

        stall.release();

        Set<String> ids = new HashSet<>();
        for (CompletableFuture<Exchange> answer : answers) {
            UploadedAsset asset = answer.get(30, TimeUnit.SECONDS).getMessage().getBody(UploadedAsset.class);
            assertArrived(asset, LARGE);
            ids.add(asset.assetId());
        }
        assertThat(ids).hasSize(2);
        assertThat(parts(ids.iterator().next())).hasSize(8);
    }

    @Test
    void aFileThatIsOverwrittenWhileItIsSentIsNotTakenForComplete() throws Exception {
        FaultRule stall = uploads().faults().on("PUT", part(2)).stallAfterRequestBytes(100_000);
        CompletableFuture<Exchange> answer = begin(URI);
        await().until(() -> stall.hits() == 1);
        Files.write(file, random(LARGE.length));
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2024-05-17T23:30:00Z")));

        stall.release();

        assertThat(answer.get(30, TimeUnit.SECONDS).getException())
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining(file + " was modified; it must not change while it is sent");
        assertThat(uploads().journal().count("POST", "/upload/multipart/*/complete"))
                .isZero();
    }

    private CompletableFuture<Exchange> begin(String uri) {
        return template.asyncSend(uri, exchange -> exchange.getMessage().setBody(file));
    }
}
