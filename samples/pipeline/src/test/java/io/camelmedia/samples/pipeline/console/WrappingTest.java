// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrappingTest {

    @ParameterizedTest
    @CsvSource({"film.mp4, 8, film.mp4", "a-long-name.mp4, 9, a-lo….mp4", "a-long-name.mp4, 1, …"})
    void aLongNameLosesItsMiddle(String name, int columns, String fitting) {
        assertThat(Wrapping.fit(name, columns, "…")).isEqualTo(fitting);
    }

    @Test
    void lettersThatTakeTwoColumnsCountTwice() {
        assertThat(Wrapping.columns("\u4e00\u4e8c.mp4")).isEqualTo(8);
        assertThat(Wrapping.columns(Wrapping.fit("\u4e00\u4e8c\u4e09\u56db.mp4", 9, "…")))
                .isLessThanOrEqualTo(9);
    }

    @Test
    void aLineIsBrokenAtBlanksAndGoesOnIndented() {
        assertThat(Wrapping.lines("film.mp4: pex/upload: pexAssetId 12345, more", 24))
                .containsExactly("film.mp4: pex/upload:", "    pexAssetId 12345,", "    more");
    }

    @Test
    void anAddressIsNeverCut() {
        assertThat(Wrapping.lines("  MediaBox    https://ci.example.com/box/b1 or so", 20))
                .containsExactly("  MediaBox   ", "    https://ci.example.com/box/b1", "    or so");
    }

    @Test
    void whatFitsIsLeftAsItIs() {
        assertThat(Wrapping.lines("  as it is  ", 20)).containsExactly("  as it is  ");
        assertThat(Wrapping.lines("two\nlines", 20)).containsExactly("two", "lines");
    }
}
