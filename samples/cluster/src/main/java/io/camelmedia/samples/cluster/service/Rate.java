// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.cluster.service;

import java.util.List;
import java.util.concurrent.TimeUnit;

/** How many calls fall into a second, wherever it begins. */
public final class Rate {

    /** What Pex permits. */
    public static final int LIMIT = 16;

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private Rate() {}

    /** The most in any second. */
    public static int most(List<Services.Call> calls) {
        List<Long> times = calls.stream().map(Services.Call::nanos).sorted().toList();
        int most = 0;
        int first = 0;
        for (int last = 0; last < times.size(); last++) {
            while (times.get(last) - times.get(first) >= SECOND) {
                first++;
            }
            most = Math.max(most, last - first + 1);
        }
        return most;
    }

    /** Those in the second before now. */
    public static long latest(List<Services.Call> calls, long nanos) {
        return calls.stream().filter(call -> nanos - call.nanos() < SECOND).count();
    }
}
