// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.micrometer;

import io.camelmedia.support.monitor.AccountStatus;
import io.camelmedia.support.monitor.FeedStatus;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;

/** The gauges of one account or one feed. */
record Gauges(List<Gauge> gauges) {

    private static final double MILLIS = 1000;

    static Gauges of(AccountStatus account, Described meters) {
        String[] tags = {account.component(), account.service(), account.account()};
        return new Gauges(List.of(
                meters.gauge(MediaMeter.LIMITER_WAITING, account, AccountStatus::waitingForLimiter, tags),
                meters.gauge(
                        MediaMeter.SLOTS_WAITING,
                        account,
                        each -> each.calls().waiting() + each.media().waiting(),
                        tags),
                meters.gauge(
                        MediaMeter.SLOTS_BUSY,
                        account,
                        each -> each.calls().busy() + each.media().busy(),
                        tags),
                meters.gauge(MediaMeter.JOBS, account, AccountStatus::jobs, tags)));
    }

    static Gauges of(FeedStatus feed, Described meters) {
        String[] tags = {feed.feed(), feed.route()};
        return new Gauges(List.of(
                meters.gauge(MediaMeter.FEED_LAG, feed, each -> each.lag().toMillis() / MILLIS, tags),
                meters.gauge(MediaMeter.FEED_OPEN, feed, FeedStatus::open, tags)));
    }

    void remove(MeterRegistry registry) {
        gauges.forEach(registry::remove);
    }
}
