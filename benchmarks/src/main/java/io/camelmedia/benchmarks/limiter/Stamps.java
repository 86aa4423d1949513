// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.limiter;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpRequestInterceptor;
import org.apache.hc.core5.http.protocol.HttpContext;

/** When requests were sent. */
final class Stamps implements HttpRequestInterceptor {

    private static final double SECOND = 1e9;

    private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();

    @Override
    public void process(HttpRequest request, EntityDetails entity, HttpContext context) {
        nanos.add(System.nanoTime());
    }

    /** Without the first window, in which classes are loaded and connections opened between permit and request. */
    private long[] sorted() {
        return nanos.stream()
                .mapToLong(Long::longValue)
                .sorted()
                .skip(LimiterBench.PERMITS)
                .toArray();
    }

    /** The least time from a request to the 16th after it, in milliseconds. */
    double leastSpan() {
        long[] all = sorted();
        long least = Long.MAX_VALUE;
        for (int index = LimiterBench.PERMITS; index < all.length; index++) {
            least = Math.min(least, all[index] - all[index - LimiterBench.PERMITS]);
        }
        return least / 1e6;
    }

    double mostInAnySecond() {
        long[] all = sorted();
        int most = 0;
        int first = 0;
        for (int last = 0; last < all.length; last++) {
            while (all[last] - all[first] >= SECOND) {
                first++;
            }
            most = Math.max(most, last - first + 1);
        }
        return most;
    }

    /** How much of the permits of a window were used, from the first request to the last. */
    double percentOf(double window) {
        long[] all = sorted();
        double windows = (all[all.length - 1] - all[0]) / SECOND / window;
        return 100 * (all.length - LimiterBench.PERMITS) / (windows * LimiterBench.PERMITS);
    }
}
