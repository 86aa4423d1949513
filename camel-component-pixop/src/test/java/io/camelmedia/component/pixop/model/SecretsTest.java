// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import io.camelmedia.support.json.Json;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecretsTest {

    @Test
    void aTokenDoesNotShowItself() {
        Token token = new Token("user", "team", "fake-secret-jwt", Map.of("refresh", new TextNode("fake-secret-too")));

        assertThat(token.toString()).contains("user", "team").doesNotContain("fake-secret");
    }

    @Test
    void noRecordShowsTheSecretsOfItsUser() throws Exception {
        User user = Json.convert(
                Json.read("{\"id\":\"u\",\"apiRequestSignatureSecret\":\"fake-secret\",\"newSecret\":\"fake-secret-2\","
                        + "\"authSignaturePublicKey\":\"fake-secret-key\"}"),
                User.class);

        assertThat(user.apiRequestSignatureSecret()).isEqualTo("fake-secret");
        assertThat(user.toString()).contains("id=u").doesNotContain("fake-secret");
        assertThat(new Account(user, null, null).toString()).doesNotContain("fake-secret");
        assertThat(new Identity(user, null, null, null).toString()).doesNotContain("fake-secret");
    }
}
