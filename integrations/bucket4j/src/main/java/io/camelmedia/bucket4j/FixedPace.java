// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.bucket4j;

import io.camelmedia.support.http.message.StreamedResponse;
import java.time.Duration;

/** So many requests in any window of time, evenly spread. */
final class FixedPace implements Pace {

    private final Buckets buckets;
    private final String account;
    private final Duration interval;
    private final Duration window;

    FixedPace(Buckets buckets, String account, Duration interval, Duration window) {
        this.buckets = buckets;
        this.account = account;
        this.interval = interval;
        this.window = window;
    }

    @Override
    public boolean isLimiting() {
        return true;
    }

    @Override
    public long reserve() {
        return buckets.take(account, interval);
    }

    @Override
    public void observe(StreamedResponse response) {}

    @Override
    public Duration memory() {
        return window;
    }
}
