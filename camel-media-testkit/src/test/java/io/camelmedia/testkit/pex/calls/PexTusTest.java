// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pex.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camelmedia.testkit.api.Sha256;
import io.camelmedia.testkit.fault.FaultRule;
import io.camelmedia.testkit.pex.PexClient;
import io.camelmedia.testkit.pex.PexClient.Answer;
import io.camelmedia.testkit.pex.PexSimulator;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(60)
class PexTusTest {

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    private final PexClient client = new PexClient(pex);
    private final byte[] media = new byte[900_000];
    private long assetId;
    private String blobId;

    @BeforeEach
    void registersAnAsset() throws Exception {
        new Random(1).nextBytes(media);
        String fid = sha256(Arrays.copyOf(media, 512 * 1024));
        Answer created = client.post(
                "/v4/cms/assets/upload",
                "{'title':'a','production_date':'2026-01-31','media_type':'audio','mime_type':'audio/mp3','fid':'" + fid
                        + "'}");
        assertThat(created.status()).isEqualTo(201);
        assetId = created.get("asset_id").longValue();
        blobId = created.get("blob_id").textValue();
    }

    @Test
    void aFileArrivesInPieces() throws Exception {
        String upload = begin();

        Answer first = append(upload, 0, 400_000);
        assertThat(first.status()).isEqualTo(204);
        assertThat(first.header("Upload-Offset")).isEqualTo("400000");
        assertThat(uploaded()).isFalse();
        Answer offset = tus("HEAD", upload, new byte[0]);
        assertThat(offset.header("Upload-Offset")).isEqualTo("400000");
        assertThat(offset.header("Upload-Length")).isEqualTo("900000");
        append(upload, 400_000, 900_000);

        assertThat(uploaded()).isTrue();
        assertThat(pex.assets().media(assetId).orElseThrow().sha256()).isEqualTo(sha256(media));
        assertThat(pex.assets().count()).isEqualTo(1);
    }

    @Test
    void aPieceAtTheWrongOffsetIsAConflict() throws Exception {
        String upload = begin();
        append(upload, 0, 10);

        assertThat(append(upload, 0, 10).status()).isEqualTo(409);
        assertThat(append(upload, 20, 30).status()).isEqualTo(409);
        assertThat(append(upload, 10, 20).status()).isEqualTo(204);
    }

    @Test
    void whatCameBeforeACutStays() throws Exception {
        String upload = begin();
        pex.faults().on("PATCH", "*").times(1).cutAfterRequestBytes(123_456);
        CompletableFuture<Integer> cut = CompletableFuture.supplyAsync(() -> {
            try {
                return append(upload, 0, 900_000).status();
            } catch (Exception e) {
                return 0;
            }
        });
        assertThat(cut.join()).isZero();

        await().until(() ->
                tus("HEAD", upload, new byte[0]).header("Upload-Offset").equals("123456"));
        append(upload, 123_456, 900_000);
        assertThat(uploaded()).isTrue();
    }

