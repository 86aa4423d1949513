// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizesTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0 B",
        "999, 999 B",
        "1000, 1.0 kB",
        "99949, 99.9 kB",
        "529244, 529 kB",
        "999499, 999 kB",
        "999500, 1.0 MB",
        "1234567, 1.2 MB",
        "4294967296, 4.3 GB",
        "5000000000000, 5.0 TB",
        "5000000000000000, 5000 TB"
    })
    void aSizeHasTwoOrThreeDigits(long bytes, String text) {
        assertThat(Sizes.bytes(bytes)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"PT0.4S, 0:00", "PT0.5S, 0:01", "PT65.3S, 1:05", "PT59M59.6S, 1:00:00", "PT27H, 27:00:00"})
    void aTimeIsInMinutesAndSeconds(Duration time, String text) {
        assertThat(Sizes.time(time)).isEqualTo(text);
    }
}
