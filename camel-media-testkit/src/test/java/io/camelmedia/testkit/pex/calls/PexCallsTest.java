// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pex.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.testkit.pex.PexClient;
import io.camelmedia.testkit.pex.PexSimulator;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PexCallsTest {

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    private final PexClient client = new PexClient(pex);

    @Test
    void aCallWithoutTheApiKeyIsUnauthorized() throws Exception {
        assertThat(client.plain("GET", "/v3/cms/assets", new byte[0]).status()).isEqualTo(401);
        assertThat(client.plain("GET", "/v3/cms/assets", new byte[0], "Authorization", "Bearer other")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void aCallBeyondTheRateIsRefusedAndTheNextTestBeginsAnew() throws Exception {
        pex.rates().permit(2, Duration.ofHours(1));

        assertThat(client.get("/v3/cms/assets").status()).isEqualTo(200);
        assertThat(client.get("/v3/drm/copies").status()).isEqualTo(200);
        assertThat(client.get("/v3/cms/assets").status()).isEqualTo(429);
        assertThat(pex.rates().refused()).isEqualTo(1);

        pex.reset();
        assertThat(client.get("/v3/cms/assets").status()).isEqualTo(200);
        assertThat(pex.rates().refused()).isZero();
    }

    @Test
    void unknownPathsAndMethodsAreTold() throws Exception {
        assertThat(client.get("/v3/nothing").status()).isEqualTo(404);
        assertThat(client.delete("/v3/cms/assets").status()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v3/cms/assets?count=0",
                "/v3/cms/assets?count=abc",
                "/v3/cms/assets?max_id=9223372036854775808",
                "/v3/cms/assets?status=done",
                "/v3/cms/assets/abc",
                "/v3/drm/copies?count=101",
                "/v3/drm/copies?start=2026-01-31",
                "/v3/drm/copies?collection=first",
                "/v3/drm/sound-metadata/87654"
            })
    void whatCannotBeUnderstoodIsABadRequest(String path) throws Exception {
        assertThat(client.get(path).status()).isEqualTo(400);
    }

    @Test
    void aBodyThatIsNoJsonIsABadRequest() throws Exception {
        assertThat(client.post("/v3/cms/collections", "no json").status()).isEqualTo(400);
        assertThat(client.post("/v3/drm/sound-metadata", "no json").status()).isEqualTo(400);
    }
}
