// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.component.pex.model.UploadedAsset;
import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.error.ForbiddenException;
import io.camelmedia.support.error.NotFoundException;
import io.camelmedia.testkit.pex.PexSimulator;
import io.camelmedia.testkit.wire.RecordedRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Uploads by tus: what is sent, and how they go on after everything that can break them. */
@Timeout(60)
class PexTusTest extends PexUploadTestSupport {

    private static final String TUS = UPLOAD + "?uploadMethod=tus";
    private static final String CREATE = "/v4/cms/assets/file-upload/";
    private static final String PIECE = "/v4/cms/assets/file-upload/*";

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    @Override
    PexSimulator simulator() {
        return pex;
    }

    @Test
    void aFileGoesInOneRequestUnlessToldOtherwise() {
        Exchange answer =
                template.request(TUS, exchange -> exchange.getMessage().setBody(file));

        assertArrived(answer.getMessage().getBody(UploadedAsset.class));
        assertThat(answer.getMessage().getHeaders())
                .containsEntry("CamelPexResultMethod", "tus")
                .containsEntry("CamelPexResponseAttempts", 1)
                .containsEntry("CamelPexResponseStatus", 204);
        assertThat(pex.journal().last("POST", CREATE).header("Upload-Length")).contains("6000000");
        RecordedRequest patch = pex.journal().last("PATCH", PIECE);
        assertThat(patch.header("Content-Type")).contains("application/offset+octet-stream");
        assertThat(patch.header("Content-Length")).contains("6000000");
        assertThat(patch.header("Upload-Offset")).contains("0");
        assertThat(pex.journal().count("HEAD", "*")).isZero();
    }

    @Test
    void eachRequestBearsTheVersionTheBlobAndTheCredentials() {
        pex.faults().on("PATCH", PIECE).times(1).cutAfterRequestBytes(1_000_000);

        call(TUS, file, UploadedAsset.class);

        List<RecordedRequest> requests = pex.journal().requests("*", PIECE);
        assertThat(requests).extracting(RecordedRequest::method).containsExactly("POST", "PATCH", "HEAD", "PATCH");
        assertThat(requests).allSatisfy(request -> {
            assertThat(request.header("Tus-Resumable")).contains("1.0.0");
            assertThat(request.header("Authorization")).contains("Bearer " + PexSimulator.API_KEY);
            assertThat(request.header("Blob-ID").orElseThrow())
                    .doesNotContain("\"")
                    .isNotBlank();
        });
    }

    @Test
    void noCredentialGoesToAnotherOriginThatTheServiceNames() {
        try (PexSimulator other = PexSimulator.start()) {
            String location = other.baseUrl() + CREATE + "of-another-origin";
            pex.faults().on("POST", CREATE).answer(201, Map.of("Location", location), "");

            failure(TUS, file, Map.of());

            assertThat(other.journal().last("PATCH", PIECE).headers())
                    .containsKeys("Upload-Offset", "Tus-Resumable")
                    .doesNotContainKeys("Authorization", "Blob-ID");
        }
    }

    @Test
    void theBlobCanBeSentInQuotesAsTheDocumentPrintsIt() {
        assertArrived(call(TUS + "&blobIdQuoted=true", file, UploadedAsset.class));

        assertThat(pex.journal().last("PATCH", PIECE).header("Blob-ID").orElseThrow())
                .matches("\".+\"");
    }

