package io.camelmedia.support.http;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every request on its way, so that one clock tick can end those past their deadline and those that stall, and a
 * stopping CamelContext all of them. HttpClient itself never ends a transfer whose peer stops reading.
 */
public final class InFlightRequests {

    private final Set<InFlightRequest> tickets = ConcurrentHashMap.newKeySet();
    private volatile boolean stopped;

    /**
     * @param abort ends the request, which is made on this thread, from another one
     */
    public InFlightRequest open(long now, long deadline, long idle, Runnable abort) {
        InFlightRequest inFlight = new InFlightRequest(this, now, deadline, idle, abort);
        tickets.add(inFlight);
        if (stopped) {
            inFlight.end(InFlightRequest.Reason.STOPPED);
        }
        return inFlight;
    }

    /** Ends what is due. */
    public void tick(long now) {
        tickets.forEach(inFlight -> inFlight.tick(now));
    }

    /** Ends the transfers at once. Calls with a deadline may still finish, until {@link #stop()}. */
    public void stopTransfers() {
        tickets.stream()
                .filter(InFlightRequest::isTransfer)
                .forEach(inFlight -> inFlight.end(InFlightRequest.Reason.STOPPED));
    }

    /** Ends what is made on that thread. */
    public void hangUp(Thread caller) {
        tickets.stream()
                .filter(inFlight -> inFlight.isOf(caller))
                .forEach(inFlight -> inFlight.end(InFlightRequest.Reason.HUNG_UP));
    }

    /** Ends everything, and whatever begins later. */
    public void stop() {
        stopped = true;
        tickets.forEach(inFlight -> inFlight.end(InFlightRequest.Reason.STOPPED));
    }

    public int size() {
        return tickets.size();
    }

    void close(InFlightRequest inFlight) {
        tickets.remove(inFlight);
    }
}
