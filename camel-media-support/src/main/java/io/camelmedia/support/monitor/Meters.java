// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.monitor;

/**
 * Receives what calls do, and which accounts and feeds there are to be asked for their state. Each method is called on
 * the thread that does the work, must not block, and may be called on many threads at a time.
 */
public interface Meters {

    /** Measures nothing, and costs nothing. */
    Meters NONE = new Meters() {};

    /** What a call has to wait for before it is sent. */
    enum Wait {
        /** A permit of the account's limiter. */
        LIMITER,
        /** A place on the wire. */
        SLOT,
        /** The token of the account. */
        TOKEN
    }

    /**
     * A call has ended, after all its attempts.
     *
     * @param component scheme of the component
     * @param operation the operation that was sent, as in a URI
     * @param nanos     from its beginning to its end, waits included
     * @param failure   null when it succeeded
     */
    default void called(String component, String operation, long nanos, Throwable failure) {}

    /**
     * A request was sent and answered, or broke.
     *
     * @param nanos  on the wire
     * @param status HTTP status; 0 when no answer came
     */
    default void attempted(String component, String operation, long nanos, int status) {}

    /**
     * A call had to wait. Calls that go at once are not reported.
     *
     * @param nanos how long
     */
    default void waited(String component, String operation, Wait what, long nanos) {}

    /** Counts the bytes of one request. */
    default Traffic traffic(String component, String operation) {
        return Traffic.NONE;
    }

    /** An account is in use from now on. */
    default void opened(AccountStatus account) {}

    /** An account is in use no more. */
    default void closed(AccountStatus account) {}

    /** A feed is consumed from now on. */
    default void opened(FeedStatus feed) {}

    /** A feed is consumed no more. */
    default void closed(FeedStatus feed) {}
}
