// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import io.camelmedia.support.poll.cursor.CursorStore.Stored;
import io.camelmedia.support.poll.feed.Feed;
import io.camelmedia.support.poll.feed.FeedProgress;
import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.apache.camel.Endpoint;
import org.apache.camel.Processor;
import org.apache.camel.api.management.ManagedResource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Polls a feed: hands each item out at least once, also across restarts, and within a poll in the order of the feed.
 * The cursor moves only past contiguously completed exchanges; a poll returns how many were completed since the one
 * before, so that idle back-off slows an item that fails again and again.
 *
 * <p>A batch, as {@code CamelBatchSize} and {@code CamelBatchComplete} tell it, is what is new on a page of the
 * service. With {@code batch=true} a poll makes one exchange with a list of all it finds, at most
 * {@code maxMessagesPerPoll} and never more than {@code maxInFlight} items.
 */
@ManagedResource(description = "Managed consumer of a feed")
public final class FeedConsumer<P extends FeedProgress> extends ObservedFeedConsumer {

    private static final Logger LOG = LoggerFactory.getLogger(FeedConsumer.class);

    private final Feed<P> feed;
    private final FeedOptions options;
    private final CursorSlot slot;
    private final LongSupplier nanos;
    private final PollRequests requests;
    private final Reading reading;
    private final Oddities oddities;
    private final Dropped dropped = new Dropped();
    private final Refusals refusals;
    private final Movement movement;
    private final ReentrantLock polling = new ReentrantLock();
    private volatile FeedSession<P> session;
    private volatile boolean idle;

    /**
     * @param nanos    monotonic time in nanoseconds
     * @param requests on whose behalf the feed asks
     */
    public FeedConsumer(
            Endpoint endpoint,
            Processor processor,
            Feed<P> feed,
            FeedOptions options,
            CursorSlot slot,
            LongSupplier nanos,
            PollRequests requests) {
        super(endpoint, processor, feed.name(), slot.key(), nanos);
        this.feed = feed;
        this.options = options;
        this.slot = slot;
        this.nanos = nanos;
        this.requests = requests;
        this.reading = new Reading(requests);
        this.oddities = new Oddities(feed.name(), options.onInvalidItem());
        this.refusals = new Refusals(endpoint, nanos);
        this.movement = new Movement(endpoint, nanos);
        setExceptionHandler(new FeedExceptionHandler(endpoint.getCamelContext()));
    }

    @Override
    protected int poll() throws Exception {
        if (!polling.tryLock()) {
            return 0;
        }
        try {
            refusals.check();
            return drain();
        } catch (Exception e) {
            if (!isEnding()) {
                failed(e);
                throw e;
            }
            LOG.debug("The poll of {} ended before its time because the consumer stops", getEndpoint(), e);
            return 0;
        } finally {
            polling.unlock();
        }
    }

    private int drain() throws Exception {
        idle = false;
        requests.pollBegins();
        dropped.tell();
        FeedSession<P> current = session();
        CompletionTracker<P> tracker = current.tracker();
        try {
            Delivery<P> delivery = new Delivery<>(this, options, current, () -> reported(current), dropped);
            new Drain<>(this, options, current, delivery)
                    .run(maxMessagesPerPoll > 0 ? maxMessagesPerPoll : Integer.MAX_VALUE);
        } catch (Exception e) {
            saveAfter(e, current);
            throw e;
        } finally {
            movement.look(tracker);
        }
        current.checkpoint().save();
        polled(current);
        int completed = tracker.takeExchanges();
        idle = completed == 0 && tracker.items() == 0;
        return completed;
    }

    /** The session of the last poll, unless the cursor was moved by another node since. */
    private FeedSession<P> session() throws Exception {
        FeedSession<P> last = session;
        if (last != null) {
            last.checkpoint().save();
        }
        if (last != null && last.isCurrent(slot.version())) {
            return last;
        }
        forget();
        Optional<Stored> found = slot.load();
        Stored stored = found.isPresent() ? found.get() : begin();
        session = new FeedSession<>(feed, options, slot, stored, oddities, nanos);
        return session;
    }

