// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camelmedia.samples.pipeline.Arguments.Option;
import io.camelmedia.samples.pipeline.services.Service;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    private final Complaints complaints = new Complaints();

    @Test
    void whatIsNoOptionIsAFile() {
        assertThat(Arguments.parse(complaints, "--watch", "a film.mp4", "--", "--help"))
                .isEqualTo(new Arguments(EnumSet.of(Option.WATCH), List.of(Path.of("a film.mp4"), Path.of("--help"))));
    }

    @Test
    void theBrowserIsWatchedAsLongAsFilesAre() {
        assertThat(Arguments.parse(complaints, "--web").goesOn()).isTrue();
        assertThat(Arguments.parse(complaints, "--watch").goesOn()).isTrue();
        assertThat(Arguments.parse(complaints, "film.mp4").goesOn()).isFalse();
    }

    @Test
    void allOptionsThatThereAreNotAreRefusedAtOnce() {
        Arguments.parse(complaints, "--fast", "film.mp4", "-x");

        assertThatThrownBy(complaints::throwAny)
                .isInstanceOf(BadInputException.class)
                .hasMessage("there is no option --fast; --help tells which there are\n"
                        + "there is no option -x; --help tells which there are");
    }

    @Test
    void theHelpNamesEachOptionAndEachNeededSetting() {
        assertThat(Help.text()).contains("--watch", "--web", "--demo-crash");
        for (Service service : Service.values()) {
            assertThat(Help.text()).contains("  " + service.title() + "\n    needs " + service.needs() + "\n");
            if (!service.permits().isEmpty()) {
                assertThat(Help.text()).contains("    takes " + service.permits() + "\n");
            }
        }
        assertThat(Help.text().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(112));
    }
}
