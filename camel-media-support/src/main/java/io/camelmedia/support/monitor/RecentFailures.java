// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.monitor;

import io.camelmedia.support.error.Failure;
import io.camelmedia.support.error.MediaApiException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last failures of a CamelContext, newest first. */
public final class RecentFailures {

    /** How many are kept. */
    public static final int KEPT = 50;

    private final Clock clock;
    private final Deque<Entry> entries = new ArrayDeque<>();

    /**
     * @param route    where it happened; null when that is not known
     * @param exchange id of the exchange; null when there was none
     * @param status   HTTP status; 0 when there was no answer
     * @param message  what is wrong, without any secret
     * @param advice   what to check or do; null when there is nothing to say
     */
    public record Entry(
            Instant time,
            String component,
            String operation,
            String route,
            String exchange,
            int status,
            String message,
            String advice) {}

    public RecentFailures(Clock clock) {
        this.clock = clock;
    }

    /**
     * Keeps a failure, and forgets the oldest one beyond {@value #KEPT}.
     *
     * @param component scheme of the component whose endpoint failed
     * @param operation of the endpoint
     */
    public void add(String component, String operation, String route, String exchange, Throwable failure) {
        Entry entry;
        Instant now = clock.instant();
        if (failure instanceof MediaApiException known) {
            Failure facts = known.getFailure();
            entry = new Entry(
                    now,
                    facts.component(),
                    facts.operation(),
                    route,
                    exchange,
                    facts.status(),
                    facts.brief(),
                    facts.advice());
        } else {
            entry = new Entry(now, component, operation, route, exchange, 0, describe(failure), null);
        }
        synchronized (entries) {
            entries.addFirst(entry);
            if (entries.size() > KEPT) {
                entries.removeLast();
            }
        }
    }

    /** A failure as it can be shown: what others write into their exceptions may be secret. */
    public static String describe(Throwable failure) {
        return failure instanceof MediaApiException known
                ? known.getMessage()
                : failure.getClass().getName() + "; the log has its text";
    }

    /** A copy of what is kept. */
    public List<Entry> newestFirst() {
        synchronized (entries) {
            return List.copyOf(entries);
        }
    }
}
