// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.contentapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.error.ConflictException;
import io.camelmedia.support.error.ForbiddenException;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.error.NotFoundException;
import io.camelmedia.support.error.NotReadyException;
import io.camelmedia.testkit.Origin;
import io.camelmedia.testkit.contentapi.ContentApiSimulator;
import io.camelmedia.testkit.contentapi.state.ContentApiRenditions;
import io.camelmedia.testkit.wire.Journal;
import io.camelmedia.testkit.wire.RecordedRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.StreamCache;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentApiDownloadTest extends ContentApiTestSupport {

    private static final byte[] BYTES = ContentApiUploadTest.bytes(600_000);
    private static final String MP3 = "bitrate=320000&channels=2&format=mp3";

    @RegisterExtension
    static ContentApiSimulator api = ContentApiSimulator.start();

    @TempDir
    Path folder;

    private String assetId;

    @Override
    ContentApiSimulator simulator() {
        return api;
    }

    @Override
    protected RoutesBuilder createRouteBuilder() {
        return ContentApiUploadTest.hashing();
    }

    @BeforeEach
    void addAssets() {
        assetId = api.addAsset("song.flac", "audio/x-flac", BYTES);
        api.mapTrack("370456", assetId);
        api.addLegacyAsset("1032904", "1032904.wav", BYTES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contentapi:assets/download?assetId={id}",
                "contentapi:legacy/tracks/download?trackToken=370456",
                "contentapi:legacy/assets/download?trackToken=1032904",
                "contentapi:legacy/assets/download?compositeKey=trackToken:1032904"
            })
    void everyDownloadBringsTheBytesAsTheyAre(String uri) throws Exception {
        Exchange answered = template.request(
                "direct:hash", exchange -> exchange.getMessage().setHeader("address", uri.replace("{id}", assetId)));

        assertThat(answered.getException()).isNull();
        Message message = answered.getMessage();
        assertThat(message.getHeader("type", Class.class)).isAssignableTo(StreamCache.class);
        assertThat(message.getBody()).isEqualTo(ContentApiUploadTest.sha256(BYTES));
        assertThat(message.getHeader(Exchange.FILE_LENGTH)).isEqualTo(600_000L);
        assertThat(message.getHeader(Exchange.FILE_NAME)).isNotNull();
        assertThat(message.getHeader("CamelContentApiResponseStatus")).isEqualTo(200);
    }

    @Test
    void aDownloadIsWrittenToAFile() throws Exception {
        Path file = folder.resolve("deep/song.flac");

        Path written = template.requestBody(download("file=" + file), null, Path.class);

        assertThat(written).isEqualTo(file).hasBinaryContent(BYTES);
        assertThat(file.getParent()).isDirectoryContaining(each -> each.equals(file));
    }

    @Test
    void inAFolderTheServiceNamesTheFile() throws Exception {
        Path written = template.requestBody(download("file=" + folder + "/"), null, Path.class);

        assertThat(written).isEqualTo(folder.resolve("song.flac")).hasBinaryContent(BYTES);
    }

    @Test
    void aFileThatTheServiceDoesNotNameIsNamedByItsIdAndFormat() {
        api.renditions().time(Duration.ZERO);
        api.cdn().origin().faults().on("GET", "/media/*").answer(200, Map.of(), "music");

        Path written = template.requestBody(download(MP3 + "&file=" + folder + "/"), null, Path.class);

        assertThat(written).isEqualTo(folder.resolve(assetId + ".mp3")).hasContent("music");
    }

    @Test
    void aServiceThatAnswersTheMediaItselfIsTakenAtItsWord() throws Exception {
        api.cdn().bypass();

        Path written = template.requestBody(download("file=" + folder.resolve("a")), null, Path.class);

        assertThat(written).hasBinaryContent(BYTES);
        assertThat(api.journal().all()).allSatisfy(request -> assertThat(request.header("x-authentication-token"))
                .contains(ContentApiSimulator.AUTHENTICATION_TOKEN));
        assertThat(journal().all()).isEmpty();
    }

    @Test
    void aLongDownloadComesInSegments() throws Exception {
        byte[] film = ContentApiUploadTest.bytes(5 << 20);
        String id = api.addAsset("film.flac", "audio/x-flac", film);

        Path written = template.requestBody(
                "contentapi:assets/download?segments=3&assetId=" + id + "&file=" + folder.resolve("film"),
                null,
                Path.class);

        assertThat(written).hasBinaryContent(film);
        assertThat(journal().all()).hasSizeGreaterThan(1).allSatisfy(request -> assertThat(request.header("Range"))
                .isPresent());
    }

    @Test
    void theFileIsNeverTakenFromAHeader() throws Exception {
        Path elsewhere = folder.resolve("elsewhere");

        template.requestBodyAndHeader(
                download("file=" + folder.resolve("a")), null, "CamelContentApiFile", elsewhere.toString());

        assertThat(elsewhere).doesNotExist();
    }

    @Test
    void aDownloadGoesOnWhereItWasCut() throws Exception {
        cdn().faults().on("GET", "/media/*").times(1).cutAfterResponseBytes(250_000);

        Path written = template.requestBody(download("file=" + folder.resolve("a")), null, Path.class);

        assertThat(written).hasBinaryContent(BYTES);
        assertThat(journal().all()).hasSize(2);
        RecordedRequest second = journal().last();
        assertThat(second.header("If-Range")).isPresent();
        assertThat(second.header("Range"))
                .hasValueSatisfying(range -> assertThat(range).matches("bytes=[1-9]\\d*-599999"));
        assertThat(api.journal().all()).hasSize(1);
    }

    @Test
    void aLaterCallGoesOnWithWhatAnEarlierOneLeft() throws Exception {
        String uri = download("maxAttempts=1&file=" + folder.resolve("a"));
        cdn().faults().on("GET", "/media/*").times(1).cutAfterResponseBytes(250_000);
        failure(uri);

        Path written = template.requestBody(uri, null, Path.class);

        assertThat(written).hasBinaryContent(BYTES);
        assertThat(journal().last().header("Range")).isPresent();
        assertThat(journal().last().status()).isEqualTo(206);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(written);
        }
    }

    @Test
    void anAddressThatExpiredMeanwhileIsAskedForAgain() throws Exception {
        cdn().faults().on("GET", "/media/*").times(1).cutAfterResponseBytes(250_000);
        cdn().faults().on("GET", "/media/*").times(1).answer(403, Map.of(), "<Error/>");

        Path written = template.requestBody(download("file=" + folder.resolve("a")), null, Path.class);

        assertThat(written).hasBinaryContent(BYTES);
        assertThat(api.journal().count("GET", "/v0/assets/*")).isEqualTo(2);
        assertThat(journal().all()).extracting(RecordedRequest::status).containsExactly(200, 403, 206);
        assertThat(journal().last().header("Range")).isPresent();
    }

    @Test
    void anAddressThatNeverHeldIsAnErrorWithoutItsSignature() {
        api.cdn().lifetime(Duration.ZERO);

        MediaApiException refused = failure(download("file=" + folder.resolve("a")));

        assertThat(refused).isInstanceOf(ForbiddenException.class).hasMessageNotContaining("Signature");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void errorsOfTheServiceAreThoseOfTheAddressItDoesNotGive() {
        assertThat(failure("contentapi:assets/download?assetId=unknown"))
                .isInstanceOf(NotFoundException.class)
                .hasMessageStartingWith("contentapi:assets/download: 404 ModelNotFoundError: ");
        assertThat(failure(download(MP3))).isInstanceOf(NotReadyException.class);
        api.refuseToSign(assetId);
        assertThat(failure(download("maxAttempts=1"))).isInstanceOf(ConflictException.class);
        assertThat(journal().all()).isEmpty();
    }

    @Test
    void aRenditionIsDownloadedOnceItIsReady() throws Exception {
        assertThat(failure(download(MP3))).isInstanceOf(NotReadyException.class);
        api.clock().advance(ContentApiRenditions.TIME);

        template.requestBody(download(MP3 + "&file=" + folder.resolve("a.mp3")), (Object) null);

        assertThat(journal().last().path()).isEqualTo("/media/" + assetId + "/320000-2.mp3");
    }

    private String download(String options) {
        return "contentapi:assets/download?assetId=" + assetId + "&" + options;
    }

    private static Origin cdn() {
        return api.cdn().origin();
    }

    private static Journal journal() {
        return cdn().journal();
    }
}
