// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.http.message.JsonContent;
import io.camelmedia.support.http.message.Request;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RequestSecretsTest {

    private static final URI SERVICE = URI.create("https://api.example.com/v1/things?limit=5&name=some-name");

    private static RequestSecrets of(String address, Map<String, String> proof, boolean own) {
        return new RequestSecrets(Request.to("op", "GET", URI.create(address)).reading(response -> null), proof, own);
    }

    @Test
    void aTokenIsMaskedWithItsSchemeAndWithout() {
        RequestSecrets secrets = of(SERVICE.toString(), Map.of("Authorization", "Bearer fake-token"), true);

        assertThat(secrets.mask("Bearer fake-token, that is 'fake-token', is unknown"))
                .isEqualTo("xxxxxx, that is 'xxxxxx', is unknown");
    }

    @Test
    void thePasswordOfBasicIsMaskedToo() {
        String pair = Base64.getEncoder().encodeToString("user:fake-password".getBytes(StandardCharsets.UTF_8));

        assertThat(of(SERVICE.toString(), Map.of("Authorization", "Basic " + pair), true)
                        .mask("user: fake-password is wrong (" + pair + ")"))
                .isEqualTo("user: xxxxxx is wrong (xxxxxx)");
    }

    @Test
    void whatAServiceQuotesOfAnOrdinaryQueryStays() {
        assertThat(of(SERVICE.toString(), Map.of(), true).mask("limit=5&name=some-name is too much"))
                .isEqualTo("limit=5&name=some-name is too much");
    }

    @Test
    void aSignatureIsMaskedEncodedAndDecodedEvenAtTheService() {
        assertThat(of("https://api.example.com/f?X-Amz-Signature=fake%2Bsignature&limit=5", Map.of(), true)
                        .mask("'fake+signature' or fake%2Bsignature with limit=5"))
                .isEqualTo("'xxxxxx' or xxxxxx with limit=5");
    }

    @Test
    void ofAnotherOriginPathAndQueryAreMasked() {
        assertThat(of("https://cdn.example.com/fake/path?Policy=fake-policy", Map.of(), false)
                        .mask("no /fake/path?Policy=fake-policy, nor fake-policy"))
                .isEqualTo("no xxxxxx?xxxxxx, nor xxxxxx");
    }

    @Test
    void aPasswordInTheBodyIsMaskedAsJsonQuotesItToo() {
        JsonContent body = new JsonContent("{\"name\":\"some-name\",\"inner\":[{\"newPassword\":\"fake\\\"pass\"}]}"
                .getBytes(StandardCharsets.UTF_8));
        RequestSecrets secrets = new RequestSecrets(
                Request.to("op", "POST", SERVICE).content(body).reading(response -> null), Map.of(), true);

        assertThat(secrets.mask("{\"message\":\"fake\\\"pass of some-name\"} fake\"pass"))
                .isEqualTo("{\"message\":\"xxxxxx of some-name\"} xxxxxx");
    }
}
