package io.camelmedia.component.pex;

import static io.camelmedia.component.pex.PexUploadTest.random;
import static io.camelmedia.component.pex.PexUploadTest.sha256;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camelmedia.component.pex.model.UploadedAsset;
import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.error.StoppedException;
import io.camelmedia.support.error.ValidationException;
import io.camelmedia.testkit.FaultRule;
import io.camelmedia.testkit.Outcome;
import io.camelmedia.testkit.pex.PexSimulator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong with an upload, and how it goes on with the asset that is registered. */
@Timeout(60)
class PexUploadFaultsTest extends PexTestSupport {

    private static final String UPLOAD = "pex:assets/upload";
    private static final String PUT = "/int/file-upload/*";
    private static final String VERIFY = "/v3/cms/assets/*/verify";

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    @TempDir
    Path folder;

    private final byte[] film = random(6_000_000);
    private Path file;

    @Override
    PexSimulator simulator() {
        return pex;
    }

    @BeforeEach
    void writeFilm() throws IOException {
        file = Files.write(folder.resolve("film.mp4"), film);
    }

    @Test
    void aCutSendsTheFileAgainToTheSameAsset() {
        pex.faults().on("PUT", PUT).times(2).cutAfterRequestBytes(1_000_000);

        Exchange answer =
                template.request(UPLOAD, exchange -> exchange.getMessage().setBody(file));

        assertArrived(answer.getMessage().getBody(UploadedAsset.class));
        assertThat(answer.getMessage().getHeader("CamelPexResponseAttempts")).isEqualTo(3);
    }

    @Test
    void aLostResponseSendsTheFileAgainToTheSameAsset() {
        pex.faults().on("PUT", PUT).times(1).loseResponse();

        assertArrived(call(UPLOAD, file, UploadedAsset.class));
    }

    @Test
    void aServiceThatIsAwayIsTriedAgain() {
        pex.faults().on("PUT", PUT).times(1).answer(503, Map.of(), "");

        assertArrived(call(UPLOAD, file, UploadedAsset.class));
    }

    @Test
    void aPeerThatStopsReadingIsFoundOutAndTheFileSentAgain() throws IOException {
        byte[] large = random(30_000_000);
        Files.write(file, large);
        pex.faults().on("PUT", PUT).times(1).stallAfterRequestBytes(100_000);

        UploadedAsset uploaded = call(UPLOAD + "?idleTimeout=300", file, UploadedAsset.class);

        assertThat(pex.assets().media(uploaded.assetId()).orElseThrow().sha256())
                .isEqualTo(sha256(large));
        assertThat(pex.assets().count()).isEqualTo(1);
    }

    @Test
    void aRefusalComesBeforeTheFileIsSent() {
        pex.uploads().putLimit(1_000_000);

        assertThat(failure(UPLOAD, file, Map.of()))
                .isExactlyInstanceOf(ValidationException.class)
                .hasMessageContaining("413")
                .hasMessageContaining("is registered and its file not confirmed");
        assertThat(pex.journal().last("PUT", PUT).bodyLength()).isZero();
    }

    @Test
    void aStreamIsNotSentAgain() {
        pex.faults().on("PUT", PUT).cutAfterRequestBytes(1_000_000);
        Map<String, Object> headers = Map.of(Exchange.FILE_NAME, "film.mp4", Exchange.FILE_LENGTH, (long) film.length);
        context.setStreamCaching(false);

        assertThat(failure(UPLOAD, new ByteArrayInputStream(film), headers)).isInstanceOf(CommunicationException.class);
        assertThat(pex.journal().count("PUT", PUT)).isEqualTo(1);
    }

    @Test
    void aLaterCallGoesOnWithTheRegisteredAsset() {
        FaultRule cut = pex.faults().on("PUT", PUT).times(3).cutAfterRequestBytes(1_000_000);
        MediaApiException failed = failure(UPLOAD, file, Map.of());
        assertThat(cut.hits()).isEqualTo(3);

        UploadedAsset uploaded = call(UPLOAD, file, UploadedAsset.class);

        assertArrived(uploaded);
        assertThat(failed)
                .hasMessageContaining("asset " + uploaded.assetId() + " is registered and its file not confirmed; "
                        + "another call with the same file goes on with it");
    }

    @Test
    void aLaterCallAsksFirstWhetherTheFileHasArrivedMeanwhile() {
        pex.faults().on("GET", VERIFY).times(1).answer(200, Map.of(), "{\"uploaded\":false}");
        failure(UPLOAD + "?verifyTimeout=1", file, Map.of());

        assertArrived(call(UPLOAD + "?verifyTimeout=1", file, UploadedAsset.class));
        assertThat(pex.journal().count("PUT", PUT)).isEqualTo(1);
    }

