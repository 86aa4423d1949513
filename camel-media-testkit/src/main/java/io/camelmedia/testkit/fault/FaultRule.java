// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.fault;

import io.camelmedia.testkit.api.RandomId;
import io.camelmedia.testkit.wire.Exchange;
import io.camelmedia.testkit.wire.PathPattern;
import io.camelmedia.testkit.wire.RecordedRequest;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

/** A fault that is in force for matching requests. */
public final class FaultRule {

    private static final int ID_LENGTH = 8;

    private final String id = RandomId.next(ID_LENGTH);
    private final PathPattern pattern;
    private final int first;
    private final int last;
    private final String name;
    private final Fault fault;
    private final Gate gate = new Gate();
    private final AtomicInteger matched = new AtomicInteger();
    private final AtomicInteger hits = new AtomicInteger();

    FaultRule(PathPattern pattern, int first, int last, String name, Fault fault) {
        this.pattern = pattern;
        this.first = first;
        this.last = last;
        this.name = name;
        this.fault = fault;
    }

    /** The id of the rule in control requests. */
    public String id() {
        return id;
    }

    /** How many requests met the fault. */
    public int hits() {
        return hits.get();
    }

    /** Lets exchanges go on that the fault stalls or slows, and those to come. */
    public void release() {
        gate.release();
    }

    boolean takes(RecordedRequest request) {
        if (!pattern.matches(request)) {
            return false;
        }
        int turn = matched.incrementAndGet();
        boolean taken = turn >= first && turn <= last;
        if (taken) {
            hits.incrementAndGet();
        }
        return taken;
    }

    void serve(Exchange exchange, Fault.Handling handling) throws IOException, ServletException {
        fault.serve(exchange, handling, gate);
    }

    /** Such as {@code POST /folders: answer 503}. */
    @Override
    public String toString() {
        return pattern + ": " + name;
    }
}
