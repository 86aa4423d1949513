// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.monitor;

import java.util.concurrent.atomic.LongAdder;

/** Counts everything of a CamelContext, and tells other meters of it. */
public final class Totals implements Meters, Traffic {

    private final Meters others;
    private final LongAdder calls = new LongAdder();
    private final LongAdder failures = new LongAdder();
    private final LongAdder attempts = new LongAdder();
    private final LongAdder sent = new LongAdder();
    private final LongAdder received = new LongAdder();

    /** @param others {@link Meters#NONE} when there are none */
    public Totals(Meters others) {
        this.others = others;
    }

    @Override
    public void called(String component, String operation, long nanos, Throwable failure) {
        calls.increment();
        if (failure != null) {
            failures.increment();
        }
        others.called(component, operation, nanos, failure);
    }

    @Override
    public void attempted(String component, String operation, long nanos, int status) {
        attempts.increment();
        others.attempted(component, operation, nanos, status);
    }

    @Override
    public void waited(String component, String operation, Wait what, long nanos) {
        others.waited(component, operation, what, nanos);
    }

    @Override
    public Traffic traffic(String component, String operation) {
        Traffic other = others.traffic(component, operation);
        return other == Traffic.NONE ? this : new Both(other);
    }

    @Override
    public void sent(long bytes) {
        sent.add(bytes);
    }

    @Override
    public void received(long bytes) {
        received.add(bytes);
    }

    @Override
    public void opened(AccountStatus account) {
        others.opened(account);
    }

    @Override
    public void closed(AccountStatus account) {
        others.closed(account);
    }

    @Override
    public void opened(FeedStatus feed) {
        others.opened(feed);
    }

    @Override
    public void closed(FeedStatus feed) {
        others.closed(feed);
    }

    public long calls() {
        return calls.sum();
    }

    public long failures() {
        return failures.sum();
    }

    public long attempts() {
        return attempts.sum();
    }

    public long bytesSent() {
        return sent.sum();
    }

    public long bytesReceived() {
        return received.sum();
    }

    private final class Both implements Traffic {

        private final Traffic other;

        Both(Traffic other) {
            this.other = other;
        }

        @Override
        public void sent(long bytes) {
            Totals.this.sent(bytes);
            other.sent(bytes);
        }

        @Override
        public void received(long bytes) {
            Totals.this.received(bytes);
            other.received(bytes);
        }
    }
}
