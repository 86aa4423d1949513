package io.camelmedia.support.http.limit;

import io.camelmedia.support.http.execution.DelayScheduler;
import io.camelmedia.support.http.message.Numbers;
import io.camelmedia.support.http.message.RetryAfter;
import io.camelmedia.support.http.message.StreamedResponse;
import java.time.Duration;

/**
 * Learns from {@code X-RateLimit-*} what the service permits: full speed while most of its window is left, then
 * evenly spread over the rest of it, so that the window is never spent before its end.
 */
public final class LearningLimiter extends QueueingLimiter {

    private static final int RESERVE = 10;
    /** The longest window that a service is known to have. */
    private static final Duration WINDOW = Duration.ofMinutes(5);

    private final DelayScheduler delays;
    private long interval;
    private long nextPermit;

    public LearningLimiter(DelayScheduler delays) {
        super(delays);
        this.delays = delays;
        this.nextPermit = delays.nanos();
    }

    @Override
    long untilFree(long now) {
        return interval == 0 ? 0 : nextPermit - now;
    }

    @Override
    void grant(long now) {
        nextPermit = Math.max(0, nextPermit - now) + now + interval;
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
            change(() -> interval = 0);
        } else {
            long seconds = Math.max(
                    1,
                    reset - RetryAfter.sent(response, delays.clock().instant()).getEpochSecond());
            slowDown(Duration.ofSeconds(seconds).toNanos() / (remaining + 1));
        }
    }

    /** The next call waits, too: what is left begins only after this answer. */
    private void slowDown(long spread) {
        change(() -> {
            interval = spread;
            long earliest = delays.nanos() + spread;
            nextPermit = nextPermit - earliest > 0 ? nextPermit : earliest;
        });
    }

    @Override
    public Duration memory() {
        return WINDOW;
    }
}
