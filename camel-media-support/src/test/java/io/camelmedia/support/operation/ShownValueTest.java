// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.operation;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShownValueTest {

    private static final int LONG = 1_000_000;

    @ParameterizedTest
    @ValueSource(strings = {"", "1 2", "Rock & Roll", "what?", "a=b", "#bean", "{\"a\":1}", "&&", "?&"})
    void aShortValueIsShownAsItIs(String value) {
        assertThat(ShownValue.of(value)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RAW(a&apiKey=fake-secret",
                "RAW(a?=&apiKey=fake-secret&title=b",
                "RAW(a&x=&y=\n&apiKey=fake-secret",
                "RAW(a?Signature=fake-secret",
                "RAW(a&=fake-secret",
                "RAW(a&%61piKey=RAW(fake&secret)"
            })
    void whatMayBeAnotherOptionOrAQueryIsNotShown(String value) {
        assertThat(ShownValue.of(value)).isEqualTo("RAW(a...");
    }

    @Test
    void ofALongValueTheBeginningIsShown() {
        assertThat(ShownValue.of("1".repeat(81))).isEqualTo("1".repeat(80) + "...");
    }

    @Test
    @Timeout(60)
    void noValueIsTooLong() {
        assertThat(ShownValue.of("a?b" + "password&".repeat(LONG))).hasSizeLessThan(100);
    }

    @Property
    void whatIsShownIsTheBeginning(@ForAll String value) {
        String shown = ShownValue.of(value);

        assertThat(value.equals(shown) || value.startsWith(shown.substring(0, shown.length() - 3)))
                .isTrue();
    }
}
