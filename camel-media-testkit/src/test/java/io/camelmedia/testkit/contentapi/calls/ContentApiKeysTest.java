// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.contentapi.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.testkit.contentapi.ContentApiClient;
import io.camelmedia.testkit.contentapi.ContentApiClient.Answer;
import io.camelmedia.testkit.contentapi.ContentApiSimulator;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ContentApiKeysTest {

    private static final String LIST = "/v0/legacy/assets";

    @RegisterExtension
    static ContentApiSimulator simulator = ContentApiSimulator.start();

    private final ContentApiClient client = new ContentApiClient(simulator);

    @Test
    void theVersionNeedsNoCredentials() throws Exception {
        Answer version = client.plain("GET", "/v0/version");

        assertThat(version.status()).isEqualTo(200);
        assertThat(version.json().get("name").asText()).isEqualTo("gc-content-api");
    }

    @Test
    void everythingElseNeedsClientAndToken() throws Exception {
        assertThat(client.plain("GET", LIST).status()).isEqualTo(401);
        assertThat(client.plain("GET", LIST, "x-client-id", "sim-client").status())
                .isEqualTo(401);
        assertThat(call("other-token").status()).isEqualTo(401);
        assertThat(call("sim-token").status()).isEqualTo(200);
    }

    @Test
    void aTokenIsIssuedForTheSecretAndExpiresByTheClock() throws Exception {
        simulator.keys().lifetime(Duration.ofMinutes(10));

        Answer issued = issue("sim-secret");

        assertThat(issued.status()).isEqualTo(201);
        assertThat(issued.json().at("/token/clientId").asText()).isEqualTo("sim-client");
        assertThat(Instant.parse(issued.json().at("/token/expires").asText()))
                .isEqualTo(simulator.clock().instant().plus(Duration.ofMinutes(10)));
        String token = issued.json().at("/token/tokenId").asText();
        assertThat(call(token).status()).isEqualTo(200);
        simulator.clock().advance(Duration.ofMinutes(10));
        assertThat(call(token).status()).isEqualTo(401);
    }

    @Test
    void aRevokedTokenIsRefused() throws Exception {
        String token = issue("sim-secret").json().at("/token/tokenId").asText();

        simulator.keys().revokeAll();

        assertThat(call(token).status()).isEqualTo(401);
    }

    @Test
    void aWrongSecretGetsNoToken() throws Exception {
        assertThat(issue("other-secret").status()).isEqualTo(401);
    }

    private Answer issue(String secret) throws Exception {
        return client.plain("POST", "/v0/tokens", "x-client-id", "sim-client", "x-client-secret", secret);
    }

    private Answer call(String token) throws Exception {
        return client.plain("GET", LIST, "x-client-id", "sim-client", "x-authentication-token", token);
    }
}
