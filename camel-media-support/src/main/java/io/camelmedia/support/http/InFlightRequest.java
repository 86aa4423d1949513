// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http;

import io.camelmedia.support.http.execution.CallScope;
import io.camelmedia.support.monitor.Traffic;
import java.util.Set;
import java.util.function.LongConsumer;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.protocol.HttpContext;

/** One request on its way: counts the bytes that move, and knows why it was aborted. */
public final class InFlightRequest implements AutoCloseable {

    /** No deadline, or no limit on standing still. */
    public static final long NONE = Long.MAX_VALUE;

    private static final String ATTRIBUTE = InFlightRequest.class.getName();

    /** Why a request was aborted. */
    public enum Reason {
        DEADLINE,
        STALLED,
        /** The CamelContext, or the route that waits for the answer, stops. */
        STOPPED
    }

    private final InFlightRequests requests;
    private final CallScope scope;
    private final Traffic traffic;
    private final long deadline;
    private final long idle;
    private final Runnable abort;
    private volatile long bytes;
    private volatile boolean leased;
    private volatile Reason reason;
    private volatile String stopping;
    private volatile LongConsumer watcher;
    private volatile boolean sentOnce;
    private volatile Set<String> only;
    private volatile boolean bodyBegun;
    private volatile boolean awaiting;
    private volatile boolean touched;
    private volatile boolean answering;
    private volatile long response = NONE;
    private volatile long rest = NONE;
    private long bytesSeen;
    private long movedAt;

    InFlightRequest(
            InFlightRequests requests,
            CallScope scope,
            Traffic traffic,
            long now,
            long deadline,
            long idle,
            Runnable abort) {
        this.requests = requests;
        this.scope = scope;
        this.traffic = traffic;
        this.movedAt = now;
        this.deadline = deadline;
        this.idle = idle;
        this.abort = abort;
    }

    /** For HttpClient, so that the request learns when it has a connection. */
    HttpContext context() {
        HttpClientContext context = HttpClientContext.create();
        context.setAttribute(ATTRIBUTE, this);
        return context;
    }

    /** The request that is sent with this context; null when it is none of ours. */
    static InFlightRequest of(HttpContext context) {
        return context.getAttribute(ATTRIBUTE) instanceof InFlightRequest request ? request : null;
    }

    /** The request must take effect once, so it must not be sent into a connection that the service has closed. */
    void sendOnce() {
        sentOnce = true;
    }

    boolean isSentOnce() {
        return sentOnce;
    }

    /**
     * The request goes to an origin that is not the account's: it is sent with the protocol's headers and these, and
     * without what the set-up of the client adds.
     */
    void sendOnly(Set<String> headers) {
        only = headers;
    }

    /** The headers that may be sent beside the protocol's own; null when all may. */
    Set<String> only() {
        return only;
    }

    void bodyBegun() {
        bodyBegun = true;
    }

    /** Whether anything of its body was sent. */
    boolean isBodyBegun() {
        return bodyBegun;
    }

    /** @param nanos how long the service may take to answer when it has the body */
    void answerWithin(long nanos) {
        response = nanos;
    }

    void bodySent() {
        awaiting = true;
    }

    /** Whether the service has all of the body and has not answered. */
    boolean isAwaited() {
        return awaiting;
    }

    /** The answer has begun: from now on it may stall as any transfer. */
    void answered() {
        touched = true;
        awaiting = false;
        answering = true;
    }

    /**
     * Cuts off what is left of the answer at that time, in nanoseconds of the scheduler's clock. That does not fail the
     * request.
     */
    void cutAt(long time) {
        rest = time;
    }

    /** The request has a connection, so from now on it may stall. Before that the connect timeout bounds it. */
    public void started() {
        leased = true;
    }

    /** Counts bytes that moved, in either direction. Called by the one thread that moves them. */
    public void moved(long more) {
        bytes = bytes + more;
        if (answering) {
            traffic.received(more);
        } else {
            traffic.sent(more);
        }
    }

    /** Counts bytes that were sent as traffic, and not as progress. */
    void sent(long more) {
        traffic.sent(more);
    }

    /** Bytes moved so far in both directions. */
    public long bytes() {
        return bytes;
    }

    /**
     * Sets what is called at each tick of the clock while the request is on its way, on the clock's thread.
     *
     * @param newWatcher takes the time in nanoseconds of the scheduler's clock
     */
    public void onTick(LongConsumer newWatcher) {
        watcher = newWatcher;
    }

    /** Why the request was aborted; null when it was not. */
    public Reason reason() {
        return reason;
    }

    /** What stops, as the beginning of a sentence; null unless the reason is {@link Reason#STOPPED}. */
    String stopping() {
        return stopping;
    }

    @Override
    public void close() {
        requests.close(this);
    }

    CallScope scope() {
        return scope;
    }

    void tick(long now) {
        LongConsumer current = watcher;
        if (current != null) {
            current.accept(now);
        }
        if (!leased || touched || bytes != bytesSeen) {
            touched = false;
            bytesSeen = bytes;
            movedAt = now;
        }
        long still = awaiting ? response : idle;
        if (deadline != NONE && now - deadline >= 0) {
            abort(Reason.DEADLINE);
        } else if (still != NONE && now - movedAt >= still) {
            abort(Reason.STALLED);
        } else if (rest != NONE && now - rest >= 0) {
            abort.run();
        }
    }

    /** @param what stops, as it begins a sentence */
    void stop(String what) {
        stopping = what;
        abort(Reason.STOPPED);
    }

    private void abort(Reason why) {
        if (reason == null) {
            reason = why;
            abort.run();
        }
    }
}
