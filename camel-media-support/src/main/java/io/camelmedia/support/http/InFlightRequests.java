// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http;

import io.camelmedia.support.http.execution.CallScope;
import io.camelmedia.support.http.execution.StopSignals;
import io.camelmedia.support.monitor.Meters;
import io.camelmedia.support.monitor.Traffic;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every request on its way, so that one clock tick can abort those past their deadline and those that stall, and a stop
 * those that belong to what stops. HttpClient itself never ends a transfer whose peer stops reading.
 */
public final class InFlightRequests {

    private static final Logger LOG = LoggerFactory.getLogger(InFlightRequests.class);

    private final Set<InFlightRequest> requests = ConcurrentHashMap.newKeySet();
    private final StopSignals stops;
    private final Meters meters;

    public InFlightRequests(StopSignals stops) {
        this(stops, Meters.NONE);
    }

    /** @param meters told of each request */
    public InFlightRequests(StopSignals stops, Meters meters) {
        this.stops = stops;
        this.meters = meters;
    }

    Meters meters() {
        return meters;
    }

    /**
     * @param deadline in nanoseconds of the scheduler's clock; {@link InFlightRequest#NONE} for none
     * @param idle     nanoseconds without a byte after which it is aborted; {@link InFlightRequest#NONE} for no limit
     * @param abort    aborts the request, which is made on this thread, from another one
     */
    public InFlightRequest open(CallScope scope, long now, long deadline, long idle, Runnable abort) {
        return open(scope, Traffic.NONE, now, deadline, idle, abort);
    }

    /** The same, whose bytes are counted. */
    InFlightRequest open(CallScope scope, Traffic traffic, long now, long deadline, long idle, Runnable abort) {
        InFlightRequest request = new InFlightRequest(this, scope, traffic, now, deadline, idle, abort);
        requests.add(request);
        stop(request);
        return request;
    }

    /**
     * Aborts the requests that are due. When one cannot be aborted, the others still are.
     *
     * @param now in nanoseconds of the scheduler's clock
     */
    public void tick(long now) {
        for (InFlightRequest request : requests) {
            try {
                request.tick(now);
            } catch (RuntimeException | Error e) {
                LOG.error("A request could not be looked after; the others are", e);
            }
        }
    }

    /** Aborts what belongs to something that has stopped. */
    public void stop() {
        requests.forEach(this::stop);
    }

    private void stop(InFlightRequest request) {
        String stopped = stops.stopped(request.scope());
        if (stopped != null) {
            request.stop(stopped);
        }
    }

    public int size() {
        return requests.size();
    }

    /** How many were sent to the last byte of their body and are not answered. */
    long awaited() {
        return requests.stream().filter(InFlightRequest::isAwaited).count();
    }

    void close(InFlightRequest request) {
        requests.remove(request);
    }
}