    @Test
    void piecesAreAsLongAsTheyMayBe() {
        assertArrived(call(TUS + "&chunkSize=2500000", file, UploadedAsset.class));

        assertThat(pex.journal().requests("PATCH", PIECE))
                .extracting(RecordedRequest::bodyLength)
                .containsExactly(2_500_000L, 2_500_000L, 1_000_000L);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void cutsAtRandomOffsetsInBothDirectionsLeaveTheBytesEqual(long seed) {
        Random random = new Random(seed);
        for (int turn = 1; turn <= 5; turn++) {
            if (random.nextBoolean()) {
                pex.faults().on("PATCH", PIECE).nth(turn).cutAfterRequestBytes(random.nextInt(2_000_000));
            } else {
                pex.faults().on("PATCH", PIECE).nth(turn).loseResponse();
            }
        }
        pex.faults().on("HEAD", PIECE).times(1).loseResponse();

        assertArrived(call(TUS + "&chunkSize=1000000&maxAttempts=6", file, UploadedAsset.class));
    }

    @Test
    void manyCutsAreSurvivedAsLongAsEachAttemptGetsFurther() {
        for (int turn = 1; turn <= 8; turn++) {
            pex.faults().on("PATCH", PIECE).nth(turn).cutAfterRequestBytes(700_000);
        }

        assertArrived(call(TUS, file, UploadedAsset.class));
        assertThat(pex.journal().requests("PATCH", PIECE).stream()
                        .mapToLong(RecordedRequest::bodyLength)
                        .sum())
                .isLessThan(film.length + 8 * 8 * 1024 * 1024L);
    }

    @Test
    void aCutCostsAtMostEightMebibytesSentAgain() {
        byte[] large = random(100_000_000);
        CountedMedia media = new CountedMedia(large);
        for (int turn = 1; turn <= 3; turn++) {
            pex.faults().on("PATCH", PIECE).nth(turn).cutAfterRequestBytes(25_000_000);
        }

        UploadedAsset uploaded = call(TUS, media, Map.of(Exchange.FILE_NAME, "film.mp4"), UploadedAsset.class);

        assertArrived(uploaded, large);
        long readForTheFid = 512 * 1024;
        assertThat(media.bytesRead() - readForTheFid - large.length).isBetween(1L, 3 * 8 * 1024 * 1024L);
    }

    @Test
    void aLostAnswerToTheLastPieceIsNoReasonToSendItAgain() {
        pex.faults().on("PATCH", PIECE).times(1).loseResponse();

        assertArrived(call(TUS, file, UploadedAsset.class));
        assertThat(pex.journal().count("PATCH", PIECE)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404, 410})
    void anUploadThatIsForgottenWithItsLastPieceIsNotSentAgainWhenTheServiceHasTheFile(int status) {
        pex.faults().on("PATCH", PIECE).times(1).loseResponse();
        pex.faults().on("HEAD", PIECE).answer(status, Map.of(), "");

        assertArrived(call(TUS, file, UploadedAsset.class));
        assertThat(pex.journal().count("PATCH", PIECE)).isEqualTo(1);
        assertThat(pex.journal().count("POST", CREATE)).isEqualTo(1);
    }

    @Test
    void anUploadThatIsForgottenBeforeItsLastPieceArrivedIsSentAgain() {
        pex.faults().on("PATCH", PIECE).times(1).cutAfterRequestBytes(1_000_000);
        pex.faults().on("HEAD", PIECE).times(1).answer(404, Map.of(), "");

        assertArrived(call(TUS, file, UploadedAsset.class));
        assertThat(pex.journal().count("POST", CREATE)).isEqualTo(2);
    }

    @Test
    void anUploadThatIsForgottenIsNotSentAgainWhileNobodySaysWhetherTheServiceHasTheFile() {
        pex.faults().on("PATCH", PIECE).times(1).loseResponse();
        pex.faults().on("HEAD", PIECE).answer(404, Map.of(), "");
        pex.faults().on("GET", "/v3/cms/assets/*/verify").answer(403, Map.of(), "");

        assertThat(failure(TUS, file, Map.of())).isInstanceOf(ForbiddenException.class);
        assertThat(pex.journal().count("PATCH", PIECE)).isEqualTo(1);
    }

    @Test
    void aLostAnswerToTheCreationCreatesAnotherUploadOfTheSameAsset() {
        pex.faults().on("POST", CREATE).times(1).loseResponse();

        assertArrived(call(TUS, file, UploadedAsset.class));
    }

    @Test
    void aPeerThatStopsReadingIsFoundOutAndTheUploadGoesOn() throws IOException {
        byte[] large = random(30_000_000);
        Files.write(file, large);
        pex.faults().on("PATCH", PIECE).times(1).stallAfterRequestBytes(1_000_000);

        UploadedAsset uploaded = call(TUS + "&idleTimeout=1000", file, UploadedAsset.class);

        assertArrived(uploaded, large);
    }

    @Test
    void aWrongOffsetIsSetRightByAsking() {
        pex.faults().on("PATCH", PIECE).times(1).answer(409, Map.of(), "");

        assertArrived(call(TUS, file, UploadedAsset.class));
        assertThat(pex.journal().count("HEAD", PIECE)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410})
    void anUploadThatIsGoneIsCreatedAgainForTheSameAsset(int status) {
        pex.faults().on("PATCH", PIECE).times(1).answer(status, Map.of(), "");

        assertArrived(call(TUS, file, UploadedAsset.class));
        assertThat(pex.journal().count("POST", CREATE)).isEqualTo(2);
    }

    @Test
    void anUploadThatIsGoneEachTimeIsGivenUp() {
        pex.faults().on("PATCH", PIECE).answer(404, Map.of(), "");

        assertThat(failure(TUS, file, Map.of())).isInstanceOf(NotFoundException.class);
        assertThat(pex.assets().count()).isEqualTo(1);
    }

    @Test
    void aNewCamelContextGoesOnWhereTheFirstWasBroken() throws Exception {
        pex.faults().on("PATCH", PIECE).times(1).cutAfterRequestBytes(3_000_000);
        assertThat(inNewContext(TUS)).isInstanceOf(CommunicationException.class);

        assertArrived((UploadedAsset) inNewContext(TUS));
        assertThat(pex.journal().count("POST", CREATE)).isEqualTo(1);
        assertThat(Long.parseLong(pex.journal()
                        .last("PATCH", PIECE)
                        .header("Upload-Offset")
                        .orElseThrow()))
                .isPositive();
    }

    @Test
    void anUploadThatExpiredMeanwhileIsCreatedAgainForTheSameAsset() throws Exception {
        pex.faults().on("PATCH", PIECE).times(1).cutAfterRequestBytes(3_000_000);
        inNewContext(TUS);
        pex.tus().expire();

        assertArrived((UploadedAsset) inNewContext(TUS));
        assertThat(pex.journal().count("POST", CREATE)).isEqualTo(2);
    }

    /** What is done to a file after its upload broke. */
    private interface Change {

        void to(Path file) throws IOException;
    }

    static Stream<Named<Change>> changes() {
        Instant other = Instant.parse("2024-05-17T23:30:00Z");
        return Stream.of(
                Named.of("another time", path -> Files.setLastModifiedTime(path, FileTime.from(other))),
                Named.of("another length", path -> keepingItsTime(path, random(6_000_001))),
                Named.of("another beginning", path -> keepingItsTime(path, new byte[6_000_000])));
    }

    private static void keepingItsTime(Path path, byte[] media) throws IOException {
        FileTime time = Files.getLastModifiedTime(path);
        Files.write(path, media);
        Files.setLastModifiedTime(path, time);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aChangedFileStartsAnew(Change change) throws Exception {
        pex.faults().on("PATCH", PIECE).times(1).cutAfterRequestBytes(3_000_000);
        inNewContext(TUS);
        change.to(file);

        UploadedAsset uploaded = (UploadedAsset) inNewContext(TUS);

        assertArrived(uploaded, Files.readAllBytes(file));
        assertThat(pex.assets().count()).isEqualTo(2);
        assertThat(pex.journal().last("PATCH", PIECE).header("Upload-Offset")).contains("0");
    }

    @Test
    void bytesOfWhichNobodyCanTellWhetherTheyChangedAreSentFromTheirBeginningByALaterCall() {
        pex.faults().on("PATCH", PIECE).times(1).cutAfterRequestBytes(3_000_000);
        Map<String, Object> headers = Map.of(Exchange.FILE_NAME, "film.mp4");
        failure(TUS + "&maxAttempts=1", film, headers);

        assertArrived(call(TUS + "&maxAttempts=1", film, headers, UploadedAsset.class));
        assertThat(pex.journal().last("PATCH", PIECE).header("Upload-Offset")).contains("0");
    }

    @Test
    void aStreamGoesInOneRequestWhateverTheLengthOfPieces() {
        context.setStreamCaching(false);
        Map<String, Object> headers = Map.of(Exchange.FILE_NAME, "film.mp4", Exchange.FILE_LENGTH, (long) film.length);

        assertArrived(call(TUS + "&chunkSize=1000000", new ByteArrayInputStream(film), headers, UploadedAsset.class));
        assertThat(pex.journal().count("PATCH", PIECE)).isEqualTo(1);
    }
}
