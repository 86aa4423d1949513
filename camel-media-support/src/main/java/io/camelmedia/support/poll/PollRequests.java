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
     * @param goOn  lets the requests of an owner be sent again
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

    /**
     * Ends these requests, and those that the reading thread would still send: its interrupt alone does not end them.
     */
    void end() {
        end.accept(this);
    }

    /** The reading thread has come to its end, so requests may be sent again. */
    void goOn() {
        goOn.accept(this);
    }

    /** The consumer is gone for good. */
    void close() {
        close.run();
    }
}
