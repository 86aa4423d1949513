// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pex.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camelmedia.testkit.api.ApiProblem;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PexRatesTest {

    private final AtomicLong now = new AtomicLong();
    private final PexRates rates = new PexRates(now::get);

    @Test
    void sixteenCallsAreTakenInAnySecondWhereverItBegins() {
        for (int call = 0; call < 16; call++) {
            rates.count();
            advance(Duration.ofMillis(50));
        }

        assertThatThrownBy(rates::count).isInstanceOf(ApiProblem.class).hasMessageStartingWith("429");
        advance(Duration.ofMillis(199));
        assertThatThrownBy(rates::count).isInstanceOf(ApiProblem.class);
        advance(Duration.ofMillis(1));
        assertThatCode(rates::count).doesNotThrowAnyException();
        assertThatThrownBy(rates::count).isInstanceOf(ApiProblem.class);
        advance(Duration.ofMillis(50));
        assertThatCode(rates::count).doesNotThrowAnyException();
        assertThat(rates.refused()).isEqualTo(3);
    }

    private void advance(Duration time) {
        now.addAndGet(time.toNanos());
    }
}
