// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camelmedia.testkit.SimulatorSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {

    @TempDir
    Path folder;

    @Test
    void anOptionOfASimulatorIsANumber() throws Exception {
        Arguments arguments = Arguments.parse("pex.putLimit=5000000000", "pex=0", "ci=0");

        assertThat(arguments.options(SimulatorType.PEX)).containsEntry("putLimit", 5_000_000_000L);
        assertThat(arguments.options(SimulatorType.CI)).isEmpty();
        assertThat(Usage.full()).contains("pex.putLimit=<number>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            pex=0 pex.putLimit=lots; 'pex.putLimit=lots': a number is needed
            pex=0 pex.limit=1; 'pex.limit' is no option of pex
            pex.putLimit=1; 'pex.putLimit' is given, but 'pex' is not started
            pex=0 --stat x; '--stat' is no option
            pex=0 --state; '--state' needs a value
            pex=0 --strict=yes; '--strict=yes' is no option
            pex=0 --state=a --state b; '--state' is given twice
            pex=0 --seed film; '--seed' must be demo
            pex=0 --control-token-file /nowhere/token; '--control-token-file /nowhere/token': the file cannot be read
            --strict; no simulator is named
            """)
    void whatIsWrongWithAnOptionIsTold(String arguments, String message) {
        assertThatThrownBy(() -> Arguments.parse(arguments.split(" ")))
                .isInstanceOf(BadArguments.class)
                .hasMessage(message);
    }

    @Test
    void optionsOfAllSimulatorsAreGivenWithABlankOrAnEqualsSign() throws Exception {
        Path token = Files.writeString(folder.resolve("token"), "sim-control\n");

        Arguments arguments = Arguments.parse(
                "--state",
                "kept",
                "pex=0",
                "ci=0",
                "--strict",
                "--host=0.0.0.0",
                "--control-token-file=" + token,
                "--seed",
                "demo",
                "--properties=app.properties");

        SimulatorSettings pex = arguments.simulators().get(SimulatorType.PEX);
        assertThat(pex.stateFolder()).contains(Path.of("kept", "pex"));
        assertThat(arguments.simulators().get(SimulatorType.CI).stateFolder()).contains(Path.of("kept", "ci"));
        assertThat(pex.strictness().isStrict()).isTrue();
        assertThat(pex.host()).isEqualTo("0.0.0.0");
        assertThat(pex.controlToken()).contains("sim-control");
        assertThat(arguments.isDemo()).isTrue();
        assertThat(arguments.properties()).contains(Path.of("app.properties"));
    }
}
