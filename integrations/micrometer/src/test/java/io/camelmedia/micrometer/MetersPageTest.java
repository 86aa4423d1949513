// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of the page tells the meters there are; {@code -Dregenerate=true} writes it anew. */
class MetersPageTest {

    private static final Path PAGE = Path.of("../../docs/observability.adoc");
    private static final String BEGIN = "// meters: generated\n";
    private static final String END = "// meters: end\n";

    @Test
    void thePageListsEachMeterWithItsTagsAndItsUnit() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        String current = page.substring(0, begin) + table() + page.substring(page.indexOf(END));

        if (Boolean.getBoolean("regenerate")) {
            Files.writeString(PAGE, current);
        } else {
            assertThat(page).as("write the table anew with -Dregenerate=true").isEqualTo(current);
        }
    }

    private static String table() {
        return Arrays.stream(MediaMeter.values())
                .map(MetersPageTest::row)
                .collect(Collectors.joining(
                        "\n", "[cols=\"3,1,1,3,5\"]\n|===\n|meter |kind |unit |tags |what\n\n", "|===\n"));
    }

    private static String row(MediaMeter meter) {
        String tags = meter.tags().stream().map(tag -> "`" + tag + "`").collect(Collectors.joining(", "));
        return "|`" + meter.meter() + "`\n|" + meter.type() + "\n|" + meter.unit() + "\n|" + tags + "\n|"
                + meter.description() + "\n";
    }
}
