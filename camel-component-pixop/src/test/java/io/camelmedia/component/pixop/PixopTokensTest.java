// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.auth.Token;
import io.camelmedia.support.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PixopTokensTest {

    private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");
    private static final Instant THEIR_NOW = Instant.parse("2026-05-01T15:30:00Z");

    @Test
    void aTokenIsRenewedBeforeItExpiresByTheServicesClock() throws IOException {
        Token token =
                PixopTokens.token(answer(jwt("{\"exp\":" + (THEIR_NOW.getEpochSecond() + 900) + "}")), THEIR_NOW, NOW);

        assertThat(token.renewAt()).isEqualTo(NOW.plusSeconds(840));
    }

    @Test
    void aShortTokenIsRenewedWhenATenthOfItIsLeft() throws IOException {
        Token token =
                PixopTokens.token(answer(jwt("{\"exp\":" + (THEIR_NOW.getEpochSecond() + 60) + "}")), THEIR_NOW, NOW);

        assertThat(token.renewAt()).isEqualTo(NOW.plusSeconds(54));
    }

    @ParameterizedTest
    @ValueSource(strings = {"opaque", "a.b", "a.$$$.c", "", "."})
    void aTokenThatCannotBeReadHoldsForAQuarterOfAnHour(String unreadable) throws IOException {
        Token token = PixopTokens.token(answer("fake" + unreadable), THEIR_NOW, NOW);

        assertThat(token.renewAt()).isEqualTo(NOW.plusSeconds(840));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"exp\":\"soon\"}",
                "[]",
                "{",
                "{\"exp\":1e30}",
                "{\"exp\":9223372036854775807}",
                "{\"exp\":-9223372036854775808}",
                "{\"exp\":99999999999999999999}",
                "{\"exp\":31556889864403200}"
            })
    void aTokenWithoutAReadableEndHoldsForAQuarterOfAnHour(String claims) throws IOException {
        assertThat(PixopTokens.token(answer(jwt(claims)), THEIR_NOW, NOW).renewAt())
                .isEqualTo(NOW.plusSeconds(840));
    }

    @Test
    void anAnswerWithoutATokenIsNone() {
        JsonNode answer = Json.tree(Map.of("userId", "u"));

        assertThatThrownBy(() -> PixopTokens.token(answer, THEIR_NOW, NOW))
                .isInstanceOf(IOException.class)
                .hasMessage("the answer holds no jwtToken");
    }

    private static JsonNode answer(String jwt) {
        return Json.tree(Map.of("jwtToken", jwt));
    }

    private static String jwt(String claims) {
        String payload =
                Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8));
        return "fake-header." + payload + ".fake-signature";
    }
}
