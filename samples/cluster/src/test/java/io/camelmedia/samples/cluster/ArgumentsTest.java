// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {

    @Test
    void withoutArgumentsFourNodesDeliverTwoHundredFilesInPeace() {
        assertThat(Arguments.parse()).isEqualTo(new Arguments(false, 4, 200, false));
    }

    @Test
    void numbersAndKillsAreTaken() {
        assertThat(Arguments.parse("--kill", "--files", "20", "--nodes", "3"))
                .isEqualTo(new Arguments(false, 3, 20, true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --nodes 0    | --nodes takes a number from 1 to 64, not '0'
                    --nodes 65   | --nodes takes a number from 1 to 64, not '65'
                    --nodes      | --nodes takes a number from 1 to 64, not nothing
                    --files many | --files takes a number from 1 to 100000, not 'many'
                    --faster     | there is no option --faster; --help tells which there are
                    """)
    void whatCannotBeIsRefusedWithWhatCan(String line, String message) {
        String[] arguments = line.split(" ");

        assertThatThrownBy(() -> Arguments.parse(arguments))
                .isInstanceOf(BadArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void aTimeThatIsNoneIsRefused() {
        Properties properties = new Properties();
        properties.setProperty("cluster.killEvery", "often");

        assertThatThrownBy(() -> new Settings(properties).killEvery())
                .isInstanceOf(BadArgumentException.class)
                .hasMessage(
                        "cluster.killEvery=often is no duration; write milliseconds, or for instance 1m30s or PT90S");
    }
}
