// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pex.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camelmedia.testkit.api.Sha256;
import io.camelmedia.testkit.pex.PexClient;
import io.camelmedia.testkit.pex.PexClient.Answer;
import io.camelmedia.testkit.pex.PexSimulator;
import io.camelmedia.testkit.wire.Outcome;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PexUploadsTest {

    private static final String METADATA = "{'title':'a','production_date':'2026-01-31','media_type':'video',"
            + "'mime_type':'video/mpeg','match_types':['audio','video'],'music':{'isrcs':['USAT29900609']},'fid':'%s'}";

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    private final PexClient client = new PexClient(pex);
    private final byte[] media = new byte[700_000];

    PexUploadsTest() {
        new Random(1).nextBytes(media);
    }

    @Test
    void aFileIsRegisteredSentVerifiedAndSampled() throws Exception {
        Answer created = create();
        long id = created.get("asset_id").longValue();
        assertThat(created.get("asset_id_str").textValue()).isEqualTo(Long.toString(id));
        assertThat(created.get("file_url").textValue())
                .startsWith(pex.baseUrl() + "/int/file-upload/")
                .contains("?token=");
        assertThat(client.get(asset(id, "/verify")).get("uploaded").booleanValue())
                .isFalse();

        assertThat(put(created).status()).isEqualTo(201);

        assertThat(client.get(asset(id, "/verify")).get("uploaded").booleanValue())
                .isTrue();
        assertThat(pex.assets().media(id).orElseThrow().sha256()).isEqualTo(sha256(media));
        assertThat(status(id)).isEqualTo("uploaded");
        pex.clock().advance(Duration.ofSeconds(30));
        assertThat(status(id)).isEqualTo("sampled");
        assertThat(pex.uploads().leakedCredentials()).isEmpty();
    }

    @Test
    void anotherFileThanAnnouncedIsNotUploadedAndFails() throws Exception {
        Answer created = create();
        media[0]++;
        put(created);

        long id = created.get("asset_id").longValue();
        assertThat(client.get(asset(id, "/verify")).get("uploaded").booleanValue())
                .isFalse();
        Answer asset = client.get(asset(id, ""));
        assertThat(asset.get("processing_status").get("status").textValue()).isEqualTo("failed");
        assertThat(asset.get("processing_status").get("error").textValue()).contains("fid");
    }

    @Test
    void aFileShorterThanTheFidIsHashedWhole() throws Exception {
        byte[] all = "short".getBytes(StandardCharsets.UTF_8);
        Answer created = client.post("/v3/cms/assets/upload", METADATA.formatted(sha256(all)));
        client.plain("PUT", created.get("file_url").textValue(), all, "Content-Type", "video/mpeg");

        assertThat(client.get(asset(created.get("asset_id").longValue(), "/verify"))
                        .get("uploaded")
                        .booleanValue())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "title, ''",
        "media_type, pictures",
        "mime_type, ''",
        "fid, abc",
        "production_date, yesterday",
        "match_types, audio",
    })
    void metadataMustBeComplete(String field, String value) throws Exception {
        String metadata = METADATA.formatted(fid())
                .replaceFirst("'" + field + "':('.*?'|\\[.*?\\])", "'" + field + "':'" + value + "'");

        for (String version : new String[] {"v3", "v4"}) {
            Answer refused = client.post("/" + version + "/cms/assets/upload", metadata);
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.get("message").textValue()).contains(field);
        }
        assertThat(pex.assets().count()).isZero();
    }

    @Test
    void theAddressMustBeSigned() throws Exception {
        String address = create().get("file_url").textValue();

        assertThat(client.plain("PUT", address.replaceAll("token=.*", "token=0"), media, "Content-Type", "video/mpeg")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aFileWithoutALengthIsRefused() throws Exception {
        URI address = URI.create(create().get("file_url").textValue());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("PUT " + address.getPath() + "?" + address.getQuery()
                            + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: video/mpeg\r\n"
                            + "Transfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));

            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 411");
        }
    }

    @Test
    void aFileOfTheLimitIsTooLarge() throws Exception {
        Answer created = create();
        pex.uploads().putLimit(media.length);
        assertThat(put(created).status()).isEqualTo(413);

        pex.uploads().putLimit(media.length + 1L);
        assertThat(put(created).status()).isEqualTo(201);
    }

    @Test
    void aCredentialAtThePreSignedAddressIsNoticed() throws Exception {
        String address = create().get("file_url").textValue();
        client.plain("PUT", address, media, "Content-Type", "video/mpeg", "Authorization", PexClient.BEARER);

        assertThat(pex.uploads().leakedCredentials()).containsExactly("Authorization");
    }

    @Test
    void aBrokenTransferLeavesNothing() throws Exception {
        Answer created = create();
        long id = created.get("asset_id").longValue();
        pex.faults().on("PUT", "/int/file-upload/*").times(1).cutAfterRequestBytes(100_000);
        URI address = URI.create(created.get("file_url").textValue());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("PUT " + address.getPath() + "?" + address.getQuery() + " HTTP/1.1\r\nHost: a\r\n"
                            + "Content-Type: video/mpeg\r\nContent-Length: 700000\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(media, 0, 100_001);
            await().until(() -> pex.journal().last("PUT", "*").outcome() == Outcome.CUT);
        }

        assertThat(client.get(asset(id, "/verify")).get("uploaded").booleanValue())
                .isFalse();
        assertThat(pex.assets().media(id)).isEmpty();
        assertThat(put(created).status()).isEqualTo(201);
        assertThat(client.get(asset(id, "/verify")).get("uploaded").booleanValue())
                .isTrue();
    }

    private Answer create() throws Exception {
        Answer created = client.post("/v3/cms/assets/upload", METADATA.formatted(fid()));
        assertThat(created.status()).isEqualTo(201);
        return created;
    }

    private Answer put(Answer created) throws Exception {
        return client.plain("PUT", created.get("file_url").textValue(), media, "Content-Type", "video/mpeg");
    }

    private String status(long id) throws Exception {
        return client.get(asset(id, "")).get("processing_status").get("status").textValue();
    }

    private String fid() {
        return sha256(Arrays.copyOf(media, 512 * 1024));
    }

    private static String asset(long id, String rest) {
        return "/v3/cms/assets/" + id + rest;
    }

    private static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(Sha256.newDigest().digest(bytes));
    }
}
