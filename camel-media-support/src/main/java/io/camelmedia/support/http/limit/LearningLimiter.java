package io.camelmedia.support.http.limit;

import io.camelmedia.support.http.execution.DelayScheduler;
import io.camelmedia.support.http.message.Numbers;
import io.camelmedia.support.http.message.RetryAfter;
import io.camelmedia.support.http.message.StreamedResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Learns from {@code X-RateLimit-*} what the service permits: full speed while most of its window is left, then
 * evenly spread over the rest of it, so that the window is never spent before its end.
 */
public final class LearningLimiter implements Limiter {

    private static final CompletableFuture<Void> GRANTED = CompletableFuture.completedFuture(null);
    private static final int RESERVE = 10;

    private final DelayScheduler delays;
    private final AtomicLong interval = new AtomicLong();
    private final AtomicLong nextSlot;

    public LearningLimiter(DelayScheduler delays) {
        this.delays = delays;
        this.nextSlot = new AtomicLong(delays.nanos());
    }

    @Override
    public CompletableFuture<Void> acquire(DelayScheduler.Waiting what) {
        long spread = interval.get();
        if (spread == 0) {
            return GRANTED;
        }
        long now = delays.nanos();
        long slot = nextSlot.getAndUpdate(next -> (next - now > 0 ? next : now) + spread);
        long wait = slot - now;
        return wait <= 0 ? GRANTED : delays.pause(Duration.ofNanos(wait), what);
    }

    @Override
    public void observe(StreamedResponse response) {
        Long limit = Numbers.parse(response.header("X-RateLimit-Limit"));
        Long remaining = Numbers.parse(response.header("X-RateLimit-Remaining"));
        Long reset = Numbers.parse(response.header("X-RateLimit-Reset"));
        if (limit == null || remaining == null || reset == null) {
            return;
        }
        if (remaining > limit / RESERVE) {
            interval.set(0);
        } else {
            long seconds = Math.max(
                    1,
                    reset - RetryAfter.sent(response, delays.clock().instant()).getEpochSecond());
            slowDown(Duration.ofSeconds(seconds).toNanos() / (remaining + 1));
        }
    }

    /** The next call waits, too: what is left begins only after this answer. */
    private void slowDown(long spread) {
        interval.set(spread);
        long earliest = delays.nanos() + spread;
        nextSlot.accumulateAndGet(earliest, (next, least) -> next - least > 0 ? next : least);
    }
}
