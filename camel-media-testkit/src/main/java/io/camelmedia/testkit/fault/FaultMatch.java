// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.fault;

import io.camelmedia.testkit.wire.PathPattern;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;

/** The requests that are to meet a fault. Calling the method of a fault puts it in force. */
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

    /** Answers in the service's place once the request has been read; the service's state does not change. */
    public FaultRule answer(int status, Map<String, String> headers, String body) {
        return put("answer " + status, Fault.answer(status, headers, body));
    }

    /** Answers 429 with {@code Retry-After} in whole seconds; the service's state does not change. */
    public FaultRule tooManyRequests(Duration retryAfter) {
        return answer(429, Map.of("Retry-After", Long.toString(retryAfter.toSeconds())), "{}");
    }

    /** Resets the connection when {@code bytes} of the request's body were read and more follow; at once for 0. */
    public FaultRule cutAfterRequestBytes(long bytes) {
        return put("cutAfterRequestBytes " + bytes, Fault.cutAfterRequestBytes(bytes));
    }

    /** Closes the connection when {@code bytes} of the answer's body were written and more were to follow. */
    public FaultRule cutAfterResponseBytes(long bytes) {
        return put("cutAfterResponseBytes " + bytes, Fault.cutAfterResponseBytes(bytes));
    }

    /** Stops reading after {@code bytes} of the request's body until {@link FaultRule#release}. */
    public FaultRule stallAfterRequestBytes(long bytes) {
        return put("stallAfterRequestBytes " + bytes, Fault.stallAfterRequestBytes(bytes));
    }

    /**
     * Stops writing after {@code bytes} of the answer's body until {@link FaultRule#release}; 0 is after the headers.
     */
    public FaultRule stallAfterResponseBytes(long bytes) {
        return put("stallAfterResponseBytes " + bytes, Fault.stallAfterResponseBytes(bytes));
    }

    /**
     * Reads and writes bodies at this rate.
     *
     * @throws IllegalArgumentException when the rate is below 1
     */
    public FaultRule slow(long bytesPerSecond) {
        if (bytesPerSecond < 1) {
            throw new IllegalArgumentException(
                    "a rate of " + bytesPerSecond + " bytes per second; use a stall for none");
        }
        return put("slow " + bytesPerSecond, Fault.slow(bytesPerSecond));
    }

    /** Lets the service do its work, and closes the connection without an answer. */
    public FaultRule loseResponse() {
        return put("loseResponse", Fault.loseResponse());
    }

    /** Lets the service do its work, and answers with JSON that breaks off, in a complete HTTP message. */
    public FaultRule malformedJson() {
        return put("malformedJson", Fault.malformedJson());
    }

    private FaultRule put(String name, Fault fault) {
        FaultRule rule = new FaultRule(pattern, first, last, name, fault);
        rules.accept(rule);
        return rule;
    }
}
