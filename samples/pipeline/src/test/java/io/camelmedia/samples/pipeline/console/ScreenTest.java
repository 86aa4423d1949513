// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenTest {

    private static final int HEIGHT = 10;
    private static final Overall OVERALL = new Overall(3, 1, 0, 0.625, Duration.ofSeconds(72));
    private static final List<Bar> BARS = List.of(
            new Bar("film.mp4", Progresses.upload("film.mp4", 1000, 0, 2000)),
            new Bar("fa\u00e7ade-1080p-0a498d0c.mp4", Progresses.download("x", 500, 2000)),
            new Bar("interview.mov", Progresses.job("processing", 76)));

    private final Screen screen = new Screen(Characters.of(StandardCharsets.UTF_8), false);

    @Test
    void sixtyColumnsHaveNamesBarsAndPercents() {
        assertThat(texts(60))
                .containsExactly(
                        " film.mp4           ↑ Pex           ━━━━━━━━╸──────── 50 %",
                        " façade-1…8d0c.mp4  ↓ Pixop         ━━━━───────────── 25 %",
                        " interview.mov      Pixop, process  ━━━━━━━━━━━━╸──── 76 %",
                        " 1 of 3 files       1:12            ━━━━━━━━━━╸────── 62 %");
    }

    @Test
    void widerOnesHaveSizesRatesAndTheTimeThatIsLeft() {
        assertThat(texts(110)).first().asString().contains("50 %", "1.0 kB / 2.0 kB", "400 B/s", "0:02");
        assertThat(texts(90)).first().asString().contains("1.0 kB / 2.0 kB").doesNotContain("B/s");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 83, 84, 103, 104, 110, 160, 250, 400})
    void noLineIsLongerThanTheTerminalIsWide(int width) {
        assertThat(lines(BARS, width, HEIGHT)).hasSize(4).allSatisfy(line -> assertThat(line.columnLength())
                .isLessThanOrEqualTo(width));
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 110, 250})
    void allPercentsStandBelowEachOther(int width) {
        assertThat(texts(width))
                .extracting(line -> line.indexOf('%'))
                .containsOnly(texts(width).get(0).indexOf('%'));
    }

    @Test
    void barsThatThereIsNoRoomForAreOnlyCounted() {
        List<Bar> many = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            many.add(new Bar("take " + i, Progresses.upload("take " + i, 1, 0, 2)));
        }

        List<AttributedString> lines = lines(many, 80, 6);

        assertThat(lines).hasSize(6);
        assertThat(lines.get(3).toString()).startsWith(" take 3");
        assertThat(lines.get(4).toString().strip()).isEqualTo("and 16 more");
        assertThat(lines.get(5).toString()).startsWith(" 1 of 3 files");
    }

    @Test
    void whatHasFailedIsCounted() {
        Overall overall = new Overall(1, 1, 1, 1, Duration.ZERO);

        assertThat(screen.lines(List.of(), overall, 100, HEIGHT).get(0).toString())
                .startsWith(" 1 of 1 file, 1 failed");
    }

    @Test
    void aTransferOfUnknownLengthHasNoPercent() {
        List<Bar> bars = List.of(new Bar("film.mp4", Progresses.download("film.mp4", 1500, -1)));

        assertThat(lines(bars, 110, HEIGHT).get(0).toString())
                .contains("1.5 kB", "400 B/s")
                .doesNotContain("%");
    }

    @Test
    void withoutColoursThereIsNoStyle() {
        assertThat(lines(BARS, 110, HEIGHT)).noneMatch(ScreenTest::isStyled);
        Screen coloured = new Screen(Characters.of(StandardCharsets.UTF_8), true);
        assertThat(coloured.lines(BARS, OVERALL, 110, HEIGHT)).allMatch(ScreenTest::isStyled);
        assertThat(coloured.lines(BARS, OVERALL, 110, HEIGHT))
                .extracting(AttributedString::toString)
                .isEqualTo(texts(110));
    }

    private static boolean isStyled(AttributedString line) {
        return line.toAnsi().contains("\u001b[");
    }

    @Test
    void onlyTheMarkOfALineIsColoured() {
        Screen coloured = new Screen(Characters.of(StandardCharsets.UTF_8), true);

        AttributedString line =
                coloured.wrapped(Tone.GOOD, "✓ film.mp4: all done", 60).get(0);

        assertThat(line.styleAt(0)).isEqualTo(Tone.GOOD.style());
        assertThat(line.styleAt(2)).isEqualTo(Tone.PLAIN.style());
        assertThat(coloured.wrapped(Tone.BAD, "broken.mov  failed", 60).get(0).styleAt(2))
                .isEqualTo(Tone.BAD.style());
    }

    @Test
    void asciiHasTheSameWidth() {
        Screen ascii = new Screen(Characters.of(StandardCharsets.US_ASCII), false);

        assertThat(ascii.lines(BARS, OVERALL, 60, HEIGHT))
                .extracting(AttributedString::toString)
                .containsExactly(
                        " film.mp4           > Pex           ########--------- 50 %",
                        " facade-1..d0c.mp4  < Pixop         ####------------- 25 %",
                        " interview.mov      Pixop, process  ############----- 76 %",
                        " 1 of 3 files       1:12            ##########------- 62 %");
    }

    private List<String> texts(int width) {
        return lines(BARS, width, HEIGHT).stream()
                .map(AttributedString::toString)
                .toList();
    }

    private List<AttributedString> lines(List<Bar> bars, int width, int height) {
        return screen.lines(bars, OVERALL, width, height);
    }
}
