// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CiConfigurationTest {

    private static final int UNTIL_THE_NEXT_MINUTE = 60_000;

    @Test
    void aCallThatIsTurnedAwayTwiceUntilTheNextMinuteIsStillInTime() {
        CiConfiguration configuration = new CiConfiguration();

        assertThat(configuration.getMaxRetryDelay()).isEqualTo(65_000).isGreaterThan(UNTIL_THE_NEXT_MINUTE);
        assertThat(configuration.getRequestTimeout())
                .isEqualTo(150_000)
                .isGreaterThan(2 * configuration.getMaxRetryDelay());
    }
}
