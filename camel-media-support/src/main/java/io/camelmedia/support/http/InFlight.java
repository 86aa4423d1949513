package io.camelmedia.support.http;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every request on its way, so that one clock tick can end those past their deadline and those that stall, and a
 * stopping CamelContext all of them. HttpClient itself never ends a transfer whose peer stops reading.
 */
public final class InFlight {

    private final Set<Ticket> tickets = ConcurrentHashMap.newKeySet();
    private volatile boolean stopped;

    /**
     * @param abort ends the request, which is made on this thread, from another one
     */
    public Ticket open(long now, long deadline, long idle, Runnable abort) {
        Ticket ticket = new Ticket(this, now, deadline, idle, abort);
        tickets.add(ticket);
        if (stopped) {
            ticket.end(Ticket.Reason.STOPPED);
        }
        return ticket;
    }

    /** Ends what is due. */
    public void tick(long now) {
        tickets.forEach(ticket -> ticket.tick(now));
    }

    /** Ends the transfers at once. Calls with a deadline may still finish, until {@link #stop()}. */
    public void stopTransfers() {
        tickets.stream().filter(Ticket::isTransfer).forEach(ticket -> ticket.end(Ticket.Reason.STOPPED));
    }

    /** Ends what is made on that thread. */
    public void hangUp(Thread caller) {
        tickets.stream().filter(ticket -> ticket.isOf(caller)).forEach(ticket -> ticket.end(Ticket.Reason.HUNG_UP));
    }

    /** Ends everything, and whatever begins later. */
    public void stop() {
        stopped = true;
        tickets.forEach(ticket -> ticket.end(Ticket.Reason.STOPPED));
    }

    public int size() {
        return tickets.size();
    }

    void close(Ticket ticket) {
        tickets.remove(ticket);
    }
}
