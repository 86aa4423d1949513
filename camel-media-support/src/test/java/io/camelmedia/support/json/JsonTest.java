// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    record Film(
            String title,
            BigDecimal frames,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others) implements MediaModel {}

    private static Film read(String json) throws IOException {
        return Answers.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), Film.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.10", "1E+9999", "1E+99999", "-1E-99999", "1E+999999999"})
    void aNumberIsWrittenAsItCameHoweverHugeItIs(String number) throws IOException {
        String json = "{\"frames\":" + number + ",\"more\":{\"a\":[" + number + "]}}";

        assertThat(Json.text(read(json))).isEqualTo(json);
        assertThat(Json.text(Json.map(read(json)))).isEqualTo(json);
        assertThat(Json.text(Json.tree(read(json)))).isEqualTo(json);
    }

    @Test
    void halfACharacterStaysEscaped() throws IOException {
        Film film = read("{\"title\":\"a\\ud800b\"}");

        assertThat(new String(Json.bytes(film), StandardCharsets.UTF_8)).isEqualTo("{\"title\":\"a\\uD800b\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e-999999223372036854775808",
                "[1e99999999999]",
                "{\"frames\":1e99999999999}",
                "{\"a\":[1e99999999999]}"
            })
    void aNumberThatNoDecimalHoldsIsNoJson(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> read(json))
                .isInstanceOfSatisfying(JsonProcessingException.class, refused -> assertThat(Json.where(refused))
                        .isEqualTo(": the exponent of a number is too large"));
        assertThatThrownBy(() -> Json.read(json)).isInstanceOf(JsonProcessingException.class);
        assertThatThrownBy(() -> Json.read(bytes)).isInstanceOf(JsonProcessingException.class);
        assertThatThrownBy(() -> Json.read(new ByteArrayInputStream(bytes)))
                .isInstanceOf(JsonProcessingException.class);
        assertThatThrownBy(() -> JsonPage.read(bytes, "", Film.class)).isInstanceOf(IOException.class);
        assertThat(Json.readOrMissing(bytes).isMissingNode()).isTrue();
    }
}
