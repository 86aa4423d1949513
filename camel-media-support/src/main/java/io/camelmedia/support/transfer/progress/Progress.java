// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.progress;

import io.camelmedia.support.http.Gateway;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.camel.Exchange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells listeners how one transfer or job goes, without holding it up: they are called on threads of their own, never
 * on the thread that moves the bytes, and get only the latest progress when they are slower than the bytes. The thread
 * that moves the bytes and the clock call it.
 */
public final class Progress implements ByteProgress {

    private static final Logger LOG = LoggerFactory.getLogger(Progress.class);
    private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(500);
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final Gateway gateway;
    private final String exchangeId;
    private final String operation;
    private final Activity activity;
    private final List<ProgressListener> listeners;
    private final RunningTransfers transfers;
    private final AtomicReference<MediaProgress> latest = new AtomicReference<>();
    private Leg leg;
    private long notifiedAt;
    private volatile long reached;
    private boolean running;

    /**
     * What moves since when, and how much had moved before.
     *
     * @param start bytes that count as moved before it began, or percent of a job that was under way already
     */
    private record Leg(String name, long total, long from, double start, long began) {}

    private Progress(
            Gateway gateway,
            String exchangeId,
            String operation,
            Activity activity,
            List<ProgressListener> listeners,
            RunningTransfers transfers) {
        this.transfers = transfers;
        this.gateway = gateway;
        this.exchangeId = exchangeId;
        this.operation = operation;
        this.activity = activity;
        this.listeners = listeners;
    }

    /**
     * @param operation the operation as in the URI
     * @param listener  told beside the event notifiers of the CamelContext; null when there is none
     */
    public static Progress of(
            Gateway gateway, Exchange exchange, String operation, Activity activity, ProgressListener listener) {
        List<ProgressListener> listeners = new ArrayList<>();
        if (exchange.getContext().getCamelContextExtension().isEventNotificationApplicable()) {
            listeners.add(new ProgressEvents(exchange));
        }
        if (listener != null) {
            listeners.add(listener);
        }
        return new Progress(
                gateway,
                exchange.getExchangeId(),
                operation,
                activity,
                List.copyOf(listeners),
                RunningTransfers.of(exchange.getContext()));
    }

    @Override
    public synchronized void begin(String name, long total, long from) {
        notifiedAt = gateway.delays().nanos();
        leg = new Leg(name, total, from, from, notifiedAt);
        reached = from;
        running = true;
        transfers.begun(exchangeId, this);
    }

    /** When the attempt began, in nanoseconds of the scheduler's clock. */
    synchronized long begunAt() {
        return leg.began();
    }

    /** How far it is. */
    synchronized MediaProgress now() {
        return progress(reached, gateway.delays().nanos(), false);
    }

    @Override
    public void at(long bytes) {
        if (listeners.isEmpty()) {
            reached = bytes;
        } else {
            moved(bytes, gateway.delays().nanos());
        }
    }

    private synchronized void moved(long bytes, long now) {
        reached = bytes;
        tick(now);
    }

    @Override
    public synchronized void tick(long now) {
        if (running && !listeners.isEmpty() && now - notifiedAt >= INTERVAL) {
            notifiedAt = now;
            publish(reached, now, false);
        }
    }

    /**
     * A job has got somewhere.
     *
     * @param job     what it is
     * @param percent from 0 to 100
     */
    public synchronized void job(String job, double percent, boolean done) {
        long now = gateway.delays().nanos();
        if (leg == null) {
            leg = new Leg(job, 100, 0, percent, now);
        }
        if (!listeners.isEmpty()) {
            publish(percent, now, done);
        }
    }

    @Override
    public synchronized void end(long bytes) {
        running = false;
        transfers.ended(exchangeId);
        if (!listeners.isEmpty()) {
            publish(bytes, gateway.delays().nanos(), true);
        }
    }

    private void publish(double at, long now, boolean done) {
        if (latest.getAndSet(progress(at, now, done)) == null) {
            deliverLater();
        }
    }

    private MediaProgress progress(double at, long now, boolean done) {
        long total = leg.total();
        long elapsed = now - leg.began();
        double rate = elapsed > 0 ? Math.max(0, (at - leg.start()) * SECOND / elapsed) : 0;
        Duration eta = total >= 0 && rate > 0 ? Duration.ofMillis(Math.round((total - at) * 1000 / rate)) : null;
        return new MediaProgress(
                exchangeId,
                gateway.component(),
                operation,
                leg.name(),
                activity,
                Math.round(at),
                leg.from(),
                total,
                rate,
                eta,
                done);
    }

    private void deliverLater() {
        if (!gateway.delays().offer(this::deliver)) {
            LOG.debug("The CamelContext has stopped; {} is not published", latest.getAndSet(null));
        }
    }

    private void deliver() {
        MediaProgress progress = latest.get();
        listeners.forEach(listener -> deliver(listener, progress));
        if (!latest.compareAndSet(progress, null)) {
            deliverLater();
        }
    }

    private static void deliver(ProgressListener listener, MediaProgress progress) {
        try {
            listener.progressed(progress);
        } catch (RuntimeException e) {
            LOG.warn("The progress listener {} failed, the transfer goes on", listener, e);
        }
    }
}
