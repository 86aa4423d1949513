// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http.execution;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is being stopped: the CamelContext, or single routes of it. A stop begins, which lets go on what can end in
 * time, and ends, which lets nothing go on.
 */
public final class StopSignals {

    /** The owner of everything. */
    public static final Object CONTEXT = new Object() {
        @Override
        public String toString() {
            return "CamelContext";
        }
    };

    private final Map<Object, Stop> stops = new ConcurrentHashMap<>();

    /**
     * @param deadline when its timeout strikes, in nanoseconds of the scheduler's clock
     * @param struck   whether it has
     */
    private record Stop(long deadline, boolean struck) {

        boolean lets(DelayScheduler.Waiting what, Long endsAt) {
            return !struck
                    && what.whenStopping() == DelayScheduler.WhenStopping.GO_ON
                    && (endsAt == null || endsAt - deadline <= 0);
        }
    }

    /** @param deadline in nanoseconds of the scheduler's clock: what cannot end by then is to end at once */
    public void begin(Object owner, long deadline) {
        stops.putIfAbsent(owner, new Stop(deadline, false));
    }

    /** The owner's timeout has struck, or everything of it is done: nothing of it goes on. */
    public void end(Object owner) {
        stops.put(owner, new Stop(0, true));
    }

    /** The owner starts again, or goes on. */
    public void clear(Object owner) {
        stops.remove(owner);
    }

    /**
     * Names the owner of a wait that stops and so does not let it go on.
     *
     * @param endsAt when the wait ends, in nanoseconds of the scheduler's clock; null when nobody knows
     * @return its name, as the beginning of a sentence; null when the wait may go on
     */
    public String refusing(DelayScheduler.Waiting what, Long endsAt) {
        if (stops.isEmpty()) {
            return null;
        }
        String context = refusing(CONTEXT, what, endsAt);
        if (context != null) {
            return context;
        }
        for (Object owner : what.scope().owners()) {
            String text = refusing(owner, what, endsAt);
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    private String refusing(Object owner, DelayScheduler.Waiting what, Long endsAt) {
        Stop stop = stops.get(owner);
        return stop == null || stop.lets(what, endsAt) ? null : name(owner);
    }

    /** What has stopped, of the owners of a request; null when it may be sent. */
    public String stopped(CallScope scope) {
        if (stops.isEmpty()) {
            return null;
        }
        if (hasEnded(CONTEXT)) {
            return name(CONTEXT);
        }
        return scope.owners().stream()
                .filter(this::hasEnded)
                .findFirst()
                .map(StopSignals::name)
                .orElse(null);
    }

    private boolean hasEnded(Object owner) {
        Stop stop = stops.get(owner);
        return stop != null && stop.struck();
    }

    /** Whether the scope is one of the owner's. */
    static boolean owns(Object owner, CallScope scope) {
        List<?> owners = scope.owners();
        return owner == CONTEXT || owners.contains(owner);
    }

    /** As it begins a sentence. */
    public static String name(Object owner) {
        return owner instanceof String route
                ? "the route " + route
                : owner == CONTEXT ? "the CamelContext" : "the route";
    }
}
