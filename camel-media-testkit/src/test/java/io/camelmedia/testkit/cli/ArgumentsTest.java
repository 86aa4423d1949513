package io.camelmedia.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {

    @Test
    void anOptionOfASimulatorIsANumber() throws Exception {
        Arguments arguments = Arguments.parse("pex.putLimit=5000000000", "pex=0", "ci=0");

        assertThat(arguments.options(SimulatorType.PEX)).containsEntry("putLimit", 5_000_000_000L);
        assertThat(arguments.options(SimulatorType.CI)).isEmpty();
        assertThat(Arguments.USAGE).contains("[pex.putLimit=<number>]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            pex=0 pex.putLimit=lots; 'pex.putLimit=lots': a number is needed
            pex=0 pex.limit=1; 'pex.limit' is no option of pex
            pex.putLimit=1; 'pex.putLimit' is given, but 'pex' is not started
            """)
    void whatIsWrongWithAnOptionIsTold(String arguments, String message) {
        assertThatThrownBy(() -> Arguments.parse(arguments.split(" ")))
                .isInstanceOf(Arguments.Invalid.class)
                .hasMessage(message);
    }
}
