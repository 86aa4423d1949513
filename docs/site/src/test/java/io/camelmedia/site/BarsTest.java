// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BarsTest {

    private static final String TABLE = """
            | what            | measured          | median        | target        |
            | --------------- | ----------------- | ------------- | ------------- |
            | `a:put` & more  | MB/s, of `curl`   | 1.20          | at least 0.85 |
            | the same, TLS   | MB/s, of `curl`   | 0.60 (missed) | at least 0.85 |
            | the same        | time              | 2.5           |               |
            | b               | MB/s, of `curl`   | 0.3           |               |
            | c               | MB/s, of `curl`   | out of memory |               |
            """;

    @Test
    void theFiguresOfAMeasureThatSeveralRowsHaveAreBarsAsLongAsTheyAre() {
        String bars = Bars.of(TABLE);

        assertThat(bars)
                .containsOnlyOnce("<figure")
                .contains(
                        "--one: 83.3%",
                        "<figcaption>Throughput as a multiple of <code>curl</code> (more is better)<",
                        "<small>The dashed line is <code>curl</code> (1.00).</small>");
        assertThat(bars.lines().filter(line -> line.startsWith("<div>")))
                .containsExactly(
                        "<div><span><code>a:put</code> &amp; more</span><i><b style=\"width: 100.0%\"></b></i><em>1.20</em></div>",
                        "<div><span><code>a:put</code> &amp; more, TLS</span><i><b style=\"width: 50.0%\"></b></i><em>0.60</em></div>",
                        "<div><span>b</span><i><b style=\"width: 25.0%\"></b></i><em>0.30</em></div>");
    }

    @Test
    void ofTimesLessIsBetter() {
        assertThat(Bars.of(TABLE.replace("MB/s, of `curl`", "time, of `curl`")))
                .contains("Time as a multiple of <code>curl</code> (less is better)");
    }

    @Test
    void whatIsNoBetterThanItsComparisonEndsAtTheLineOfOne() {
        assertThat(Bars.of(TABLE.replace("1.20", "0.90"))).contains("--one: 100.0%", "width: 90.0%");
    }
}
