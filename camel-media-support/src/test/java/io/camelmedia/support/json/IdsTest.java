// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Property(tries = 200)
    void anIdIsExactAsANumberAndAsAText(@ForAll long id) throws IOException {
        assertThat(Ids.of(Json.read("{\"id\":" + id + "}"), "id")).isEqualTo(id);
        assertThat(Ids.of(Json.read("{\"id_str\":\"" + id + "\"}"), "id")).isEqualTo(id);
        assertThat(Ids.exact("id", null, Long.toString(id))).isEqualTo(id);
    }

    @Test
    void theNumberCountsWhereTheTextDiffers() throws IOException {
        assertThat(Ids.exact("id", 7L, "8")).isEqualTo(7);
        assertThat(Ids.of(Json.read("{\"id\":7,\"id_str\":\"8\"}"), "id")).isEqualTo(7);
    }

    @Test
    void withoutNumberAndTextThereIsNone() {
        assertThat(Ids.exact("id", null, null)).isNull();
        assertThat(Ids.exact("id", null, "")).isNull();
        assertThatThrownBy(() -> Ids.of(Json.read("{\"name\":\"a\"}"), "id"))
                .isInstanceOf(IOException.class)
                .hasMessage("an item of the list has no id");
    }
}
