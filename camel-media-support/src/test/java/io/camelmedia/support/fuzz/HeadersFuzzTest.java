// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.http.execution.MovedDelayScheduler;
import io.camelmedia.support.http.limit.ClosingLimiter;
import io.camelmedia.support.http.limit.LearningLimiter;
import io.camelmedia.support.http.limit.Limiter;
import io.camelmedia.support.http.message.Address;
import io.camelmedia.support.http.message.Origin;
import io.camelmedia.support.http.message.RetryAfter;
import io.camelmedia.support.http.message.StreamedResponse;
import io.camelmedia.support.transfer.download.ContentDisposition;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.apache.hc.core5.http.message.BasicClassicHttpResponse;

@Tag("system")
class HeadersFuzzTest {

    private static final URI FROM = URI.create("https://api.example.com/a/b?c=d");
    private static final Instant NOW = Instant.parse("2026-11-29T10:00:00Z");

    private static final List<String> ADDRESSES = List.of(
            "http://",
            "https://",
            "HTTP:",
            "//",
            "/",
            "..",
            "/../",
            "?",
            "#",
            "&",
            "=",
            "%",
            "%2F",
            "%zz",
            ":",
            ":80",
            ":99999",
            ":-1",
            "@",
            "[",
            "]",
            "[::1]",
            "[::1%25eth0]",
            "example.com",
            "a_b",
            "xn--",
            "\u00e4.de",
            "\ud800",
            " ",
            "|",
            "\"",
            "\\",
            "\r\n",
            "?Signature=fake-secret&",
            ".",
            "localhost",
            "0x7f.1",
            "file:",
            "mailto:");

    private static final List<String> NUMBERS = List.of(
            "0",
            "1",
            "-1",
            "9999999999",
            "99999999999999999999",
            "1e9",
            "1.5",
            " ",
            "+",
            "Sun, 29 Nov 2026 10:00:30 GMT",
            "Sunday, 29-Nov-26 10:00:30 GMT",
            "Sun Nov 29 10:00:30 2026",
            "Fri, 31 Dec 9999 23:59:59 GMT",
            "Sun Nov 29 10:00:30 999999999",
            "0000",
            "\u0661",
            "GMT",
            ",");

    private static final List<String> DISPOSITIONS = List.of(
            "attachment",
            ";",
            "=",
            "\"",
            "\\",
            "filename",
            "filename*",
            "UTF-8''",
            "ISO-8859-1'en'",
            "utf-16''",
            "%",
            "%2F",
            "%00",
            "%C3%28",
            "/",
            "..",
            "a.mp4",
            ",",
            " ",
            "\u00e4",
            "CON",
            ".part",
            "\t",
            "'",
            "name");

    @Property(tries = 1)
    void anAddressIsTakenOrRefusedWithoutItself() throws Exception {
        Fuzz.run(Fuzz.texts(ADDRESSES), text -> {
            try {
                URI address = Address.follow(FROM, text);
                assertThat(address.getRawUserInfo()).isNull();
                assertThat(Origin.of(address).isSecure()).isTrue();
                assertThat(Address.follow(FROM, address.toString())).isEqualTo(address);
            } catch (IllegalArgumentException e) {
                assertThat(e.getMessage()).doesNotContain("fake-secret");
            }
        });
    }

    @Property(tries = 1)
    void aDelayIsNeverNegative() throws Exception {
        Fuzz.run(Fuzz.texts(NUMBERS).list().ofSize(2), values -> {
            Duration delay = RetryAfter.of(answer("Retry-After", values.get(0), "Date", values.get(1)), NOW);
            assertThat(delay == null || !delay.isNegative()).isTrue();
        });
    }

    @Property(tries = 1)
    void noHeaderOfARateFailsACallOrClosesTheAccountForEver() throws Exception {
        Fuzz.run(Fuzz.texts(NUMBERS).list().ofSize(5), values -> {
            MovedDelayScheduler delays = new MovedDelayScheduler();
            Limiter limiter = new ClosingLimiter(new LearningLimiter(delays), delays);
            limiter.observe(answer(
                    "X-RateLimit-Limit", values.get(0),
                    "X-RateLimit-Remaining", values.get(1),
                    "X-RateLimit-Reset", values.get(2),
                    "Retry-After", values.get(3),
                    "Date", values.get(4)));
            assertThat(limiter.closed()).isBetween(Duration.ZERO, Duration.ofDays(3650));
        });
    }

    @Property(tries = 1)
    void aNameNeverLeadsOutOfItsFolder() throws Exception {
        Fuzz.run(Fuzz.texts(DISPOSITIONS), header -> {
            String name = ContentDisposition.fitName(header);
            assertThat(name == null
                            || !name.isBlank() && !name.equals("..") && !name.matches("(?s).*[/\\\\\\x00-\\x1f].*"))
                    .as(name)
                    .isTrue();
        });
    }

    private static StreamedResponse answer(String... headers) {
        BasicClassicHttpResponse response = new BasicClassicHttpResponse(429);
        for (int i = 0; i < headers.length; i += 2) {
            response.addHeader(headers[i], headers[i + 1]);
        }
        return new StreamedResponse(FROM, response, null, Long.MAX_VALUE);
    }
}
