// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.contentapi.cdn;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.testkit.contentapi.ContentApiClient;
import io.camelmedia.testkit.contentapi.ContentApiClient.Answer;
import io.camelmedia.testkit.contentapi.ContentApiSimulator;
import io.camelmedia.testkit.contentapi.cdn.ContentApiHop.To;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentApiCdnTest {

    private static final byte[] BYTES = "0123456789".getBytes(StandardCharsets.UTF_8);

    @RegisterExtension
    static ContentApiSimulator simulator = ContentApiSimulator.start();

    private final ContentApiClient client = new ContentApiClient(simulator);
    private String assetId;

    @BeforeEach
    void addAnAsset() {
        assetId = simulator.addAsset("a.flac", "audio/x-flac", BYTES);
    }

    @Test
    void theCdnIsAnOriginOfItsOwn() throws Exception {
        String address = address();

        assertThat(address).startsWith(simulator.cdn().origin().baseUrl() + "/");
        assertThat(URI.create(address).getPort())
                .isNotEqualTo(URI.create(simulator.baseUrl()).getPort());
    }

    @Test
    void theApiCanAnswerWithTheMediaItself() throws Exception {
        simulator.cdn().bypass();

        Answer answer = client.get("/v0/assets/" + assetId);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.http().body()).isEqualTo(BYTES);
        assertThat(simulator.cdn().requests()).isEmpty();
    }

    @Test
    void everyHeaderThatReachedItIsRecorded() throws Exception {
        client.plain("GET", address(), "x-authentication-token", "leaked", "Accept", "audio/*");

        assertThat(simulator.cdn().requests()).hasSize(1);
        assertThat(simulator.cdn().requests().get(0).header("X-Authentication-Token"))
                .contains("leaked");
        assertThat(simulator.cdn().requests().get(0).header("accept")).contains("audio/*");
    }

    @Test
    void aPartIsServedWhileTheTagIsTheSame() throws Exception {
        String address = address();
        String etag = client.plain("GET", address).header("ETag");

        Answer part = client.plain("GET", address, "Range", "bytes=4-", "If-Range", etag);

        assertThat(part.status()).isEqualTo(206);
        assertThat(part.header("Content-Range")).isEqualTo("bytes 4-9/10");
        assertThat(part.http().body()).isEqualTo("456789".getBytes(StandardCharsets.UTF_8));
        assertThat(client.plain("GET", address, "Range", "bytes=4-", "If-Range", "\"other\"")
                        .http()
                        .body())
                .isEqualTo(BYTES);
    }

    @Test
    void anAddressExpires() throws Exception {
        simulator.cdn().lifetime(Duration.ofMinutes(1));
        String address = address();
        simulator.clock().advance(Duration.ofSeconds(58));
        assertThat(client.plain("GET", address).status()).isEqualTo(200);

        simulator.clock().advance(Duration.ofSeconds(2));

        assertThat(client.plain("GET", address).status()).isEqualTo(403);
    }

    @Test
    void anAddressWithAnotherSignatureIsRefused() throws Exception {
        String address = address();

        assertThat(client.plain("GET", address.replace("/original", "/other")).status())
                .isEqualTo(403);
        assertThat(client.plain("GET", address.replaceFirst("\\?.*", "")).status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "301, SAME_ORIGIN, http://127.0.0.1:{port}/media/",
        "302, RELATIVE, /media/",
        "303, OTHER_HOST, http://localhost:{port}/media/",
        "308, HTTPS, https://127.0.0.1:{port}/media/",
        "302, ITSELF, /hops/0/media/"
    })
    void itRedirectsInEveryWay(int status, To to, String location) throws Exception {
        simulator.cdn().redirectOver(new ContentApiHop(status, to));
        String address = address();

        Answer answer = client.plain("GET", address);

        assertThat(answer.status()).isEqualTo(status);
        String port = Integer.toString(URI.create(address).getPort());
        assertThat(answer.location()).startsWith(location.replace("{port}", port));
    }

    @Test
    void aRedirectCanLackItsLocation() throws Exception {
        simulator.cdn().redirectOver(new ContentApiHop(307, To.NOWHERE));

        Answer answer = client.plain("GET", address());

        assertThat(answer.status()).isEqualTo(307);
        assertThat(answer.location()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "99999999999", "first"})
    void aRedirectThatIsNotDeclaredIsNotFound(String index) throws Exception {
        simulator.cdn().redirectOver(new ContentApiHop(301, To.SAME_ORIGIN));

        String address = address().replace("/hops/0/", "/hops/" + index + "/");

        assertThat(client.plain("GET", address).status()).isEqualTo(404);
    }

    @Test
    void redirectsFollowEachOtherAndEndAtTheFile() throws Exception {
        simulator
                .cdn()
                .redirectOver(
                        new ContentApiHop(301, To.OTHER_PORT),
                        new ContentApiHop(302, To.OTHER_HOST),
                        new ContentApiHop(307, To.RELATIVE));

        URI address = URI.create(address());
        Answer answer = client.plain("GET", address.toString());
        int hops = 0;
        while (answer.status() != 200) {
            hops++;
            address = address.resolve(answer.location());
            answer = client.plain("GET", address.toString());
        }

        assertThat(hops).isEqualTo(3);
        assertThat(answer.http().body()).isEqualTo(BYTES);
        assertThat(address.getHost()).isEqualTo("localhost");
        assertThat(simulator.cdn().mirror().journal().count()).isEqualTo(3);
        assertThat(simulator.cdn().requests()).hasSize(4);
    }

    private String address() throws Exception {
        return client.get("/v0/assets/" + assetId).location();
    }
}
