package io.camelmedia.component.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.error.NotFoundException;
import io.camelmedia.testkit.Origin;
import io.camelmedia.testkit.ci.CiSimulator;
import io.camelmedia.testkit.wire.RecordedRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CiDownloadTest extends CiTestSupport {

    private static final byte[] FILE = new byte[4_000_000];

    static {
        new Random(1).nextBytes(FILE);
    }

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    @TempDir
    Path folder;

    private String uri;
    private String id;

    @Override
    CiSimulator simulator() {
        return ci;
    }

    @BeforeEach
    void add() {
        id = ci.addAsset("Take one.mov", CiSimulator.FOLDER, FILE);
        uri = "ci:assets/download?assetId=" + id + "&file=" + folder;
    }

    @Test
    void theFileComesByItsAddressWithoutCredentialsAndWithNothingAdded() throws Exception {
        Exchange answer = template.request(uri, exchange -> {});

        assertThat(answer.getException()).isNull();
        assertThat(Files.readAllBytes(folder.resolve("Take one.mov"))).isEqualTo(FILE);
        assertThat(answer.getMessage().getHeaders()).containsKey("CamelCiResultMd5");
        assertThat(cdn().journal().all()).hasSize(1).allSatisfy(request -> {
            assertThat(request.header("Authorization")).isEmpty();
            assertThat(request.query()).endsWith("&Key-Pair-Id=SIMKEYPAIR");
        });
    }

    @Test
    void aDownloadThatBreaksGoesOnWhereItBroke() throws Exception {
        cdn().faults().on("GET", "/cifiles/*/*/*").times(1).cutAfterResponseBytes(1_500_000);

        template.requestBody(uri, (Object) null);

        assertThat(Files.readAllBytes(folder.resolve("Take one.mov"))).isEqualTo(FILE);
        assertThat(cdn().journal().all().get(1).header("Range")).isPresent();
    }

    @Test
    void anAddressThatExpiresOnTheWayIsAskedForAnewWithoutLosingWhatIsThere() throws Exception {
        ci.cdn().lifetime(Duration.ofHours(1));
        cdn().faults().on("GET", "/cifiles/*/*/*").times(1).cutAfterResponseBytes(1_500_000);
        cdn().faults().on("GET", "/cifiles/*/*/*").times(1).answer(403, Map.of(), "<Error/>");

        template.requestBody(uri, (Object) null);

        assertThat(Files.readAllBytes(folder.resolve("Take one.mov"))).isEqualTo(FILE);
        assertThat(ci.journal().all().stream().map(RecordedRequest::path).filter(path -> path.endsWith("/download")))
                .hasSize(2);
        assertThat(cdn().journal().all().get(2).header("Range"))
                .hasValueSatisfying(range -> assertThat(range).doesNotContain("bytes=0-"));
    }

    @Test
    void aLaterCallGoesOnWithAnotherAddress() throws Exception {
        cdn().faults().on("GET", "/cifiles/*/*/*").cutAfterResponseBytes(500_000);
        assertThat(catchThrowable(() -> template.requestBody(uri + "&maxAttempts=1", (Object) null)))
                .isNotNull();
        cdn().faults().clear();
        cdn().journal().clear();
        ci.clock().advance(Duration.ofHours(4));

        template.requestBody(uri, (Object) null);

        assertThat(Files.readAllBytes(folder.resolve("Take one.mov"))).isEqualTo(FILE);
        assertThat(cdn().journal().all().get(0).header("Range")).isPresent();
    }

    @Test
    void severalConnectionsBringTheFileToo() throws Exception {
        template.requestBody(uri + "&segments=3", (Object) null);

        assertThat(Files.readAllBytes(folder.resolve("Take one.mov"))).isEqualTo(FILE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"video-3g", "large"})
    void proxiesAndThumbnailsComeByTheirType(String rendition) {
        byte[] bytes =
                template.requestBody("ci:assets/download?assetId=sim-asset&rendition=" + rendition, null, byte[].class);

        assertThat(new String(bytes, StandardCharsets.UTF_8)).startsWith(rendition + " of sim-asset");
    }

    @Test
    void aRenditionThatIsNotThereIsNamedWithThoseThatAre() {
        assertThat(catchThrowable(
                        () -> template.requestBody("ci:assets/download?assetId=sim-asset&rendition=8k", (Object) null)))
                .cause()
                .isInstanceOf(NotFoundException.class)
                .hasMessage(
                        "ci:assets/download: asset sim-asset has no rendition=8k; it has large, original, video-3g");
    }

    @Test
    void anotherMd5ThanTheServicesIsNotKept() {
        ci.faults().on("GET", "/assets/" + id).answer(200, Map.of(), "{\"md5Checksum\":\"" + "0".repeat(32) + "\"}");

        assertThat(catchThrowable(() -> template.requestBody(uri, (Object) null)))
                .cause()
                .isInstanceOf(CommunicationException.class)
                .hasMessageContaining("the MD5 of the 4000000 bytes of Take one.mov is ");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aGivenMd5IsComparedInsteadOfTheServices() {
        assertThat(catchThrowable(() -> template.requestBody(uri + "&checksum=" + "1".repeat(32), (Object) null)))
                .cause()
                .hasMessageContaining("expected was " + "1".repeat(32));
    }

    @Test
    void anAddressThatIsNoneIsNotShown() {
        ci.faults()
                .on("GET", "/assets/*/download")
                .answer(200, Map.of(), "{\"id\":\"a\",\"location\":\"https://cdn/x?Signature=fake secret\"}");

        assertThat(catchThrowable(() -> template.requestBody(uri, (Object) null)))
                .cause()
                .hasMessage("ci:assets/download: the address of rendition=original is none that can be fetched")
                .hasNoCause();
    }

    private static Origin cdn() {
        return ci.cdn().origin();
    }
}