    private Stored begin() throws Exception {
        if (slot.store().isDurable()) {
            LOG.info(
                    "No cursor is stored under the key '{}', so {} begins at startFrom={}",
                    slot.key(),
                    getEndpoint(),
                    options.startFrom());
        }
        return slot.begin(ask(() -> feed.begin(options.startFrom())));
    }

    @Override
    FeedSession<?> current() {
        return session;
    }

    /** Waits for the service; ended when the consumer stops. */
    <T> T read(Callable<T> read) throws Exception {
        T answered = ask(read);
        forceConsumerAsReady();
        return answered;
    }

    private <T> T ask(Callable<T> read) throws Exception {
        try {
            T answered = reading.call(read);
            refusals.over();
            return answered;
        } catch (Exception e) {
            if (!isEnding()) {
                refusals.failed(e, Duration.ofNanos(getTimeUnit().toNanos(getDelay())));
            }
            throw e;
        }
    }

    @Override
    String standstill() {
        return movement.standstill();
    }

    /**
     * @param turns one {@link Drain.Turn} for each exchange
     * @return how many exchanges were made
     */
    @Override
    public int processBatch(Queue<Object> turns) throws Exception {
        int size = turns.size();
        for (int index = 0; index < size; index++) {
            pendingExchanges = size - index - 1;
            Drain.Turn turn = (Drain.Turn) turns.remove();
            if (!turn.take(index, size)) {
                return index;
            }
        }
        return size;
    }

    /**
     * An exchange was completed. Outside of a poll this stores the cursor: nothing else would before the next poll.
     */
    private void reported(FeedSession<P> current) {
        if (polling.isHeldByCurrentThread()) {
            return;
        }
        try {
            if (polling.isLocked() || current.tracker().items() > 0) {
                current.checkpoint().saveIfDue();
            } else {
                current.checkpoint().save();
            }
        } catch (Exception e) {
            getExceptionHandler().handleException("The cursor was not stored; the next poll tries again", e);
        }
    }

    private static void saveAfter(Exception failure, FeedSession<?> current) {
        try {
            current.checkpoint().save();
        } catch (Exception e) {
            failure.addSuppressed(e);
        }
    }

    private void forget() {
        FeedSession<P> last = session;
        if (last != null) {
            last.tracker().close();
            session = null;
        }
    }

    /** Sends the empty message only when there was nothing, not when something failed or is under way. */
    @Override
    protected void processEmptyMessage() throws Exception {
        if (idle) {
            super.processEmptyMessage();
        }
    }

    private boolean isEnding() {
        return !isBatchAllowed() || getEndpoint().getCamelContext().isStopping();
    }

    @Override
    protected void doBuild() throws Exception {
        if (getHealthCheck() == null) {
            setHealthCheck(new FeedHealthCheck(this));
        }
        super.doBuild();
    }

    @Override
    protected void doStart() throws Exception {
        slot.claims().claim(slot.key(), this);
        if (!slot.store().isDurable()) {
            LOG.info(
                    "The cursor of {} is kept in memory: after a restart the feed begins at startFrom again."
                            + " Set cursorStore to keep it",
                    getEndpoint());
        }
        try {
            slot.store().check(slot.key());
            super.doStart();
        } catch (Exception e) {
            slot.claims().release(slot.key(), this);
            throw e;
        }
    }

    @Override
    protected void doSuspend() throws Exception {
        super.doSuspend();
        if (!isBatchAllowed()) {
            reading.cancel();
        }
    }

    @Override
    protected void doStop() throws Exception {
        reading.cancel();
        super.doStop();
        FeedSession<P> last = session;
        if (last != null) {
            try {
                last.checkpoint().save();
            } catch (Exception e) {
                getExceptionHandler()
                        .handleException("The cursor was not stored; what it misses is handed out again", e);
            }
        }
        forget();
        slot.claims().release(slot.key(), this);
    }

    @Override
    protected void doShutdown() throws Exception {
        super.doShutdown();
        requests.close();
    }
}