    @Test
    void aNewCamelContextGoesOnWithTheRegisteredAsset() throws Exception {
        pex.faults().on("PUT", PUT).times(1).cutAfterRequestBytes(1_000_000);
        Object failed = inNewContext(PexSimulator.API_KEY, file);
        assertThat(failed).isInstanceOf(CommunicationException.class);

        assertArrived((UploadedAsset) inNewContext(PexSimulator.API_KEY, file));
    }

    @Test
    void anUploadThatIsConfirmedIsForgotten() throws Exception {
        inNewContext(PexSimulator.API_KEY, file);
        assertThat(folder.resolve("uploads")).isEmptyDirectory();

        inNewContext(PexSimulator.API_KEY, file);
        assertThat(pex.assets().count()).isEqualTo(2);
    }

    @Test
    void anotherAccountDoesNotFindTheUpload() throws Exception {
        pex.faults().on("PUT", PUT).times(1).cutAfterRequestBytes(1_000_000);
        inNewContext(PexSimulator.API_KEY, file);

        assertThat(inNewContext("another-key", file)).asString().contains("401");
        assertThat(pex.journal().count("POST", "/v3/cms/assets/upload")).isEqualTo(2);
    }

    @Test
    void onlyTheOwnerCanReadWhatIsRemembered() throws Exception {
        pex.faults().on("PUT", PUT).times(1).cutAfterRequestBytes(1_000_000);
        inNewContext(PexSimulator.API_KEY, file);

        assertThat(remembered()).singleElement().satisfies(entry -> assertThat(Files.getPosixFilePermissions(entry))
                .extracting(Enum::name)
                .containsExactlyInAnyOrder("OWNER_READ", "OWNER_WRITE"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{\"asset\":{\"asset_id\":541", "[]", "{}", "{\"asset\":{},\"mime_type\":\"video/mp4\"}"})
    void aDamagedEntryIsAClearErrorAndRegistersNothing(String damaged) throws Exception {
        pex.faults().on("PUT", PUT).times(1).cutAfterRequestBytes(1_000_000);
        inNewContext(PexSimulator.API_KEY, file);
        Files.writeString(remembered().get(0), damaged);

        assertThat(inNewContext(PexSimulator.API_KEY, file))
                .isInstanceOf(MediaApiException.class)
                .asString()
                .contains("pex:assets/upload: the remembered upload ")
                .contains("is damaged")
                .endsWith("remove it to begin the upload anew, or restore it from a copy");
        assertThat(pex.assets().count()).isEqualTo(1);
    }

    @Test
    void aChangedFileIsRegisteredAnew() throws Exception {
        pex.faults().on("PUT", PUT).times(3).cutAfterRequestBytes(1_000_000);
        failure(UPLOAD, file, Map.of());
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2024-05-17T23:30:00Z")));

        call(UPLOAD, file, UploadedAsset.class);

        assertThat(pex.assets().count()).isEqualTo(2);
    }

    @Test
    void otherMetadataIsAnotherAsset() {
        pex.faults().on("PUT", PUT).times(3).cutAfterRequestBytes(1_000_000);
        failure(UPLOAD + "?title=a", file, Map.of());

        call(UPLOAD + "?title=b", file, UploadedAsset.class);

        assertThat(pex.journal()
                        .last("POST", "/v3/cms/assets/upload")
                        .json()
                        .path("title")
                        .asText())
                .isEqualTo("b");
    }

    @Test
    void anAddressWhoseSignatureHasEndedIsAskedForAnew() {
        pex.faults().on("PUT", PUT).times(3).cutAfterRequestBytes(1_000_000);
        failure(UPLOAD, file, Map.of());
        pex.faults().on("PUT", PUT).times(1).answer(403, Map.of(), "");

        UploadedAsset uploaded = call(UPLOAD, file, UploadedAsset.class);

        assertThat(pex.assets().media(uploaded.assetId()).orElseThrow().sha256())
                .isEqualTo(sha256(film));
        assertThat(pex.assets().count()).isEqualTo(2);
    }

    @Test
    void anAssetThatWasDeletedMeanwhileIsRegisteredAnew() {
        pex.faults().on("PUT", PUT).times(3).cutAfterRequestBytes(1_000_000);
        failure(UPLOAD, file, Map.of());
        long deleted = lastRegistered();
        template.requestBody("pex:assets/delete?assetId=" + deleted, (Object) null);

        assertArrived(call(UPLOAD, file, UploadedAsset.class));
    }

    @Test
    void anAddressThatIsRefusedAtOnceIsAnError() {
        pex.faults().on("PUT", PUT).answer(403, Map.of(), "signature");

        assertThat(failure(UPLOAD, file, Map.of())).hasMessageContaining("403");
        assertThat(pex.assets().count()).isEqualTo(1);
    }

    @Test
    void aRegistrationWithoutAnAddressIsAnError() {
        pex.faults().on("POST", "/v3/cms/assets/upload").answer(201, Map.of(), "{\"asset_id\":7}");

        assertThat(failure(UPLOAD, file, Map.of()))
                .isInstanceOf(CommunicationException.class)
                .hasMessageContaining("the service gave no file_url to send the file to");
    }

    @Test
    void aRegistrationWhoseAnswerIsLostIsNotRepeated() {
        pex.faults().on("POST", "/v3/cms/assets/upload").times(1).loseResponse();

        assertThat(failure(UPLOAD, file, Map.of())).isInstanceOf(CommunicationException.class);
        assertThat(pex.assets().count()).isEqualTo(1);
    }

    @Test
    void aFileThatGrowsWhileItIsSentIsNotTakenForComplete() throws Exception {
        assertNotTaken(() -> Files.write(file, new byte[1], StandardOpenOption.APPEND), "goes on after them");
    }

    @Test
    void aFileThatIsOverwrittenWhileItIsSentIsNotTakenForComplete() throws Exception {
        assertNotTaken(() -> Files.write(file, random(30_000_001), StandardOpenOption.WRITE), "must not change");
    }

    private void assertNotTaken(Change change, String text) throws Exception {
        Files.write(file, new byte[30_000_000]);
        FaultRule stall = pex.faults().on("PUT", PUT).stallAfterRequestBytes(100_000);
        CompletableFuture<Exchange> answer =
                template.asyncSend(UPLOAD, exchange -> exchange.getMessage().setBody(file));
        await().until(() -> stall.hits() == 1);
        change.make();
        stall.release();

        Throwable failure = answer.get(30, TimeUnit.SECONDS).getException();
        assertThat(failure)
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining(text)
                .hasMessageEndingWith("is registered without its file");
        assertThat(pex.assets().media(lastRegistered())).isEmpty();
    }

    /** Done to the file while it is sent. */
    private interface Change {

        void make() throws IOException;
    }

    @Test
    void stoppingTheContextEndsATransferAtOnceWithTheReason() throws Exception {
        Files.write(file, new byte[60_000_000]);
        FaultRule stall = pex.faults().on("PUT", PUT).stallAfterRequestBytes(100_000);
        CompletableFuture<Exchange> answer =
                template.asyncSend(UPLOAD, exchange -> exchange.getMessage().setBody(file));
        await().until(() -> stall.hits() == 1);

        context.stop();

        assertThat(answer.get(1, TimeUnit.SECONDS).getException())
                .isInstanceOf(StoppedException.class)
                .hasMessageContaining("the CamelContext is stopping")
                .hasMessageContaining("another call with the same file goes on with it");
        stall.release();
        await().until(() -> pex.journal().last("PUT", PUT).outcome() != Outcome.IN_PROGRESS);
    }

    @Test
    void stoppingTheContextEndsTheWaitForTheConfirmationAtOnceWithTheReason() throws Exception {
        pex.faults().on("GET", VERIFY).answer(200, Map.of(), "{\"uploaded\":false}");
        CompletableFuture<Exchange> answer =
                template.asyncSend(UPLOAD, exchange -> exchange.getMessage().setBody(file));
        await().until(() -> pex.journal().count("GET", VERIFY) > 0);

        context.stop();

        assertThat(answer.get(1, TimeUnit.SECONDS).getException())
                .isInstanceOf(StoppedException.class)
                .hasMessageContaining("gave up waiting for the confirmation of asset " + lastRegistered());
    }

    /** What a JVM of its own would answer, or fail with. */
    private Object inNewContext(String apiKey, Path media) throws Exception {
        DefaultCamelContext other = new DefaultCamelContext();
        try (ProducerTemplate own = other.createProducerTemplate()) {
            PexConfiguration configuration =
                    other.getComponent("pex", PexComponent.class).getConfiguration();
            configuration.setBaseUrl(pex.baseUrl());
            configuration.setApiKey(apiKey);
            configuration.setMaxAttempts(1);
            configuration.setUploadStore("file:" + folder.resolve("uploads"));
            other.start();
            Exchange answer =
                    own.request(UPLOAD, exchange -> exchange.getMessage().setBody(media));
            return answer.getException() != null
                    ? answer.getException()
                    : answer.getMessage().getBody();
        } finally {
            other.stop();
        }
    }

    private List<Path> remembered() throws IOException {
        try (var entries = Files.list(folder.resolve("uploads"))) {
            return entries.toList();
        }
    }

    private static long lastRegistered() {
        return pex.assets().ids().get(0);
    }

    private void assertArrived(UploadedAsset uploaded) {
        assertThat(pex.assets().media(uploaded.assetId()).orElseThrow().sha256())
                .isEqualTo(sha256(film));
        assertThat(pex.assets().count()).isEqualTo(1);
    }
}
