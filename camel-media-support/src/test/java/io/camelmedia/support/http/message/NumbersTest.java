// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http.message;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    private static final long LARGEST = 999_999_999_999_999_999L;

    @Property
    void aNumberOfUpToEighteenDigitsIsRead(@ForAll @LongRange(min = -LARGEST, max = LARGEST) long number) {
        assertThat(Numbers.parse(Long.toString(number))).isEqualTo(number);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "-", "--1", "1-", "+1", " 1", "1 ", "1.0", "1e3", "0x1", "१२", "1234567890123456789", "many"
            })
    void whatIsNoNumberOrDoesNotFitIsNone(String text) {
        assertThat(Numbers.parse(text)).isNull();
    }

    @Property
    void noTextFails(@ForAll String text) {
        Long number = Numbers.parse(text);

        assertThat(number == null || text.matches("-?[0-9]{1,18}")).isTrue();
    }

    @Property
    void aCountIsANumberThatIsNotNegative(@ForAll @LongRange(min = -LARGEST, max = LARGEST) long number) {
        assertThat(Numbers.parseCount(Long.toString(number))).isEqualTo(number < 0 ? null : number);
    }

    @Test
    void whereThereIsNoHeaderThereIsNoCount() {
        assertThat(Numbers.parseCount(null)).isNull();
    }
}
