// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void eachFigureStandsBesideItsTarget() {
        Samples ratios = Samples.of(List.of(0.9, 0.84, 0.86, 0.88, 0.2));
        Samples sizes = Samples.of(List.of(12_345.6));

        Table table = new Table(
                "Upload",
                List.of(
                        Figure.of("ours", "speed, of curl", ratios, Target.atLeast(0.85)),
                        Figure.of("ours", "MB", sizes, Target.atMost(128)),
                        Figure.of("curl", "MB", sizes),
                        Figure.failed("theirs", "speed, of curl", "out of memory")));

        assertThat(table).hasToString("""
                        Upload

                        | what   | measured       | median (middle half)      | target        |        |
                        | ------ | -------------- | ------------------------- | ------------- | ------ |
                        | ours   | speed, of curl | 0.86 (0.84 to 0.88)       | at least 0.85 | met    |
                        | ours   | MB             | 12,346 (12,346 to 12,346) | at most 128   | missed |
                        | curl   | MB             | 12,346 (12,346 to 12,346) |               |        |
                        | theirs | speed, of curl | out of memory             |               |        |
                        """);
    }

    @Test
    void theMedianOfAnEvenNumberOfSamplesLiesBetweenTheMiddleTwo() {
        assertThat(Samples.of(List.of(4.0, 1.0, 2.0, 3.0)).median()).isEqualTo(2.5);
    }
}
