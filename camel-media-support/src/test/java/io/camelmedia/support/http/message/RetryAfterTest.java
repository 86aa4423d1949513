// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.hc.core5.http.message.BasicClassicHttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-11-29T10:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "120, 120",
        "'Sun, 29 Nov 2026 10:00:30 GMT', 30",
        "'Sunday, 29-Nov-26 10:00:30 GMT', 30",
        "'Sun Nov 29 10:00:30 2026', 30",
        "'Tue Dec  1 10:00:00 2026', 172800",
        "'Sun, 29 Nov 2026 09:00:00 GMT', 0"
    })
    void secondsAndTheThreeFormsOfDatesAreRead(String header, long seconds) {
        assertThat(of(header, null)).hasSeconds(seconds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999999999", "99999999999999999999", "Fri, 31 Dec 9999 23:59:59 GMT"})
    void tooLongIsYears(String header) {
        assertThat(of(header, null)).isGreaterThan(Duration.ofDays(3000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-1", "1.5", "29 Nov"})
    void whatCannotBeReadIsNoWait(String header) {
        assertThat(of(header, null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Sun, 29 Nov 2026 11:00:00 GMT", "Sunday, 29-Nov-26 11:00:00 GMT", "Sun Nov 29 11:00:00 2026"})
    void aDateIsReadAgainstTheServicesOwnClock(String date) {
        assertThat(of("Sun, 29 Nov 2026 11:00:30 GMT", date)).hasSeconds(30);
    }

    @Property(tries = 500, seed = "12")
    void noHeaderIsEverAnError(@ForAll String header, @ForAll String date) {
        Duration delay = of(header, date);

        assertThat(delay == null || !delay.isNegative()).isTrue();
    }

    private static Duration of(String header, String date) {
        BasicClassicHttpResponse response = new BasicClassicHttpResponse(429);
        response.setHeader("Retry-After", header);
        response.setHeader("Date", date);
        return RetryAfter.of(new StreamedResponse(URI.create("https://api.example.com"), response, null), NOW);
    }
}
