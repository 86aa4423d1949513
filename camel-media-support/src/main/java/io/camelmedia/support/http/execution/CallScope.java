// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http.execution;

import java.util.List;
import java.util.function.Supplier;

/**
 * On whose behalf requests are sent.
 *
 * @param owners      what they belong to: ids of routes, or the consumer that polls. What belongs to one owner can be
 *                    ended together
 * @param priority    of the next request
 * @param reservation the place on the wire that these requests keep between them; null when each takes its own
 * @param condition   run before each attempt on the thread that sends it; throws when nothing may be sent any more
 */
public record CallScope(List<?> owners, Supplier<Priority> priority, Reservation reservation, Runnable condition) {

    private static final Runnable UNCONDITIONAL = () -> {};

    /** Requests that belong to the CamelContext alone. */
    public static final CallScope CONTEXT = of(List.of(), () -> Priority.NEW);

    private static final Supplier<Priority> CONTINUED = () -> Priority.CONTINUED;

    public static CallScope of(List<?> owners, Supplier<Priority> priority) {
        return new CallScope(owners, priority, null, UNCONDITIONAL);
    }

    /** The same for requests that belong to what has begun. */
    public CallScope continued() {
        return new CallScope(owners, CONTINUED, reservation, condition);
    }

    /** The same for requests that keep a place on the wire between them. */
    public CallScope keeping(Reservation place) {
        return new CallScope(owners, priority, place, condition);
    }

    /** The same for requests that are sent only while something holds: the condition throws when it does not. */
    public CallScope provided(Runnable other) {
        return new CallScope(owners, priority, reservation, other);
    }
}
