// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.error.ForbiddenException;
import io.camelmedia.support.error.NotFoundException;
import io.camelmedia.support.json.Json;
import io.camelmedia.support.transfer.RawServer;
import io.camelmedia.testkit.Origin;
import io.camelmedia.testkit.ci.CiSimulator;
import io.camelmedia.testkit.fault.FaultRule;
import io.camelmedia.testkit.wire.RecordedRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
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

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void anAddressWhoseTimeIsOverWhileTheFileComesIsReplaced(int segments) throws Exception {
        ci.cdn().lifetime(Duration.ofHours(1));
        FaultRule stall = cdn().faults().on("GET", "/cifiles/*/*/*").times(1).stallAfterResponseBytes(1_000_000);
        CompletableFuture<Exchange> answer =
                template.asyncSend(uri + "&idleTimeout=1000&segments=" + segments, exchange -> {});
        await().until(() -> stall.hits() == 1);

        ci.clock().advance(Duration.ofHours(2));

        assertThat(answer.get(30, TimeUnit.SECONDS).getException()).isNull();
        assertThat(Files.readAllBytes(folder.resolve("Take one.mov"))).isEqualTo(FILE);
        assertThat(cdn().journal().all())
                .anySatisfy(request -> assertThat(request.status()).isEqualTo(403));
        assertThat(ci.journal().count("GET", "/assets/" + id + "/download"))
                .as("once, and once more for each connection")
                .isBetween(2, 1 + segments);
    }

    @Test
    void aNewAddressThatIsRefusedTooIsAnErrorAndWhatIsThereStays() throws Exception {
        cdn().faults().on("GET", "/cifiles/*/*/*").times(1).cutAfterResponseBytes(1_500_000);
        cdn().faults().on("GET", "/cifiles/*/*/*").answer(403, Map.of(), "<Error/>");

        assertThat(catchThrowable(() -> template.requestBody(uri, (Object) null)))
                .cause()
                .isInstanceOf(ForbiddenException.class);
        cdn().faults().clear();
        cdn().journal().clear();
        template.requestBody(uri, (Object) null);

        assertThat(Files.readAllBytes(folder.resolve("Take one.mov"))).isEqualTo(FILE);
        assertThat(cdn().journal().all()).singleElement().satisfies(request -> assertThat(request.header("Range"))
                .isPresent());
    }

    @Test
    void aRenditionWhoseAddressHasExpiredComesByAnother() {
        cdn().faults().on("GET", "/cifiles/*/video-3g/*").times(1).cutAfterResponseBytes(300);
        cdn().faults().on("GET", "/cifiles/*/video-3g/*").times(1).answer(403, Map.of(), "<Error/>");

        byte[] bytes =
                template.requestBody("ci:assets/download?assetId=sim-asset&rendition=video-3g", null, byte[].class);

        assertThat(new String(bytes, StandardCharsets.UTF_8)).startsWith("video-3g of sim-asset");
    }

    @Test
    void aFileOfWhichTheServiceTellsNoMd5IsTakenAsItComes() throws Exception {
        ci.faults().on("GET", "/assets/" + id).answer(200, Map.of(), "{\"id\":\"a\"}");

        Exchange answer = template.request(uri, exchange -> {});

        assertThat(answer.getException()).isNull();
        assertThat(answer.getMessage().getHeaders()).doesNotContainKey("CamelCiResultMd5");
        assertThat(Files.readAllBytes(folder.resolve("Take one.mov"))).isEqualTo(FILE);
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ftp://cdn/x?Signature=fake   | is no http or https address
            http://?Signature=fake       | names no host
            https://[cdn/x?Signature=fake | names no host that can be reached
            """)
    void anAddressThatIsNoneIsToldWithoutIt(String address, String reason) {
        hands(address);

        assertThat(catchThrowable(() -> template.requestBody(uri, (Object) null)))
                .cause()
                .hasMessage(
                        "ci:assets/download: the address of rendition=original cannot be fetched from: it " + reason)
                .hasNoCause();
    }

    @Test
    void anAddressWithCharactersThatMustBeEncodedIsFetchedFrom() throws Exception {
        try (RawServer there = new RawServer((request, out) -> {
            RawServer.head(out, "200 OK", "Content-Length: " + FILE.length);
            out.write(FILE);
        })) {
            hands(there.uri("") + "/film [final]|1.mp4?Signature=fake secret%2Bx");
            template.requestBody(uri, (Object) null);

            assertThat(there.received())
                    .extracting(RawServer.Received::path)
                    .containsExactly("/film%20%5Bfinal%5D%7C1.mp4?Signature=fake%20secret%2Bx");
        }
    }

    private static void hands(String address) {
        ci.faults()
                .on("GET", "/assets/*/download")
                .answer(200, Map.of(), "{\"id\":\"a\",\"location\":" + Json.text(address) + "}");
    }

    private static Origin cdn() {
        return ci.cdn().origin();
    }
}
