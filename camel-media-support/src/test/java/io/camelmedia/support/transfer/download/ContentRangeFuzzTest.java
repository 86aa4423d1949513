// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.download;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.fuzz.Fuzz;
import java.util.List;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

@Tag("system")
class ContentRangeFuzzTest {

    private static final List<String> PIECES = List.of(
            "bytes ",
            "BYTES ",
            "0",
            "9",
            "-",
            "/",
            "*",
            " ",
            "999999999999999999",
            "99999999999999999999",
            "\u0661",
            ",");

    @Property(tries = 1)
    void aStretchIsWithinItsFileOrNone() throws Exception {
        Fuzz.run(Fuzz.texts(PIECES), header -> {
            ContentRange range = ContentRange.parse(header);
            assertThat(range == null
                            || range.first() >= 0
                                    && range.length() > 0
                                    && (range.total() < 0 || range.last() < range.total()))
                    .isTrue();
        });
    }
}