    @Test
    void aNewPieceSupersedesOneThatHangs() throws Exception {
        String upload = begin();
        FaultRule stall = pex.faults().on("PATCH", "*").times(1).stallAfterRequestBytes(1000);
        CompletableFuture<Answer> hanging = CompletableFuture.supplyAsync(() -> {
            try {
                return append(upload, 0, 900_000);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        await().until(() ->
                tus("HEAD", upload, new byte[0]).header("Upload-Offset").equals("1000"));

        assertThat(append(upload, 1000, 900_000).status()).isEqualTo(204);
        stall.release();

        assertThat(hanging.join().status()).isEqualTo(409);
        assertThat(uploaded()).isTrue();
        assertThat(pex.assets().media(assetId).orElseThrow().sha256()).isEqualTo(sha256(media));
    }

    @Test
    void anExpiredUploadIsGoneAndTheBlobCanBeFilledAnew() throws Exception {
        String expired = begin();
        append(expired, 0, 10);
        pex.tus().expire();

        assertThat(tus("HEAD", expired, new byte[0]).status()).isEqualTo(404);
        assertThat(append(expired, 10, 20).status()).isEqualTo(404);
        append(begin(), 0, 900_000);
        assertThat(uploaded()).isTrue();
    }

    @Test
    void everyRequestBearsTheKeyAndTheBlob() throws Exception {
        String upload = begin();

        for (String method : new String[] {"HEAD", "PATCH"}) {
            assertThat(client.plain(method, upload, new byte[0], "Tus-Resumable", "1.0.0", "Blob-ID", blobId)
                            .status())
                    .isEqualTo(401);
            assertThat(client.plain(
                                    method,
                                    upload,
                                    new byte[0],
                                    "Tus-Resumable",
                                    "1.0.0",
                                    "Authorization",
                                    PexClient.BEARER)
                            .status())
                    .isEqualTo(400);
        }
        assertThat(create("Authorization", PexClient.BEARER).status()).isEqualTo(400);
        assertThat(create("Blob-ID", blobId).status()).isEqualTo(401);
        assertThat(create("Authorization", PexClient.BEARER, "Blob-ID", "other").status())
                .isEqualTo(404);
    }

    @Test
    void theBlobIdMayBeQuotedAsInTheDocument() throws Exception {
        assertThat(create("Authorization", PexClient.BEARER, "Blob-ID", '"' + blobId + '"')
                        .status())
                .isEqualTo(201);
    }

    @Test
    void theProtocolIsChecked() throws Exception {
        String upload = begin();

        Answer versionless =
                client.plain("HEAD", upload, new byte[0], "Authorization", PexClient.BEARER, "Blob-ID", blobId);
        assertThat(versionless.status()).isEqualTo(412);
        assertThat(versionless.header("Tus-Version")).isEqualTo("1.0.0");
        assertThat(tus("PATCH", upload, new byte[1], "Upload-Offset", "0", "Content-Type", "video/mpeg")
                        .status())
                .isEqualTo(415);
        assertThat(tus("PATCH", upload, new byte[1], "Content-Type", "application/offset+octet-stream")
                        .status())
                .isEqualTo(400);
        assertThat(tus(
                                "PATCH",
                                upload,
                                new byte[900_001],
                                "Upload-Offset",
                                "0",
                                "Content-Type",
                                "application/offset+octet-stream")
                        .status())
                .isEqualTo(413);
        assertThat(tus("POST", PexTus.PATH, new byte[0], "Upload-Length", "many")
                        .status())
                .isEqualTo(400);
    }

    private String begin() throws Exception {
        Answer created = create("Authorization", PexClient.BEARER, "Blob-ID", blobId);
        assertThat(created.status()).isEqualTo(201);
        return created.header("Location");
    }

    private Answer create(String... headers) throws Exception {
        String[] all = Arrays.copyOf(headers, headers.length + 4);
        System.arraycopy(new String[] {"Tus-Resumable", "1.0.0", "Upload-Length", "900000"}, 0, all, headers.length, 4);
        return client.plain("POST", PexTus.PATH, new byte[0], all);
    }

    private Answer append(String upload, int from, int to) throws Exception {
        return tus(
                "PATCH",
                upload,
                Arrays.copyOfRange(media, from, to),
                "Upload-Offset",
                Integer.toString(from),
                "Content-Type",
                "application/offset+octet-stream");
    }

    private Answer tus(String method, String address, byte[] body, String... headers) throws Exception {
        String[] all = Arrays.copyOf(headers, headers.length + 6);
        String[] own = {"Tus-Resumable", "1.0.0", "Authorization", PexClient.BEARER, "Blob-ID", blobId};
        System.arraycopy(own, 0, all, headers.length, own.length);
        return client.plain(method, address, body, all);
    }

    private boolean uploaded() throws Exception {
        return client.get("/v3/cms/assets/" + assetId + "/verify")
                .get("uploaded")
                .booleanValue();
    }

    private static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(Sha256.newDigest().digest(bytes));
    }
}
