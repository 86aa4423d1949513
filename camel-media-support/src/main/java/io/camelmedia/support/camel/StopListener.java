// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.camel;

import io.camelmedia.support.http.InFlightRequests;
import io.camelmedia.support.http.execution.StopSignals;
import io.camelmedia.support.http.execution.TimerDelayScheduler;
import java.util.Collection;
import org.apache.camel.CamelContext;
import org.apache.camel.Route;
import org.apache.camel.Service;
import org.apache.camel.spi.ShutdownPrepared;
import org.apache.camel.support.LifecycleStrategySupport;

/**
 * Learns from Camel what stops. While the shutdown timeout runs, calls, transfers and the waits that belong to them go
 * on; waits for jobs, and delays that are longer than that, end at once. When the timeout has struck, all ends.
 */
final class StopListener extends LifecycleStrategySupport {

    private final StopSignals stops;
    private final TimerDelayScheduler delays;
    private final InFlightRequests requests;

    StopListener(StopSignals stops, TimerDelayScheduler delays, InFlightRequests requests) {
        this.stops = stops;
        this.delays = delays;
        this.requests = requests;
    }

    @Override
    public void onContextStopping(CamelContext context) {
        begin(StopSignals.CONTEXT, context);
    }

    /**
     * Camel tells the services of a route that it is about to stop. A producer is no service of the route, so each
     * route is given one here.
     */
    @Override
    public void onRoutesAdd(Collection<Route> routes) {
        routes.forEach(route -> route.addService(new RouteStop(route)));
    }

    @Override
    public void onRoutesRemove(Collection<Route> routes) {
        routes.forEach(route -> stops.clear(route.getRouteId()));
    }

    private void begin(Object owner, CamelContext context) {
        long timeout = context.getShutdownStrategy()
                .getTimeUnit()
                .toNanos(context.getShutdownStrategy().getTimeout());
        stops.begin(owner, delays.nanos() + timeout);
        delays.giveUp(owner);
    }

    /** Ends everything of the owner, and lets nothing begin until it is cleared. */
    void end(Object owner) {
        stops.end(owner);
        delays.giveUp(owner);
        requests.stop();
    }

    private final class RouteStop implements Service, ShutdownPrepared {

        private final Route route;

        RouteStop(Route route) {
            this.route = route;
        }

        /** A route that is suspended goes on later, and a forced stop ends what is there. */
        @Override
        public void prepareShutdown(boolean suspendOnly, boolean forced) {
            String id = route.getRouteId();
            if (forced) {
                end(id);
            } else {
                begin(id, route.getCamelContext());
                if (suspendOnly) {
                    stops.clear(id);
                }
            }
        }

        @Override
        public void start() {
            stops.clear(route.getRouteId());
        }

        @Override
        public void stop() {
            end(route.getRouteId());
            stops.clear(route.getRouteId());
        }
    }
}
