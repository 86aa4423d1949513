// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.download.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

    private static final Path FOLDER = Path.of("/media/films");

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> piece = Arbitraries.of(
                "..",
                ".",
                "/",
                "\\",
                "\0",
                "\r\n",
                "con",
                "NUL",
                "lpt1",
                ".mp4",
                ".part",
                ".part.json",
                " ",
                "a",
                "ä",
                "\u202e",
                "\ud800",
                "😀",
                "C:",
                "*",
                "film",
                "x".repeat(150),
                "ü".repeat(150));
        Arbitrary<String> pieces = piece.list().ofMaxSize(8).map(list -> String.join("", list));
        return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(300));
    }

    @Property(tries = 3000)
    void everyNameBecomesAVisibleFileInTheFolder(@ForAll("hostile") String name) {
        String fit = FileNames.choose(name);

        assertThat(FOLDER.resolve(fit).normalize().getParent()).isEqualTo(FOLDER);
        assertThat(fit).isNotBlank().doesNotStartWith(".").doesNotEndWith(".").doesNotEndWith(" ");
        assertThat(fit).doesNotContainPattern("[\\p{Cc}\\p{Cs}\\p{Co}<>:\"/\\\\|?*]");
        assertThat(fit.toLowerCase(Locale.ROOT))
                .doesNotEndWith(".part")
                .doesNotEndWith(".part.json")
                .doesNotMatch("(con|prn|aux|nul|(com|lpt)[0-9])(\\..*)?");
        assertThat(fit.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(FileNames.LONGEST);
    }

    @Property(tries = 500)
    void aFitNameStaysAsItIs(@ForAll("hostile") String name) {
        String fit = FileNames.choose(name);

        assertThat(FileNames.choose(fit)).isEqualTo(fit);
    }

    @ParameterizedTest
    @CsvSource({
        "film.mp4, film.mp4",
        "../../etc/passwd, passwd",
        "C:\\films\\film.mp4, film.mp4",
        ".hidden, hidden",
        "nul.mp4, _nul.mp4",
        "film.mp4.part, film.mp4_part",
        "a:b.mp4, a_b.mp4",
        "Käse 😀.mp4, Käse 😀.mp4",
    })
    void namesKeepWhatIsFit(String name, String fit) {
        assertThat(FileNames.choose(name)).isEqualTo(fit);
    }

    @Test
    void aLongNameKeepsItsExtension() {
        assertThat(FileNames.choose("x".repeat(400) + ".mp4")).isEqualTo("x".repeat(196) + ".mp4");
    }

    @Test
    void ofNoNameAtAllSomethingIsMade() {
        assertThat(FileNames.choose(null, "..", "/")).isEqualTo("download");
        assertThat(FileNames.choose(null, "video 7")).isEqualTo("video 7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uD83E\uDEF8.mp4",
                "\uD83E\uDEEA.mp4",
                "\uD83D\uDC69\u200D\uD83D\uDCBB.mp4",
                "\u0645\u06CC\u200C\u062E.mp4",
                "\u2764\uFE0F.mp4"
            })
    void emojiNewAndJoinedAndJoinersOfLettersAreKept(String name) {
        assertThat(FileNames.choose(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u202Eb", "a\u2066b", "a\u200Bb", "a\uFEFFb", "a\uE000b", "a\uFFFEb", "a\u200Fb"})
    void whatNobodySeesOrTurnsLettersIsReplaced(String name) {
        assertThat(FileNames.choose(name)).isEqualTo("a_b");
    }
}
