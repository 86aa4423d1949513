// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TotalsTest {

    private static final int EVENTS = 100_000;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void withoutMetersACallAllocatesNothing() {
        Totals totals = new Totals(Meters.NONE);
        makeCalls(totals, EVENTS);

        long before = threads.getCurrentThreadAllocatedBytes();
        makeCalls(totals, EVENTS);
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;

        assertThat(allocated).as("bytes of %d calls", EVENTS).isLessThan(EVENTS);
        assertThat(totals.calls()).isEqualTo(2L * EVENTS);
    }

    private static void makeCalls(Totals totals, int count) {
        for (int i = 0; i < count; i++) {
            Traffic traffic = totals.traffic("ci", "folders/get");
            traffic.sent(10);
            traffic.received(20);
            totals.waited("ci", "folders/get", Meters.Wait.SLOT, 1);
            totals.attempted("ci", "folders/get", 1, 200);
            totals.called("ci", "folders/get", 1, null);
        }
    }

    @Test
    void otherMetersLearnTheSame() {
        List<String> told = new ArrayList<>();
        Totals totals = new Totals(new Meters() {
            @Override
            public void called(String component, String operation, long nanos, Throwable failure) {
                told.add(component + ":" + operation + " called");
            }

            @Override
            public Traffic traffic(String component, String operation) {
                return new Traffic() {
                    @Override
                    public void sent(long bytes) {
                        told.add("sent " + bytes);
                    }

                    @Override
                    public void received(long bytes) {
                        told.add("received " + bytes);
                    }
                };
            }
        });

        makeCalls(totals, 1);
        totals.called("ci", "folders/get", 1, new IllegalStateException("no"));

        assertThat(told).containsExactly("sent 10", "received 20", "ci:folders/get called", "ci:folders/get called");
        assertThat(totals.bytesSent()).isEqualTo(10);
        assertThat(totals.bytesReceived()).isEqualTo(20);
        assertThat(totals.attempts()).isEqualTo(1);
        assertThat(totals.failures()).isEqualTo(1);
    }
}
