// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {

    @Test
    void everythingIsMeasuredUnlessOneBenchIsNamed() {
        assertThat(Arguments.parse().benches()).containsExactly(Bench.values());
        assertThat(Arguments.parse("all").benches()).containsExactly(Bench.values());
        assertThat(Arguments.parse("tus").benches()).isEqualTo(List.of(Bench.TUS));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "3k, 3072", "512m, 536870912", "12g, 12884901888"})
    void sizesMayBeGivenInBinaryUnits(String text, long bytes) {
        assertThat(Arguments.parse("upload", "--size", text).size(Bench.UPLOAD)).isEqualTo(bytes);
    }

    @Test
    void eachBenchHasASizeOfItsOwn() {
        assertThat(Arguments.parse().size(Bench.UPLOAD)).isEqualTo(4L << 30);
        assertThat(Arguments.parse().size(Bench.TUS)).isEqualTo(1L << 30);
    }

    @Test
    void roundsAndFolderCanBeChosen() {
        Arguments arguments = Arguments.parse("--rounds", "9", "--folder", "elsewhere");

        assertThat(arguments.rounds()).isEqualTo(9);
        assertThat(arguments.folder()).isEqualTo(Path.of("elsewhere"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "swim        | swim is no bench; there are call, upload, download, tus, feed, limiter and all",
                "--size      | --size needs a value",
                "--size big  | --size big is no size; write for instance 512m, 1g or 12g",
                "--size 0    | --size 0 is no size; write for instance 512m, 1g or 12g",
                "--rounds 0  | --rounds 0 is no number from 1 to 9999"
            })
    void whatCannotBeUnderstoodIsToldWithWhatIsAllowed(String line, String message) {
        assertThatThrownBy(() -> Arguments.parse(line.split(" ")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
