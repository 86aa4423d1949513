package io.camelmedia.component.pex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camelmedia.component.pex.model.AssetMetadata;
import io.camelmedia.component.pex.model.MediaType;
import io.camelmedia.component.pex.model.Music;
import io.camelmedia.component.pex.model.UploadedAsset;
import io.camelmedia.support.error.ValidationException;
import io.camelmedia.support.transfer.MediaProgress;
import io.camelmedia.testkit.RecordedRequest;
import io.camelmedia.testkit.pex.PexSimulator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePattern;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.converter.stream.InputStreamCache;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is sent of media and of its metadata, and what comes back. */
@Timeout(60)
class PexUploadTest extends PexTestSupport {

    private static final String UPLOAD = "pex:assets/upload";
    private static final int FIRST = 512 * 1024;

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    @TempDir
    Path folder;

    private final byte[] film = random(1_000_000);
    private Path file;

    @Override
    PexSimulator simulator() {
        return pex;
    }

    @BeforeEach
    void writeFilm() throws IOException {
        file = Files.write(folder.resolve("film.mp4"), film);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2024-05-17T23:30:00Z")));
    }

    @Test
    void aFileIsRegisteredSentAndConfirmed() {
        UploadedAsset uploaded = call(UPLOAD, file, UploadedAsset.class);

        assertThat(uploaded.verified()).isTrue();
        assertThat(uploaded.fid()).isEqualTo(sha256(Arrays.copyOf(film, FIRST)));
        assertThat(pex.assets().media(uploaded.assetId()).orElseThrow().sha256())
                .isEqualTo(sha256(film));
        assertThat(pex.assets().count()).isEqualTo(1);
    }

    @Test
    void whatIsNotGivenIsTakenFromTheFile() {
        call(UPLOAD, file.toFile(), UploadedAsset.class);

        assertThat(registered().json())
                .isEqualTo(json("{'title':'film.mp4','media_type':'video','mime_type':'video/mp4',"
                        + "'production_date':'2024-05-17','fid':'" + sha256(Arrays.copyOf(film, FIRST)) + "'}"));
    }

    @Test
    void aFileShorterThanItsFileIdsPartIsDigestedWhole() throws IOException {
        Files.write(file, new byte[] {1, 2, 3});

        assertThat(call(UPLOAD, file, UploadedAsset.class).fid()).isEqualTo(sha256(new byte[] {1, 2, 3}));
    }

    @Test
    void theSignedAddressGetsTheRegisteredTypeAndTheLengthAndNoCredential() {
        call(UPLOAD + "?mimeType=video/quicktime", file, UploadedAsset.class);

        RecordedRequest put = put();
        assertThat(registered().json().path("mime_type").asText()).isEqualTo("video/quicktime");
        assertThat(put.header("Content-Type")).contains("video/quicktime");
        assertThat(put.header("Content-Length")).contains("1000000");
        assertThat(put.headers()).doesNotContainKeys("Transfer-Encoding", "Accept", "Authorization");
        assertThat(pex.uploads().leakedCredentials()).isEmpty();
    }

    @Test
    void theAnswersHeadersTellWhatWasUploaded() {
        Exchange answer =
                template.request(UPLOAD, exchange -> exchange.getMessage().setBody(file));

        UploadedAsset uploaded = answer.getMessage().getBody(UploadedAsset.class);
        assertThat(answer.getMessage().getHeaders())
                .containsEntry("CamelPexResultAssetId", uploaded.assetId())
                .containsEntry("CamelPexResultFid", uploaded.fid())
                .containsEntry("CamelPexResultBytes", 1_000_000L)
                .containsEntry("CamelPexResultMethod", "put")
                .containsEntry("CamelPexResponseAttempts", 1)
                .containsEntry("CamelPexResponseStatus", 201);
    }

