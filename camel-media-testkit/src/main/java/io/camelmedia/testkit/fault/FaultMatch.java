package io.camelmedia.testkit.fault;

import io.camelmedia.testkit.wire.PathPattern;
import java.util.Map;
import java.util.function.Consumer;

/** The requests that are to meet a fault; naming the fault puts it in force. */
public final class FaultMatch {

    private final PathPattern pattern;
    private final Consumer<FaultRule> rules;
    private int first = 1;
    private int last = Integer.MAX_VALUE;

    FaultMatch(PathPattern pattern, Consumer<FaultRule> rules) {
        this.pattern = pattern;
        this.rules = rules;
    }

    /** The first {@code count} matching requests only. */
    public FaultMatch times(int count) {
        first = 1;
        last = count;
        return this;
    }

    /** The {@code turn}th matching request only, counted from 1. */
    public FaultMatch nth(int turn) {
        first = turn;
        last = turn;
        return this;
    }

    /** Answers in the service's place, once the request has been read; nothing is done. */
    public FaultRule answer(int status, Map<String, String> headers, String body) {
        return put(Fault.answer(status, headers, body));
    }

    /** Resets the connection when {@code bytes} of the request's body were read and more follow; at once for 0. */
    public FaultRule cutAfterRequestBytes(long bytes) {
        return put(Fault.cutAfterRequestBytes(bytes));
    }

    /** Closes the connection when {@code bytes} of the answer's body were written and more were to follow. */
    public FaultRule cutAfterResponseBytes(long bytes) {
        return put(Fault.cutAfterResponseBytes(bytes));
    }

    /** Stops reading after {@code bytes} of the request's body until released. */
    public FaultRule stallAfterRequestBytes(long bytes) {
        return put(Fault.stallAfterRequestBytes(bytes));
    }

    /** Stops writing after {@code bytes} of the answer's body until released; for 0 after its headers. */
    public FaultRule stallAfterResponseBytes(long bytes) {
        return put(Fault.stallAfterResponseBytes(bytes));
    }

    /** Reads and writes bodies at this rate. */
    public FaultRule slow(long bytesPerSecond) {
        if (bytesPerSecond < 1) {
            throw new IllegalArgumentException(
                    "a rate of " + bytesPerSecond + " bytes per second; use a stall for none");
        }
        return put(Fault.slow(bytesPerSecond));
    }

    /** Does the work and closes the connection without an answer. */
    public FaultRule loseResponse() {
        return put(Fault.loseResponse());
    }

    /** Does the work and answers with JSON that breaks off in the middle, in a complete HTTP message. */
    public FaultRule malformedJson() {
        return put(Fault.malformedJson());
    }

    private FaultRule put(Fault fault) {
        FaultRule rule = new FaultRule(pattern, first, last, fault);
        rules.accept(rule);
        return rule;
    }
}
