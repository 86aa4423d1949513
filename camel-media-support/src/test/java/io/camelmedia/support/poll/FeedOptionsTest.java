// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.camelmedia.support.poll.feed.StartFrom;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FeedOptionsTest {

    @Test
    void startFromIsNowOrTheBeginningOrAnInstant() {
        assertThat(StartFrom.parse("now")).isEqualTo(StartFrom.NOW);
        assertThat(StartFrom.parse("Beginning")).isEqualTo(StartFrom.BEGINNING);
        assertThat(StartFrom.parse("2026-01-31T14:00:00.5+02:00"))
                .isEqualTo(StartFrom.at(Instant.parse("2026-01-31T12:00:00.5Z")));
    }

    @Test
    void anythingElseIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StartFrom.parse("yesterday"))
                .withMessage(
                        "startFrom=yesterday is none of now, beginning, or an instant such as 2026-01-31T12:00:00Z");
    }

    @Test
    void lookbackIsNotNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FeedOptions(StartFrom.NOW, Duration.ofSeconds(-5), OnFailure.STOP, false))
                .withMessage("lookback=-5000ms must not be negative");
    }
}