    @Test
    void filesOfTheFileComponentJustWork() throws Exception {
        Path inbox = Files.createDirectory(folder.resolve("inbox"));
        Files.write(inbox.resolve("Trailer 1.mov"), film);
        MockEndpoint uploaded = getMockEndpoint("mock:uploaded");
        uploaded.expectedMessageCount(1);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("file:" + inbox + "?initialDelay=0").to(UPLOAD).to("mock:uploaded");
            }
        });

        uploaded.assertIsSatisfied();
        long assetId = uploaded.getExchanges()
                .get(0)
                .getMessage()
                .getBody(UploadedAsset.class)
                .assetId();
        assertThat(pex.assets().media(assetId).orElseThrow().sha256()).isEqualTo(sha256(film));
        assertThat(registered().json().path("title").asText()).isEqualTo("Trailer 1.mov");
        assertThat(registered().json().path("mime_type").asText()).isEqualTo("video/quicktime");
    }

    @Test
    void bytesAreNamedByTheirHeaderAndDatedToday() {
        pexUploads(film, Map.of(Exchange.FILE_NAME, "dailies/reel 7.wav"));

        assertThat(registered().json().path("title").asText()).isEqualTo("reel 7.wav");
        assertThat(registered().json().path("media_type").asText()).isEqualTo("audio");
        assertThat(registered().json().path("production_date").asText())
                .isEqualTo(LocalDate.now(ZoneOffset.UTC).toString());
    }

    @Test
    void aStreamCacheIsSent() throws IOException {
        pexUploads(new InputStreamCache(film), Map.of(Exchange.FILE_NAME, "film.mp4"));
    }

    @Test
    void aStreamOfKnownLengthIsSentAsItComes() {
        InputStream stream = new ByteArrayInputStream(film);

        pexUploads(stream, Map.of(Exchange.FILE_NAME, "film.mp4", Exchange.FILE_LENGTH, 1_000_000L));
        assertThat(put().header("Content-Length")).contains("1000000");
    }

    @Test
    void aStreamOfUnknownLengthIsSpooledSoThatItsLengthIsKnown() {
        context.setStreamCaching(false);
        pexUploads(new ByteArrayInputStream(film), Map.of(Exchange.FILE_NAME, "film.mp4"));

        assertThat(put().header("Content-Length")).contains("1000000");
    }

    private void pexUploads(Object body, Map<String, Object> headers) {
        UploadedAsset uploaded = call(UPLOAD, body, headers, UploadedAsset.class);

        assertThat(pex.assets().media(uploaded.assetId()).orElseThrow().sha256())
                .isEqualTo(sha256(film));
    }

    @Test
    void metadataComesFromTheRecordInTheHeader() {
        AssetMetadata metadata = AssetMetadata.builder()
                .title("A Film")
                .mediaType(MediaType.AUDIOVISUAL)
                .productionDate(LocalDate.of(1999, 1, 2))
                .collectionIds(3L)
                .music(new Music(List.of(), List.of("USAT29900609"), "b", "c"))
                .build();

        call(UPLOAD, file, Map.of("CamelPexMetadata", metadata), UploadedAsset.class);

        assertThat(registered().json())
                .isEqualTo(json("{'title':'A Film','media_type':'audiovisual','production_date':'1999-01-02',"
                        + "'collection_ids':[3],'music':{'iswcs':[],'isrcs':['USAT29900609'],'artist':'b','album':'c'},"
                        + "'mime_type':'video/mp4','fid':'" + sha256(Arrays.copyOf(film, FIRST)) + "'}"));
    }

    @Test
    void optionsAndHeadersOfSingleFieldsWinOverTheMetadata() {
        Map<String, Object> metadata =
                Map.of("title", "of the map", "music", Map.of("artist", "of the map", "label", "kept", "album", "c"));

        call(
                UPLOAD + "?title=of the option&artist=of the option",
                file,
                Map.of("CamelPexMetadata", metadata, "CamelPexArtist", "of the header"),
                UploadedAsset.class);

        assertThat(registered().json().path("title").asText()).isEqualTo("of the option");
        assertThat(registered().json().path("music"))
                .isEqualTo(json("{'artist':'of the header','label':'kept','album':'c'}"));
    }

    @Test
    void metadataCanBeJson() {
        call(
                UPLOAD,
                file,
                Map.of("CamelPexMetadata", "{\"title\":\"of the JSON\",\"reference_ids\":[\"r\"],\"new_field\":1.10}"),
                UploadedAsset.class);

        assertThat(registered().bodyText()).contains("\"title\":\"of the JSON\"", "\"new_field\":1.10");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"media_type":"movie"}           | metadata field media_type=movie is not permitted; allowed: audio, video, audiovisual
            {"production_date":"2.1.1999"}   | metadata field production_date=2.1.1999 is no date
            {"collection_ids":["a"]}         | metadata field collection_ids=[a] is no whole number
            ["title"]                        | header CamelPexMetadata=["title"] is no JSON object
            """)
    void metadataThatIsWrongIsRefusedBeforeAnythingIsSent(String metadata, String text) {
        assertThat(failure(UPLOAD, file, Map.of("CamelPexMetadata", metadata)))
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith("pex:assets/upload: " + text);
        assertThat(pex.journal().all()).isEmpty();
    }

    @Test
    void aHeaderThatTellsOfNoMediaDoesNotHideWhatTheNameTells() {
        call(UPLOAD, file, Map.of(Exchange.CONTENT_TYPE, "application/json"), UploadedAsset.class);

        assertThat(registered().json().path("mime_type").asText()).isEqualTo("video/mp4");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''          | audio/mpeg | title is required, for the media have no name: give the option title
            film.data   | ''         | mediaType is required, for application/octet-stream tells neither audio nor video: give the option mediaType
            """)
    void whatNothingTellsIsAskedFor(String name, String type, String text) {
        Map<String, Object> headers =
                name.isEmpty() ? Map.of(Exchange.CONTENT_TYPE, type) : Map.of(Exchange.FILE_NAME, name);

        assertThat(failure(UPLOAD, film, headers))
                .isInstanceOf(ValidationException.class)
                .hasMessage("pex:assets/upload: " + text);
        assertThat(pex.journal().all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            film.mp4 | the body is a String, which is not taken as the path of a file
                     | the message has no body
            """)
    void aBodyThatIsNoMediaIsRefused(String body, String text) {
        assertThat(failure(UPLOAD + "?title=a&mediaType=video", body, Map.of()))
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith("pex:assets/upload: " + text);
        assertThat(pex.journal().all()).isEmpty();
    }

    @Test
    void withoutVerificationNobodyIsAsked() {
        UploadedAsset uploaded = call(UPLOAD + "?verify=false", file, UploadedAsset.class);

        assertThat(uploaded.verified()).isNull();
        assertThat(pex.journal().count("GET", "*")).isZero();
    }

    @Test
    void theServiceIsAskedUntilItConfirms() {
        pex.faults().on("GET", "/v3/cms/assets/*/verify").times(2).answer(200, Map.of(), "{\"uploaded\":false}");

        assertThat(call(UPLOAD, file, UploadedAsset.class).verified()).isTrue();
        assertThat(pex.journal().count("GET", "/v3/cms/assets/*/verify")).isEqualTo(3);
    }

    @Test
    void anUploadThatIsNotConfirmedInTimeNamesTheOptionThatSetsTheTime() {
        pex.faults().on("GET", "/v3/cms/assets/*/verify").answer(200, Map.of(), "{\"uploaded\":false}");

        assertThat(failure(UPLOAD + "?verifyTimeout=10", file, Map.of()))
                .hasMessageContaining("the confirmation of asset ")
                .hasMessageContaining("verifyTimeout=10 ms")
                .hasMessageContaining("another call with the same file goes on with it");
    }

    @Test
    void anAnswerCanBeAMap() {
        Map<?, ?> answer = call(UPLOAD + "?responseType=map", file, Map.class);

        assertThat(answer.get("verified")).isEqualTo(true);
        assertThat(answer.get("asset_id")).isInstanceOf(Long.class);
    }

    @Test
    void theListenerIsToldOfTheEnd() {
        List<MediaProgress> told = Collections.synchronizedList(new ArrayList<>());
        context.getComponent("pex", PexComponent.class).getConfiguration().setProgressListener(told::add);

        call(UPLOAD, file, UploadedAsset.class);

        await().until(() -> !told.isEmpty());
        MediaProgress end = told.get(told.size() - 1);
        assertThat(end.done()).isTrue();
        assertThat(end.reached()).isEqualTo(1_000_000);
        assertThat(end.total()).isEqualTo(1_000_000);
        assertThat(end.name()).isEqualTo("film.mp4");
        assertThat(end.operation()).isEqualTo("assets/upload");
    }

    @Test
    void theListenerIsToldAtLeastOnceASecondOfASlowTransfer() {
        List<MediaProgress> told = Collections.synchronizedList(new ArrayList<>());
        context.getComponent("pex", PexComponent.class).getConfiguration().setProgressListener(told::add);
        pex.faults().on("PUT", "/int/file-upload/*").slow(4_000_000);

        call(UPLOAD + "?title=a&mediaType=video", new byte[13_000_000], UploadedAsset.class);

        await().until(() -> told.stream().anyMatch(MediaProgress::done));
        assertThat(told)
                .hasSizeGreaterThanOrEqualTo(3)
                .isSortedAccordingTo(Comparator.comparing(MediaProgress::reached));
        assertThat(told.get(1).perSecond()).isPositive();
        assertThat(told.get(1).eta()).isPositive();
    }

    @Test
    void manyUploadsOfTheSameBytesAtATimeAreAssetsOfTheirOwn() {
        List<Exchange> answers = Collections.synchronizedList(new ArrayList<>());
        for (int i = 0; i < 4; i++) {
            template.asyncSend(UPLOAD, exchange -> {
                        exchange.setPattern(ExchangePattern.InOut);
                        exchange.getMessage().setBody(film);
                        exchange.getMessage().setHeader(Exchange.FILE_NAME, "film.mp4");
                    })
                    .thenAccept(answers::add);
        }

        await().atMost(Duration.ofSeconds(30)).until(() -> answers.size() == 4);
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.getException()).isNull());
        assertThat(answers.stream()
                        .map(answer ->
                                answer.getMessage().getBody(UploadedAsset.class).assetId()))
                .doesNotHaveDuplicates();
    }

    private static RecordedRequest registered() {
        return pex.journal().last("POST", "/v3/cms/assets/upload");
    }

    private static RecordedRequest put() {
        return pex.journal().last("PUT", "/int/file-upload/*");
    }

    static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
