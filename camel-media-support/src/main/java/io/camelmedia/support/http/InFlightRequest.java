package io.camelmedia.support.http;

import java.util.function.LongConsumer;

/** One request on its way: counts the bytes that move, and knows why it was ended. */
public final class InFlightRequest implements AutoCloseable {

    /** No deadline, or no limit on standing still. */
    public static final long NONE = Long.MAX_VALUE;

    /** Why a request was ended from outside. */
    public enum Reason {
        DEADLINE,
        STALLED,
        /** The caller wants no answer any more. */
        HUNG_UP,
        /** The CamelContext stops. */
        STOPPED
    }

    private final InFlightRequests inFlightRequests;
    private final long deadline;
    private final long idle;
    private final Runnable abort;
    private final Thread caller = Thread.currentThread();
    private volatile long bytes;
    private volatile Reason reason;
    private volatile LongConsumer watcher = now -> {};
    private long bytesSeen;
    private long movedAt;

    InFlightRequest(InFlightRequests inFlightRequests, long now, long deadline, long idle, Runnable abort) {
        this.inFlightRequests = inFlightRequests;
        this.movedAt = now;
        this.deadline = deadline;
        this.idle = idle;
        this.abort = abort;
    }

    /** Told by the one thread that moves the bytes; the sum of both directions. */
    public void moved(long more) {
        bytes = bytes + more;
    }

    /** Bytes moved so far in both directions. */
    public long bytes() {
        return bytes;
    }

    /** Tells of each tick of the clock while the request is on its way, on the clock's thread. */
    public void onTick(LongConsumer newWatcher) {
        watcher = newWatcher;
    }

    /** Why the request was ended from outside; null when it was not. */
    public Reason reason() {
        return reason;
    }

    @Override
    public void close() {
        inFlightRequests.close(this);
    }

    boolean isTransfer() {
        return idle != NONE;
    }

    boolean isOf(Thread thread) {
        return caller == thread;
    }

    void tick(long now) {
        watcher.accept(now);
        if (bytes != bytesSeen) {
            bytesSeen = bytes;
            movedAt = now;
        }
        if (deadline != NONE && now - deadline >= 0) {
            end(Reason.DEADLINE);
        } else if (idle != NONE && now - movedAt >= idle) {
            end(Reason.STALLED);
        }
    }

    void end(Reason why) {
        if (reason == null) {
            reason = why;
            abort.run();
        }
    }
}
