// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.testkit.ci.CiClient;
import io.camelmedia.testkit.ci.CiClient.Answer;
import io.camelmedia.testkit.ci.CiSimulator;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CiCallsTest {

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    private final CiClient client = new CiClient(ci);

    @Test
    void everyAnswerTellsTheRateLimitAndWhenItResets() throws Exception {
        ci.clock().set(Instant.parse("2026-03-01T10:20:17Z"));

        Answer answer = client.get("/workspaces");

        assertThat(answer.http().headers().firstValue("X-RateLimit-Limit")).contains("3000");
        assertThat(answer.http().headers().firstValue("X-RateLimit-Remaining")).contains("2999");
        assertThat(answer.http().headers().firstValue("X-RateLimit-Reset"))
                .contains(Long.toString(Instant.parse("2026-03-01T10:21:00Z").getEpochSecond()));
        assertThat(answer.http().headers().firstValue("Retry-After")).contains("43");
    }

    @Test
    void theAnswersOfFaultsTellTheRateLimitTooAndThoseWithTokensDoNot() throws Exception {
        ci.faults().on("GET", "/workspaces").answer(503, Map.of(), "{}");

        Answer unavailable = client.get("/workspaces");
        assertThat(unavailable.status()).isEqualTo(503);
        assertThat(unavailable.http().headers().firstValue("X-RateLimit-Remaining"))
                .contains("2999");
        assertThat(unavailable.http().headers().firstValue("Retry-After")).isPresent();
        assertThat(client.post("/oauth2/token", "{}").http().headers().map())
                .doesNotContainKeys("Retry-After", "X-RateLimit-Limit");
    }

    @Test
    void answersBearTheirLength() throws Exception {
        Answer answer = client.get("/workspaces");

        assertThat(answer.http().headers().firstValueAsLong("Content-Length"))
                .hasValue(answer.http().body().length);
    }

    @Test
    void anEnforcedLimitRefusesUntilTheWindowEnds() throws Exception {
        ci.rates().enforce(2, Duration.ofMinutes(1));

        assertThat(client.get("/workspaces").status()).isEqualTo(200);
        assertThat(client.get("/workspaces").status()).isEqualTo(200);
        Answer refused = client.get("/workspaces");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.http().headers().firstValue("Retry-After")).contains("60");
        assertThat(refused.http().headers().firstValue("X-RateLimit-Remaining")).contains("0");

        ci.clock().advance(Duration.ofMinutes(1));
        assertThat(client.get("/workspaces").status()).isEqualTo(200);
    }

    @Test
    void aCallWithoutATokenIsUnauthorized() throws Exception {
        assertThat(client.send("GET", "/workspaces", "", "").status()).isEqualTo(401);
        assertThat(client.send("GET", "/workspaces", "", "Bearer nonsense").status())
                .isEqualTo(401);
    }

    @Test
    void unknownPathsAndMethodsAnswerInTheServicesShape() throws Exception {
        assertThat(client.get("/nothing").status()).isEqualTo(404);
        assertThat(client.get("/nothing").code()).isEqualTo("NotFound");
        assertThat(client.delete("/workspaces").status()).isEqualTo(405);
        assertThat(client.delete("/workspaces").code()).isEqualTo("MethodNotAllowed");
    }

    @Test
    void aPostNeedsItsContentLength() throws Exception {
        URI address = URI.create(ci.baseUrl());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /folders HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: application/json\r\n"
                            + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));

            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 411")
                    .contains("LengthRequired");
        }
    }

    @Test
    void aBodyNeedsTheJsonContentType() throws Exception {
        String token = "Bearer " + ci.tokens().issue();
        Answer answer = client.send("POST", "/folders", "no json", token);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("InvalidRequest");
    }
}
