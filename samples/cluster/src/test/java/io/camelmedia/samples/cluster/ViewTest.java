// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ViewTest {

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(output, true, StandardCharsets.UTF_8);

    @Test
    void whatIsSaidGoesAboveHowThingsStand() {
        View view = new TerminalView(out);

        view.show(List.of("two lines", "1 of 3"));
        view.say("node-1.1 killed");
        view.show(List.of("2 of 3"));

        assertThat(printed().replace("\u001b", "^"))
                .isEqualTo("^[Jtwo lines\n1 of 3\n^[2F^[Jnode-1.1 killed\n^[Jtwo lines\n1 of 3\n^[2F^[J2 of 3\n");
    }

    @Test
    void aFileGetsALineNowAndThen() {
        View view = new LineView(out);

        for (int second = 0; second < 12; second++) {
            view.show(List.of("nodes", second + " of 12"));
        }
        view.show(List.of());
        view.say("The end");

        assertThat(printed()).isEqualTo("0 of 12\n10 of 12\nThe end\n");
    }

    private String printed() {
        return output.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
