package io.camelmedia.support.poll;

import io.camelmedia.support.http.execution.CallScope;
import io.camelmedia.support.http.execution.Priority;
import java.util.List;
import java.util.function.Consumer;

/** The requests of one consumer: the first of a poll is new, the others belong to what has begun. */
public final class PollRequests {

    private final Consumer<Object> abort;
    private final Runnable close;
    private final CallScope scope = CallScope.of(List.of(this), this::priority);
    private volatile boolean begun;

    /**
     * @param abort ends the requests and the waits of an owner
     * @param close lets go of the service
     */
    public PollRequests(Consumer<Object> abort, Runnable close) {
        this.abort = abort;
        this.close = close;
    }

    /** On whose behalf they are sent. */
    public CallScope scope() {
        return scope;
    }

    private Priority priority() {
        return begun ? Priority.CONTINUED : Priority.NEW;
    }

    void pollBegins() {
        begun = false;
    }

    void answered() {
        begun = true;
    }

    /** Ends them: an interrupt of the thread that waits for them does not. */
    void abort() {
        abort.accept(this);
    }

    /** The consumer is gone for good. */
    void close() {
        close.run();
    }
}
