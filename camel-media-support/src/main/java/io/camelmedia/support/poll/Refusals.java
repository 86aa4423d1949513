// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import io.camelmedia.support.error.AuthenticationException;
import io.camelmedia.support.error.ForbiddenException;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.error.NotFoundException;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers that do not heal by themselves: refused credentials, or something forbidden or unknown. The pause before the
 * service is asked again doubles with each such answer, from the delay between polls up to 10 minutes; until then polls
 * fail with what the service said last.
 */
final class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
    private static final Duration MOST = Duration.ofMinutes(10);

    private final Object feed;
    private final LongSupplier nanos;
    private MediaApiException refusal;
    private long until;
    private Duration pause;

    /** @param nanos monotonic time in nanoseconds */
    Refusals(Object feed, LongSupplier nanos) {
        this.feed = feed;
        this.nanos = nanos;
    }

    /** @throws MediaApiException the last refusal, while it is too early to ask again */
    void check() {
        if (refusal != null && nanos.getAsLong() - until < 0) {
            throw refusal;
        }
    }

    /**
     * A poll failed.
     *
     * @param delay between polls
     */
    void failed(Exception failure, Duration delay) {
        if (!doesNotHeal(failure)) {
            over();
            return;
        }
        Duration next = refusal == null ? delay : pause.multipliedBy(2);
        pause = next.compareTo(MOST) > 0 ? MOST : next;
        refusal = (MediaApiException) failure;
        until = nanos.getAsLong() + pause.toNanos();
        LOG.warn(
                "{} is refused by the service, which will not change by itself: correct the configuration or the"
                        + " rights of the account. The service is asked again in {} s",
                feed,
                pause.toMillis() / 1000.0);
    }

    /** The service answered. */
    void over() {
        refusal = null;
    }

    private static boolean doesNotHeal(Exception failure) {
        return failure instanceof AuthenticationException
                || failure instanceof ForbiddenException
                || failure instanceof NotFoundException;
    }
}
