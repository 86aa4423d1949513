// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.http.execution.CallScope;
import io.camelmedia.support.http.execution.DelayScheduler;
import io.camelmedia.support.http.execution.MovedDelayScheduler;
import io.camelmedia.support.http.execution.Priority;
import io.camelmedia.support.http.message.StreamedResponse;
import io.camelmedia.support.monitor.RateBudget;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.hc.core5.http.message.BasicClassicHttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LearningLimiterTest {

    private final MovedDelayScheduler delays = new MovedDelayScheduler();
    private final Limiter limiter = new LearningLimiter(delays);

    @Test
    void callsGoAtOnceWhileNothingIsKnownOrMuchIsLeft() {
        assertThat(limiter.acquire(Priority.NEW, waiting())).isCompleted();
        limiter.observe(reply(100, 11, 60));

        for (int i = 0; i < 11; i++) {
            assertThat(limiter.acquire(Priority.NEW, waiting())).isCompleted();
        }
    }

    @Test
    void theLastTenthIsSpreadOverTheRestOfTheWindow() {
        limiter.observe(reply(100, 5, 60));
        CompletableFuture<Void> first = limiter.acquire(Priority.NEW, waiting());
        CompletableFuture<Void> second = limiter.acquire(Priority.NEW, waiting());

        delays.advance(Duration.ofMillis(9_999));
        assertThat(first).isNotDone();
        delays.advance(Duration.ofMillis(1));
        assertThat(first).isCompleted();
        assertThat(second).isNotDone();
        delays.advance(Duration.ofSeconds(10));
        assertThat(second).isCompleted();
    }

    @Test
    void theBudgetIsAsTheServiceToldUntilItCountsAnew() {
        assertThat(limiter.budget()).isNull();
        limiter.observe(reply(100, 5, 60));
        delays.advance(Duration.ofSeconds(20));

        assertThat(limiter.budget()).isEqualTo(new RateBudget(100, 5, Duration.ofSeconds(40)));

        delays.advance(Duration.ofSeconds(40));
        assertThat(limiter.budget()).isNull();
    }

    @Test
    void nothingGoesWhileTheWindowIsSpent() {
        limiter.observe(reply(100, 0, 60));
        CompletableFuture<Void> next = limiter.acquire(Priority.NEW, waiting());

        delays.advance(Duration.ofMillis(59_999));
        assertThat(next).isNotDone();
        delays.advance(Duration.ofMillis(1));
        assertThat(next).isCompleted();
    }

    @Test
    void callsGoAtOnceAgainInANewWindow() {
        limiter.observe(reply(100, 0, 60));
        limiter.observe(reply(100, 99, 300));

        assertThat(limiter.acquire(Priority.NEW, waiting())).isCompleted();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-, 0, 1767225660", "100, -, 1767225660", "100, 0, -", "100, none, 1767225660"})
    void headersThatSayNothingChangeNothing(String limit, String remaining, String reset) {
        BasicClassicHttpResponse response = new BasicClassicHttpResponse(200);
        response.setHeader("X-RateLimit-Limit", limit);
        response.setHeader("X-RateLimit-Remaining", remaining);
        response.setHeader("X-RateLimit-Reset", reset);

        limiter.observe(new StreamedResponse(URI.create("https://api.example.com"), response, null));

        assertThat(limiter.acquire(Priority.NEW, waiting())).isCompleted();
    }

    @Test
    void nobodyWaitsForLongerThanUntilTheServiceCountsAnew() {
        limiter.observe(reply(100, 10, 60));
        List<CompletableFuture<Void>> calls = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            calls.add(limiter.acquire(Priority.NEW, waiting()));
        }

        delays.advance(Duration.ofMillis(59_999));
        assertThat(calls.stream().filter(CompletableFuture::isDone)).hasSize(10);
        delays.advance(Duration.ofMillis(1));
        assertThat(calls).allSatisfy(call -> assertThat(call).isCompleted());
    }

    @ParameterizedTest
    @CsvSource({"-1, 1767225660", "0, 1767225660000", "0, 60"})
    void aCountBelowZeroAndAResetInMillisecondsOrFromNowAreUnderstood(String remaining, String reset) {
        BasicClassicHttpResponse response = new BasicClassicHttpResponse(200);
        response.setHeader("X-RateLimit-Limit", "100");
        response.setHeader("X-RateLimit-Remaining", remaining);
        response.setHeader("X-RateLimit-Reset", reset);
        limiter.observe(new StreamedResponse(URI.create("https://api.example.com"), response, null));
        CompletableFuture<Void> next = limiter.acquire(Priority.NEW, waiting());

        delays.advance(Duration.ofMillis(59_999));
        assertThat(next).isNotDone();
        delays.advance(Duration.ofMillis(1));
        assertThat(next).isCompleted();
    }

    @Property(tries = 200)
    void callsOneAfterTheOtherNeverSpendTheWindowBeforeItsEnd(
            @ForAll @IntRange(min = 1, max = 50) int limit, @ForAll @IntRange(min = 1, max = 300) int window) {
        MovedDelayScheduler time = new MovedDelayScheduler();
        Limiter learning = new LearningLimiter(time);
        List<Long> calls = new ArrayList<>();
        long end = Duration.ofSeconds(window).toNanos();
        for (int used = 1; used <= limit + 1; used++) {
            CompletableFuture<Void> permit = learning.acquire(Priority.NEW, waiting());
            while (!permit.isDone()) {
                time.advance(Duration.ofMillis(100));
            }
            calls.add(time.nanos());
            learning.observe(reply(limit, Math.max(0, limit - used), window));
        }

        assertThat(calls.get(limit)).isGreaterThanOrEqualTo(end);
    }

    /** @param reset seconds from the beginning of time */
    private static StreamedResponse reply(int limit, int remaining, int reset) {
        BasicClassicHttpResponse response = new BasicClassicHttpResponse(200);
        long begin = new MovedDelayScheduler().clock().instant().getEpochSecond();
        response.setHeader("X-RateLimit-Limit", limit);
        response.setHeader("X-RateLimit-Remaining", remaining);
        response.setHeader("X-RateLimit-Reset", begin + reset);
        return new StreamedResponse(URI.create("https://api.example.com"), response, null);
    }

    private static DelayScheduler.Waiting waiting() {
        return DelayScheduler.Waiting.of(CallScope.CONTEXT, "ci", "workspaces", "a permit");
    }
}
