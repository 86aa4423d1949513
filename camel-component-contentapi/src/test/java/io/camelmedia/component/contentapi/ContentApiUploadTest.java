// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.contentapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.component.contentapi.model.OriginalAsset;
import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.error.ValidationException;
import io.camelmedia.testkit.contentapi.ContentApiSimulator;
import io.camelmedia.testkit.wire.RecordedRequest;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.file.GenericFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContentApiUploadTest extends ContentApiTestSupport {

    private static final String UPLOAD = "contentapi:assets/upload";
    private static final byte[] BYTES = bytes(200_000);

    @RegisterExtension
    static ContentApiSimulator api = ContentApiSimulator.start();

    @TempDir
    Path folder;

    private Path file;

    @Override
    ContentApiSimulator simulator() {
        return api;
    }

    @BeforeEach
    void writeAFile() throws IOException {
        file = Files.write(folder.resolve("370456.flac"), BYTES);
    }

    @Test
    void aFileIsSentAsOnePartWithItsTypeAndLengthInHeaders() throws Exception {
        OriginalAsset asset = template.requestBodyAndHeader(
                UPLOAD + "?legacyTrackToken=370456", file, Exchange.CONTENT_TYPE, "audio/x-flac", OriginalAsset.class);

        assertThat(asset.originalAssetId()).isEqualTo(sha256(BYTES));
        assertThat(asset.assetType()).isEqualTo("audio/x-flac");
        RecordedRequest request = api.journal().last();
        assertThat(request.method() + " " + request.path()).isEqualTo("POST /v0/assets");
        assertThat(request.header("assetType")).contains("audio/x-flac");
        assertThat(request.header("assetLength")).contains("200000");
        assertThat(request.header("legacyTrackToken")).contains("370456");
        assertThat(request.header("Transfer-Encoding")).isEmpty();
        assertThat(request.header("Content-Length")).contains(Long.toString(request.bodyLength()));
        assertThat(request.bodyText())
                .contains("Content-Disposition: form-data; name=\"assetfile\"; filename=\"370456.flac\"\r\n"
                        + "Content-Type: audio/x-flac\r\n\r\n");
        assertThat(template.requestBody("contentapi:legacy/tracks/exists?trackToken=370456", null, Boolean.class))
                .isTrue();
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                Arguments.of("a Path", (Body) path -> path),
                Arguments.of("a File", (Body) Path::toFile),
                Arguments.of("a file of the file component", (Body) ContentApiUploadTest::genericFile),
                Arguments.of("a stream", (Body) path -> new ByteArrayInputStream(BYTES)),
                Arguments.of("a file's stream", (Body) Files::newInputStream),
                Arguments.of("bytes", (Body) path -> BYTES));
    }

    @FunctionalInterface
    interface Body {

        Object of(Path file) throws IOException;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void everyKindOfMediaIsUploadedUnchanged(String name, Body body) throws Exception {
        OriginalAsset asset = template.requestBody(UPLOAD, body.of(file), OriginalAsset.class);

        assertThat(asset.originalAssetId()).isEqualTo(sha256(BYTES));
        assertThat(api.journal().last().header("assetLength")).contains("200000");
    }

    @Test
    void whatTheUriOrTheHeadersSayOfTheMediaCounts() {
        template.requestBodyAndHeaders(
                UPLOAD + "?assetType=audio/x-wav",
                BYTES,
                Map.of("CamelContentApiLegacyTrackToken", "1", "CamelContentApiAssetLength", 200_000));

        RecordedRequest request = api.journal().last();
        assertThat(request.header("assetType")).contains("audio/x-wav");
        assertThat(request.header("legacyTrackToken")).contains("1");
        assertThat(request.bodyText()).contains("filename=\"assetfile\"\r\nContent-Type: audio/x-wav\r\n");
    }

    @Test
    void aTypeThatNobodyTellsIsThatOfBytes() {
        template.requestBody(UPLOAD, BYTES);

        assertThat(api.journal().last().header("assetType")).contains("application/octet-stream");
    }

    @Test
    void theSameBytesAreRecognisedByTheirId() {
        OriginalAsset first = template.requestBody(UPLOAD, file, OriginalAsset.class);
        OriginalAsset second = template.requestBodyAndHeader(
                UPLOAD, BYTES, Exchange.CONTENT_TYPE, "audio/x-other", OriginalAsset.class);

        assertThat(second).isEqualTo(first);
    }

    @Test
    void theAnswerMayBeAMap() throws Exception {
        Map<?, ?> asset = template.requestBody(UPLOAD + "?responseType=map", BYTES, Map.class);

        assertThat(asset.get("originalAssetId")).isEqualTo(sha256(BYTES));
    }

    @Test
    void aLengthThatIsNotThatOfTheMediaIsRefusedBeforeAnythingIsSent() {
        MediaApiException refused = failure(UPLOAD + "?assetLength=5", file, Map.of());

        assertThat(refused)
                .isInstanceOf(ValidationException.class)
                .hasMessage("contentapi:assets/upload: assetLength=5 is not the length of the media, which is 200000"
                        + " bytes; leave it out");
        assertThat(api.journal().all()).isEmpty();
    }

    @Test
    void whatIsNoMediaIsRefusedBeforeAnythingIsSent() {
        for (Object body : new Object[] {"/tmp/370456.flac", List.of(), new byte[0], folder.resolve("missing")}) {
            assertThat(failure(UPLOAD, body, Map.of())).isInstanceOf(ValidationException.class);
        }
        assertThat(api.journal().all()).isEmpty();
    }

    @RepeatedTest(5)
    void anUploadThatTheServiceHadNoTimeForIsSentAgain() throws Exception {
        api.faults().on("POST", "/v0/assets").times(1).answer(503, Map.of("Retry-After", "0"), "{}");

        OriginalAsset asset = template.requestBody(UPLOAD, file, OriginalAsset.class);

        assertThat(asset.originalAssetId()).isEqualTo(sha256(BYTES));
        assertThat(api.journal().count("POST", "/v0/assets")).isEqualTo(2);
    }

    @Test
    void anUploadThatBreaksIsNotSentAgainByItself() {
        api.faults().on("POST", "/v0/assets").times(1).cutAfterRequestBytes(100_000);

        assertThat(failure(UPLOAD, file, Map.of())).isInstanceOf(CommunicationException.class);
        assertThat(api.journal().count("POST", "/v0/assets")).isEqualTo(1);
    }

    private static GenericFile<File> genericFile(Path path) {
        GenericFile<File> generic = new GenericFile<>();
        generic.setFile(path.toFile());
        generic.setFileName(path.getFileName().toString());
        return generic;
    }

    static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    /** A route that downloads from the address in a header; the body is gone when its exchange is done. */
    static RouteBuilder hashing() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:hash").toD("${header.address}").process(exchange -> {
                    Message message = exchange.getMessage();
                    message.setHeader("type", message.getBody().getClass());
                    message.setBody(sha256(message.getBody(InputStream.class)));
                });
            }
        };
    }

    static String sha256(InputStream stream) throws Exception {
        try (stream) {
            return sha256(stream.readAllBytes());
        }
    }
}
