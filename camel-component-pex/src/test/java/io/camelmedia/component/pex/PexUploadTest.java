// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camelmedia.component.pex.model.UploadedAsset;
import io.camelmedia.testkit.pex.PexSimulator;
import io.camelmedia.testkit.wire.RecordedRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is sent of media, and what comes back. */
@Timeout(60)
class PexUploadTest extends PexUploadTestSupport {

    private static final int FIRST = 512 * 1024;

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    @Override
    PexSimulator simulator() {
        return pex;
    }

    @Test
    void aFileIsRegisteredSentAndConfirmed() {
        UploadedAsset uploaded = call(UPLOAD, file, UploadedAsset.class);

        assertThat(uploaded.verified()).isTrue();
        assertThat(uploaded.fid()).isEqualTo(sha256(Arrays.copyOf(film, FIRST)));
        assertArrived(uploaded);
    }

    @Test
    void whatIsNotGivenIsTakenFromTheFile() throws Exception {
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2024-05-17T23:30:00Z")));

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
        assertThat(put.header("Content-Length")).contains("6000000");
        assertThat(put.headers()).doesNotContainKeys("Transfer-Encoding", "Accept", "Authorization");
        assertThat(pex.uploads().leakedCredentials()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1999999999, auto, /v3/cms/assets/upload",
        "2000000000, auto, /v4/cms/assets/upload",
        "1999999999, tus, /v4/cms/assets/upload",
        "2000000000, put, /v3/cms/assets/upload"
    })
    void fromTwoGigabytesOnTusIsTheUsualWay(long length, String method, String path) throws Exception {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[1]), length - 1);
        }
        pex.faults().on("POST", "*").answer(400, Map.of(), "");

        failure(UPLOAD + "?uploadMethod=" + method, file, Map.of());

        assertThat(pex.journal().all()).extracting(RecordedRequest::path).containsExactly(path);
        assertThat(pex.journal().last().json().path("fid").asText()).isEqualTo(sha256(Arrays.copyOf(film, FIRST)));
    }

    @Test
    void theAnswersHeadersTellWhatWasUploaded() {
        Exchange answer =
                template.request(UPLOAD, exchange -> exchange.getMessage().setBody(file));

        UploadedAsset uploaded = answer.getMessage().getBody(UploadedAsset.class);
        assertThat(answer.getMessage().getHeaders())
                .containsEntry("CamelPexResultAssetId", uploaded.assetId())
                .containsEntry("CamelPexResultFid", uploaded.fid())
                .containsEntry("CamelPexResultBytes", 6_000_000L)
                .containsEntry("CamelPexResultMethod", "put")
                .containsEntry("CamelPexResponseAttempts", 1)
                .containsEntry("CamelPexResponseStatus", 201);
    }

    @Test
    void anAnswerCanBeAMap() {
        Map<?, ?> answer = call(UPLOAD + "?responseType=map", file, Map.class);

        assertThat(answer.get("verified")).isEqualTo(true);
        assertThat(answer.get("asset_id")).isInstanceOf(Long.class);
    }

    @Test
    void withoutVerificationNobodyIsAsked() {
        UploadedAsset uploaded = call(UPLOAD + "?verify=false", file, UploadedAsset.class);

        assertThat(uploaded.verified()).isNull();
        assertThat(pex.journal().count("GET", "*")).isZero();
    }

    @Test
    void theServiceIsAskedUntilItConfirms() {
        pex.faults().on("GET", VERIFY).times(2).answer(200, Map.of(), "{\"uploaded\":false}");

        assertThat(call(UPLOAD, file, UploadedAsset.class).verified()).isTrue();
        assertThat(pex.journal().count("GET", VERIFY)).isEqualTo(3);
    }

    @Test
    void anUploadThatIsNotConfirmedInTimeNamesTheOptionThatSetsTheTime() {
        pex.faults().on("GET", VERIFY).answer(200, Map.of(), "{\"uploaded\":false}");

        assertThat(failure(UPLOAD + "?verifyTimeout=10", file, Map.of()))
                .hasMessageContaining("the confirmation of asset ")
                .hasMessageContaining("verifyTimeout=10 ms")
                .hasMessageContaining("another call with the same file goes on with it");
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
}
