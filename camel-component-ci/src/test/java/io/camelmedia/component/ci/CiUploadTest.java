package io.camelmedia.component.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.camelmedia.component.ci.model.Item;
import io.camelmedia.component.ci.model.UploadedAsset;
import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.error.JobFailedException;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.error.ValidationException;
import io.camelmedia.support.transfer.download.Checksum;
import io.camelmedia.support.transfer.download.MessageChecksum;
import io.camelmedia.testkit.Origin;
import io.camelmedia.testkit.ci.CiSimulator;
import io.camelmedia.testkit.wire.RecordedRequest;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.camel.Exchange;
import org.apache.camel.ResolveEndpointFailedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CiUploadTest extends CiTestSupport {

    private static final int PART = 5 * 1024 * 1024;
    private static final byte[] SMALL = random(100_000);
    private static final byte[] LARGE = random(3 * PART + 17);
    private static final String URI = "ci:assets/upload?folderId=sim-folder&partSize=" + PART;

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    @TempDir
    Path folder;

    private Path file;

    @Override
    CiSimulator simulator() {
        return ci;
    }

    @BeforeEach
    void write() throws IOException {
        file = Files.write(folder.resolve("Take.mov"), LARGE);
    }

    @Test
    void aSmallFileGoesInOneForm() throws Exception {
        Exchange answer = template.request(
                "ci:assets/upload?folderId=sim-folder&name=Renamed.mov&uploadMetadata.Owner=Camel",
                exchange -> exchange.getMessage().setBody(SMALL));

        UploadedAsset asset = answer.getMessage().getBody(UploadedAsset.class);
        assertThat(answer.getException()).isNull();
        assertThat(asset.md5Checksum()).isEqualTo(md5(SMALL));
        assertThat(answer.getMessage().getHeaders())
                .containsEntry("CamelCiResultAssetId", asset.assetId())
                .containsEntry("CamelCiResultMd5", md5(SMALL))
                .containsEntry("CamelCiResultBytes", 100_000L);
        assertThat(Files.readAllBytes(ci.file(asset.assetId()).path())).isEqualTo(SMALL);
        Item item = item(asset.assetId());
        assertThat(item.name()).isEqualTo("Renamed.mov");
        assertThat(item.folder().id()).isEqualTo("sim-folder");
        assertThat(item.metadata()).extracting(pair -> pair.value()).containsExactly("Camel");
        assertThat(uploads().journal().count("POST", "/upload")).isEqualTo(1);
    }

    @Test
    void aLargeFileGoesInParts() throws Exception {
        UploadedAsset asset = template.requestBody(URI, file, UploadedAsset.class);

        assertThat(Files.readAllBytes(ci.file(asset.assetId()).path())).isEqualTo(LARGE);
        assertThat(asset.md5Checksum()).isEqualTo(md5(LARGE));
        assertThat(parts(asset.assetId())).containsExactlyInAnyOrder("1", "2", "3", "4");
        assertThat(uploads().journal().requests("PUT", "/upload/multipart/" + asset.assetId() + "/1"))
                .allSatisfy(part -> {
                    assertThat(part.header("Content-Type")).contains("application/octet-stream");
                    assertThat(part.header("Content-Length")).contains(String.valueOf(PART));
                });
        assertThat(item(asset.assetId()).name()).isEqualTo("Take.mov");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "bytes", "stream", "stream of known length"})
    void theMediaMayBeOfAnyKind(String kind) throws Exception {
        Exchange answer = template.request(URI, exchange -> {
            Object body =
                    switch (kind) {
                        case "file" -> new File(file.toString());
                        case "bytes" -> LARGE;
                        default -> new ByteArrayInputStream(LARGE);
                    };
            exchange.getMessage().setBody(body);
            exchange.getMessage().setHeader(Exchange.FILE_NAME, "Take.mov");
            if (kind.endsWith("length")) {
                exchange.getMessage().setHeader(Exchange.FILE_LENGTH, LARGE.length);
            }
        });

        assertThat(answer.getException()).isNull();
        UploadedAsset asset = answer.getMessage().getBody(UploadedAsset.class);
        assertThat(Files.readAllBytes(ci.file(asset.assetId()).path())).isEqualTo(LARGE);
    }

    @Test
    void aPartThatBreaksIsSentAgainByItself() throws Exception {
        uploads().faults().on("PUT", "/upload/multipart/*/2").times(1).cutAfterRequestBytes(1_000_000);
        uploads().faults().on("PUT", "/upload/multipart/*/3").times(1).loseResponse();

        UploadedAsset asset = template.requestBody(URI, file, UploadedAsset.class);

        assertThat(Files.readAllBytes(ci.file(asset.assetId()).path())).isEqualTo(LARGE);
        assertThat(parts(asset.assetId())).containsExactlyInAnyOrder("1", "2", "2", "3", "3", "4");
        assertThat(uploads().journal().count("POST", "/upload/multipart")).isEqualTo(1);
    }

    @Test
    void anExpiredTokenIsRenewedForTheUploadsToo() throws Exception {
        template.requestBody("ci:workspaces", (Object) null);
        ci.tokens().revokeAll();

        UploadedAsset asset = template.requestBody(URI, file, UploadedAsset.class);

        assertThat(Files.readAllBytes(ci.file(asset.assetId()).path())).isEqualTo(LARGE);
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

        UploadedAsset asset = template.requestBody(URI + "&parallelParts=1", file, UploadedAsset.class);

        assertThat(asset.assetId()).isEqualTo(id);
        assertThat(parts(id)).containsExactly("3", "4");
        assertThat(asset.md5Checksum()).isEqualTo(md5(LARGE));
        assertThat(Files.readAllBytes(ci.file(id).path())).isEqualTo(LARGE);
    }

    @Test
    void aResumedUploadOfBytesSendsAllPartsAgainIntoTheSameAsset() throws Exception {
        uploads().faults().on("PUT", "/upload/multipart/*/3").answer(400, Map.of(), "{}");
        catchThrowable(() -> template.requestBody(URI, LARGE));
        String id = begun();
        uploads().faults().clear();
        uploads().journal().clear();

        UploadedAsset asset = template.requestBody(URI, LARGE, UploadedAsset.class);

        assertThat(asset.assetId()).isEqualTo(id);
        assertThat(parts(id)).containsExactlyInAnyOrder("1", "2", "3", "4");
    }

    @Test
    void whatTheServiceNoLongerHasIsBegunAnew() throws Exception {
        uploads().faults().on("PUT", "/upload/multipart/*/3").answer(400, Map.of(), "{}");
        catchThrowable(() -> template.requestBody(URI, file));
        String id = begun();
        uploads().faults().clear();
        template.requestBody("ci:assets/delete?assetId=" + id, (Object) null);

        UploadedAsset asset = template.requestBody(URI, file, UploadedAsset.class);

        assertThat(asset.assetId()).isNotEqualTo(id);
        assertThat(Files.readAllBytes(ci.file(asset.assetId()).path())).isEqualTo(LARGE);
    }

    @Test
    void aLostAnswerToTheEndIsNoFailure() throws Exception {
        uploads().faults().on("POST", "/upload/multipart/*/complete").times(1).loseResponse();

        UploadedAsset asset = template.requestBody(URI, file, UploadedAsset.class);

        assertThat(Files.readAllBytes(ci.file(asset.assetId()).path())).isEqualTo(LARGE);
        assertThat(uploads().journal().count("POST", "/upload/multipart")).isEqualTo(1);
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

        assertThat(catchThrowable(() -> template.requestBody("ci:assets/upload?folderId=sim-folder", SMALL)))
                .cause()
                .isInstanceOf(CommunicationException.class)
                .hasMessageEndingWith(
                        "the whole file was sent: look for an asset of that name before it is sent again");
        assertThat(names()).containsExactlyInAnyOrder("Movie.mov", "media");
    }

    @Test
    void theAssetOfAFailedUploadIsDeletedWhenToldTo() {
        uploads().faults().on("PUT", "/upload/multipart/*/2").answer(400, Map.of(), "{}");

        Throwable failure = catchThrowable(() -> template.requestBody(URI + "&onUploadFailure=delete", file));

        assertThat(failure)
                .cause()
                .isInstanceOf(MediaApiException.class)
                .hasMessageEndingWith("asset " + begun() + " was deleted again");
        assertThat(names()).containsExactly("Movie.mov");
    }

    @Test
    void waitsUntilTheAssetIsProcessedAndComparesTheMd5() throws Exception {
        ci.processing().takes(Duration.ZERO);
        ci.processing().endsAs("Limited");

        UploadedAsset asset =
                template.requestBody(URI + "&waitForCompletion=true&pollInterval=50", file, UploadedAsset.class);

        assertThat(asset.status()).isEqualTo("Limited");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Failed", "Virus Detected", "ExecutableDetected"})
    void anAssetThatCannotBeProcessedFailsTheRoute(String status) {
        ci.processing().takes(Duration.ZERO);
        ci.processing().endsAs(status);

        assertThat(catchThrowable(() -> template.requestBody(URI + "&waitForCompletion=true&pollInterval=50", SMALL)))
                .cause()
                .isInstanceOf(JobFailedException.class)
                .hasMessageEndingWith("the service tells the status " + status);
    }

    @Test
    void anotherMd5ThanWhatWasSentFailsTheRoute() {
        ci.processing().takes(Duration.ZERO);
        ci.faults().on("GET", "/assets/*").answer(200, Map.of(), "{\"status\":\"Complete\",\"md5Checksum\":\"00\"}");

        assertThat(catchThrowable(() -> template.requestBody(URI + "&waitForCompletion=true&pollInterval=50", SMALL)))
                .cause()
                .isInstanceOf(CommunicationException.class)
                .hasMessageContaining(" is 00, that of what was sent " + md5(SMALL));
    }

    @Test
    void theTokenGoesToTheUploadUrlAndToNoOther() {
        template.requestBody(URI, file);

        assertThat(uploads().journal().all()).allSatisfy(request -> assertThat(request.header("Authorization"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("Bearer ")));
    }

    @Test
    void refusesPartsThatAreTooSmallAndAnUploadUrlInClearText() {
        assertThat(catchThrowable(() -> context.getEndpoint("ci:assets/upload?partSize=1000")))
                .isInstanceOf(ResolveEndpointFailedException.class)
                .rootCause()
                .hasMessage("ci:assets/upload: partSize=1000 is out of range; allowed: 5242880 to 5368709120");
        assertThat(catchThrowable(
                        () -> template.requestBody("ci:assets/upload?uploadUrl=http://io.example.com", SMALL)))
                .rootCause()
                .hasMessageStartingWith("ci: uploadUrl=http://io.example.com:80 would send credentials in clear text");
    }

    private static Origin uploads() {
        return ci.uploads().origin();
    }

    private static List<String> parts(String assetId) {
        String prefix = "/upload/multipart/" + assetId + "/";
        return uploads().journal().all().stream()
                .filter(request -> request.method().equals("PUT"))
                .map(RecordedRequest::path)
                .map(path -> path.substring(prefix.length()))
                .toList();
    }

    /** The asset of the one upload that was begun. */
    private static String begun() {
        return uploads().journal().all().stream()
                .filter(request -> request.method().equals("PUT"))
                .map(request -> request.path().split("/")[3])
                .findFirst()
                .orElseThrow();
    }

    private List<String> names() {
        return Samples.names(template.requestBody("ci:folders/contents?folderId=sim-folder", null, List.class));
    }

    private Item item(String assetId) {
        return template.requestBody("ci:assets/get?assetId=" + assetId, null, Item.class);
    }

    private static String md5(byte[] bytes) {
        Checksum checksum = MessageChecksum.md5();
        checksum.update(bytes, bytes.length, 0);
        return checksum.hex();
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
