// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.http.execution.CallScope;
import io.camelmedia.support.http.execution.DelayScheduler;
import io.camelmedia.support.http.execution.MovedDelayScheduler;
import io.camelmedia.support.http.execution.Priority;
import io.camelmedia.support.http.message.StreamedResponse;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.hc.core5.http.message.BasicClassicHttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosingLimiterTest {

    private final MovedDelayScheduler delays = new MovedDelayScheduler();
    private final Limiter limiter = new ClosingLimiter(Limiter.NONE, delays);

    @Test
    void callsGoAtOnceWhileNothingIsClosed() {
        limiter.observe(response(200, "Retry-After", "5"));
        limiter.observe(response(503, "Retry-After", "5"));
        limiter.observe(response(429));

        assertThat(acquire()).isCompleted();
        assertThat(limiter.closed()).isZero();
    }

    @Test
    void theAccountsOtherCallsWaitForWhatAnAnswerOf429AsksFor() {
        limiter.observe(response(429, "Retry-After", "5"));
        limiter.observe(response(429, "Retry-After", "2"));

        assertThat(limiter.closed()).hasSeconds(5);
        CompletableFuture<Void> next = acquire();
        delays.advance(Duration.ofMillis(4_999));
        assertThat(next).isNotDone();
        delays.advance(Duration.ofMillis(1));
        assertThat(next).isCompleted();
    }

    @Test
    void whoWaitsGoesOnWaitingWhenTheServiceClosesAgain() {
        limiter.observe(response(429, "Retry-After", "5"));
        CompletableFuture<Void> next = acquire();
        delays.advance(Duration.ofSeconds(4));
        limiter.observe(response(429, "Retry-After", "5"));

        delays.advance(Duration.ofSeconds(2));
        assertThat(next).isNotDone();
        delays.advance(Duration.ofSeconds(3));
        assertThat(next).isCompleted();
    }

    /** The clock of the test begins at 1767225600. */
    @ParameterizedTest
    @CsvSource({"1767225660", "1767225660000", "60"})
    void nothingGoesWhenNoCallIsLeftUntilTheServiceCountsAnew(String reset) {
        limiter.observe(
                response(200, "X-RateLimit-Limit", "100", "X-RateLimit-Remaining", "0", "X-RateLimit-Reset", reset));

        assertThat(limiter.closed()).hasSeconds(60);
    }

    @ParameterizedTest
    @CsvSource({"100, 1, 1767225660", "0, 0, 1767225660", "100, 0, 1999999999", "100, 0, -5", "100, none, 60"})
    void whatTheHeadersCannotMeanClosesNothing(String limit, String remaining, String reset) {
        limiter.observe(response(
                200, "X-RateLimit-Limit", limit, "X-RateLimit-Remaining", remaining, "X-RateLimit-Reset", reset));

        assertThat(limiter.closed()).isZero();
    }

    @Test
    void whoGivesUpTakesNoPermitFromTheOthers() {
        Limiter one = new ClosingLimiter(new SlidingWindowLimiter(1, Duration.ofSeconds(10), delays), delays);
        one.observe(response(429, "Retry-After", "5"));
        CompletableFuture<Void> givenUp = one.acquire(Priority.NEW, waiting());
        CompletableFuture<Void> next = one.acquire(Priority.NEW, waiting());
        givenUp.completeExceptionally(new IllegalStateException("given up"));

        delays.advance(Duration.ofSeconds(5));
        assertThat(next).isCompleted();
    }

    @Test
    void theOwnLimiterDecidesWhenTheServiceIsOpenAgain() {
        Limiter one = new ClosingLimiter(new SlidingWindowLimiter(1, Duration.ofSeconds(10), delays), delays);
        one.observe(response(429, "Retry-After", "5"));
        CompletableFuture<Void> first = one.acquire(Priority.NEW, waiting());
        CompletableFuture<Void> second = one.acquire(Priority.NEW, waiting());

        delays.advance(Duration.ofSeconds(5));
        assertThat(first).isCompleted();
        assertThat(second).isNotDone();
        delays.advance(Duration.ofSeconds(10));
        assertThat(second).isCompleted();
    }

    @Property(tries = 500, seed = "12")
    void noHeaderIsEverAnError(
            @ForAll String limit, @ForAll String remaining, @ForAll String reset, @ForAll long number) {
        for (Limiter each : new Limiter[] {new ClosingLimiter(Limiter.NONE, delays), new LearningLimiter(delays)}) {
            each.observe(rates(limit, remaining, reset));
            each.observe(rates("" + number, "0", "" + number));
            each.observe(rates("100", "" + number, "" + number));
            each.observe(response(429, "Retry-After", "" + number));
        }
    }

    private static StreamedResponse rates(String limit, String remaining, String reset) {
        return response(
                200, "X-RateLimit-Limit", limit, "X-RateLimit-Remaining", remaining, "X-RateLimit-Reset", reset);
    }

    private CompletableFuture<Void> acquire() {
        return limiter.acquire(Priority.NEW, waiting());
    }

    private static DelayScheduler.Waiting waiting() {
        return DelayScheduler.Waiting.of(CallScope.CONTEXT, "pixop", "account", "a permit");
    }

    private static StreamedResponse response(int status, String... headers) {
        BasicClassicHttpResponse response = new BasicClassicHttpResponse(status);
        for (int i = 0; i < headers.length; i += 2) {
            response.setHeader(headers[i], headers[i + 1]);
        }
        return new StreamedResponse(URI.create("https://api.example.com"), response, null);
    }
}
