package io.camelmedia.testkit.ci.rules;

import io.camelmedia.testkit.api.RateLimit;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.Duration;

/**
 * Counts all calls and tells the count on each answer. As documented, the service does not refuse calls beyond the
 * limit yet; a test can make it do so.
 */
public final class CiRates {

    private static final int LIMIT = 5_000;
    private static final Duration WINDOW = Duration.ofMinutes(5);

    private final RateLimit limit;
    private volatile boolean enforced;

    public CiRates(Clock clock) {
        this.limit = new RateLimit(clock, LIMIT, WINDOW);
    }

    /** Answers 429 to what exceeds {@code calls} in {@code window}, until the next reset. */
    public void enforce(int calls, Duration window) {
        limit.permit(calls, window);
        enforced = true;
    }

    public void reset() {
        limit.reset();
        enforced = false;
    }

    public void count(Context ctx) {
        RateLimit.Count count = limit.hit();
        // Retry-After was seen live on successful answers too: the seconds to the reset.
        count.headersWithRetryAfter().forEach(ctx::header);
        if (enforced && !count.allowed()) {
            throw CiError.TOO_MANY_REQUESTS.problem();
        }
    }
}
