// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.rules;

import io.camelmedia.testkit.api.RateLimit;
import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/**
 * Counts all calls but those for tokens, and puts the count into headers of each answer, a fault's included. The
 * document says that the service does not refuse calls beyond the limit yet; a test can make the simulator do so.
 */
public final class CiRates {

    /** Where tokens are issued. */
    public static final String TOKEN_PATH = "/oauth2/token";

    private static final String COUNT = CiRates.class.getName();

    /** Calls until the next full minute, as seen live; the document says 5000 in 5 minutes. */
    private static final int LIMIT = 3_000;

    private final RateLimit limit;
    private volatile boolean enforced;

    public CiRates(Clock clock) {
        this.limit = new RateLimit(
                clock, LIMIT, now -> now.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES));
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

    /** Counts a request as it arrives, and says on its answer where the count stands. */
    public void count(HttpServletRequest request, HttpServletResponse response) {
        if (request.getRequestURI().equals(TOKEN_PATH)) {
            return;
        }
        RateLimit.Count count = limit.hit();
        request.setAttribute(COUNT, count);
        // Retry-After was seen live on successful answers too: the seconds to the reset.
        count.headersWithRetryAfter().forEach(response::setHeader);
    }

    /** Refuses a call that was counted as one too many. */
    public void check(Context ctx) {
        boolean tooMany = ctx.attribute(COUNT) instanceof RateLimit.Count count && !count.allowed();
        if (enforced && tooMany) {
            throw CiError.TOO_MANY_REQUESTS.problem();
        }
    }
}
