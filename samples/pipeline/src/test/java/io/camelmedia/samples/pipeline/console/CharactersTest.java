// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharactersTest {

    private final Characters unicode = Characters.of(StandardCharsets.UTF_8);
    private final Characters ascii = Characters.of(Charset.forName("ANSI_X3.4-1968"));

    @Test
    void aLocaleOfUnicodeHasDrawnBars() {
        assertThat(unicode.done(0.5, 10) + unicode.open(5)).isEqualTo("━━━━━─────");
        assertThat(unicode.done(0.25, 10)).as("half a cell").isEqualTo("━━╸");
        assertThat(unicode.tick() + unicode.cross() + unicode.up() + unicode.down() + unicode.ellipsis())
                .isEqualTo("✓✗↑↓…");
    }

    @ParameterizedTest
    @CsvSource({"ANSI_X3.4-1968", "ISO-8859-1", "ISO-8859-15"})
    void aLocaleWithoutThemHasAscii(String charset) {
        Characters characters = Characters.of(Charset.forName(charset));

        assertThat(characters.done(0.5, 10) + characters.open(5)).isEqualTo("#####-----");
        assertThat(characters.tick() + characters.cross() + characters.up() + characters.down() + characters.ellipsis())
                .isEqualTo("+!><..");
    }

    @ParameterizedTest
    @CsvSource({"-1, ''", "0, ''", "1, ━━━━", "1.2, ━━━━"})
    void aBarNeverLeavesItsPlace(double share, String done) {
        assertThat(unicode.done(share, 4)).isEqualTo(done);
    }

    @Test
    void lettersWithMarksInTwoPiecesAreShownAsOne() {
        assertThat(unicode.text("fac\u0327ade")).isEqualTo("fa\u00e7ade");
        assertThat(Characters.of(StandardCharsets.ISO_8859_1).text("fac\u0327ade"))
                .isEqualTo("fa\u00e7ade");
    }

    @Test
    void whatAsciiLacksLosesItsMarksOrIsAQuestionMark() {
        assertThat(ascii.text("Gl\u00fcck, \u0150r, \ufb01lm \u2013 \u4e00 \ud83c\udfac"))
                .isEqualTo("Gluck, Or, film ? ? ?");
    }

    @Test
    void aNameCannotMoveTheCursor() {
        assertThat(unicode.text("film\u001b[2J\r.mp4")).isEqualTo("film?[2J?.mp4");
    }
}
