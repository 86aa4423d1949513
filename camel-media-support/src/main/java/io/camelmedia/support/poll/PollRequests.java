// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import io.camelmedia.support.http.execution.CallScope;
import io.camelmedia.support.http.execution.Priority;
import java.util.List;
import java.util.function.Consumer;

/** The requests of one consumer: the first of a poll is new, the others belong to what has begun. */
public final class PollRequests {

    private final Consumer<Object> end;
    private final Consumer<Object> goOn;
    private final Runnable close;
    private final CallScope scope = CallScope.of(List.of(this), this::priority);
    private volatile boolean begun;

    /**
     * @param end   ends the requests and the waits of an owner, and refuses further ones
     * @param goOn  refuses none of an owner any more
     * @param close lets go of the service
     */
    public PollRequests(Consumer<Object> end, Consumer<Object> goOn, Runnable close) {
        this.end = end;
        this.goOn = goOn;
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

    /** Ends them, and those that the thread would send yet that reads: its interrupt does not. */
    void end() {
        end.accept(this);
    }

    /** The thread that reads has come to its end: the consumer may be started again. */
    void goOn() {
        goOn.accept(this);
    }

    /** The consumer is gone for good. */
    void close() {
        close.run();
    }
}
