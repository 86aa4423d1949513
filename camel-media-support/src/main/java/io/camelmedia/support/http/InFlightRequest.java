package io.camelmedia.support.http;

import io.camelmedia.support.http.execution.CallScope;
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
    private final long deadline;
    private final long idle;
    private final Runnable abort;
    private volatile long bytes;
    private volatile boolean leased;
    private volatile Reason reason;
    private volatile String stopping;
    private volatile LongConsumer watcher;
    private long bytesSeen;
    private long movedAt;

    InFlightRequest(InFlightRequests requests, CallScope scope, long now, long deadline, long idle, Runnable abort) {
        this.requests = requests;
        this.scope = scope;
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

    /** The request that is sent with this context has a connection now. */
    static void leased(HttpContext context) {
        if (context.getAttribute(ATTRIBUTE) instanceof InFlightRequest request) {
            request.started();
        }
    }

    /** From now on it may stall: who has no connection yet is bounded by the connect timeout. */
    public void started() {
        leased = true;
    }

    /** Called by the one thread that moves the bytes; the sum of both directions. */
    public void moved(long more) {
        bytes = bytes + more;
    }

    /** Bytes moved so far in both directions. */
    public long bytes() {
        return bytes;
    }

    /** Calls at each tick of the clock while the request is on its way, on the clock's thread. */
    public void onTick(LongConsumer newWatcher) {
        watcher = newWatcher;
    }

    /** Why the request was aborted; null when it was not. */
    public Reason reason() {
        return reason;
    }

    /** What stops, as it begins a sentence; null unless that is the reason. */
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
        if (!leased || bytes != bytesSeen) {
            bytesSeen = bytes;
            movedAt = now;
        }
        if (deadline != NONE && now - deadline >= 0) {
            abort(Reason.DEADLINE);
        } else if (idle != NONE && now - movedAt >= idle) {
            abort(Reason.STALLED);
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
