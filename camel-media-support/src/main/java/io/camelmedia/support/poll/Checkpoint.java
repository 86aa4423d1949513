// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import io.camelmedia.support.poll.cursor.CursorChange;
import io.camelmedia.support.poll.cursor.CursorConflictException;
import io.camelmedia.support.poll.cursor.CursorStore.Stored;
import java.io.IOException;
import java.util.OptionalLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/**
 * Stores the cursor behind the completions, so that little is handed out again after a crash. What is written is what
 * has changed; when the changes outweigh the whole, the whole. Storing takes at most a tenth of the time, so that a
 * slow disk does not hold the feed up, unless many items would come again after a crash; slow exchanges have the cursor
 * stored after each of them. In memory, where no cursor outlives a crash, it takes at most a fiftieth.
 */
final class Checkpoint {

    /** How many completed items may come again after a crash. */
    static final int MOST_AGAIN = 40;

    /**
     * How a cursor is kept, by where that is.
     *
     * @param rest          how often what storing takes is waited after it
     * @param mostUnstored  items that are completed before it is stored in spite of that
     * @param leastAppended characters of changes that may be appended, however small the whole is
     */
    private record Thrift(int rest, int mostUnstored, long leastAppended) {

        static final Thrift DURABLE = new Thrift(9, MOST_AGAIN, 65_536);

        /** There the changes are what a feed takes, and a whole costs no write. */
        static final Thrift IN_MEMORY = new Thrift(49, Integer.MAX_VALUE, 16_384);
    }

    private final CursorSlot slot;
    private final CompletionTracker<?> tracker;
    private final LongSupplier nanos;
    private final Thrift thrift;
    private final ReentrantLock writing = new ReentrantLock();
    private long version;
    private long whole;
    private long appended;
    private CursorChange unwritten = new CursorChange();
    private OptionalLong unconfirmed = OptionalLong.empty();
    private CursorChange unconfirmedChange;
    private volatile long due;

    Checkpoint(CursorSlot slot, Stored stored, CompletionTracker<?> tracker, LongSupplier nanos) {
        this.slot = slot;
        this.version = stored.version();
        this.whole = stored.cursor().weight();
        this.appended = stored.appended();
        this.tracker = tracker;
        this.nanos = nanos;
        this.thrift = slot.store().isDurable() ? Thrift.DURABLE : Thrift.IN_MEMORY;
        this.due = nanos.getAsLong();
    }

    /** Stores the cursor if it has moved. */
    void save() throws IOException {
        writing.lock();
        try {
            write();
        } finally {
            writing.unlock();
        }
    }

    /**
     * Stores the cursor if it has moved, unless another thread does, or it was stored a moment ago and few items were
     * completed since.
     */
    void saveIfDue() throws IOException {
        if (isDue() && writing.tryLock()) {
            try {
                write();
            } finally {
                writing.unlock();
            }
        }
    }

    private boolean isDue() {
        return nanos.getAsLong() - due >= 0 || tracker.unstored() >= thrift.mostUnstored();
    }

    /** Whether this is what was stored here last. */
    boolean knows(OptionalLong found) {
        writing.lock();
        try {
            return found.isPresent() && found.getAsLong() == version;
        } finally {
            writing.unlock();
        }
    }

    private void write() throws IOException {
        long begin = nanos.getAsLong();
        CursorChange moved = tracker.takeChange();
        if (!moved.isEmpty()) {
            unwritten = unwritten.isEmpty() ? moved : unwritten.and(moved);
        }
        if (tracker.isClosed() || unwritten.isEmpty() && unconfirmed.isEmpty()) {
            return;
        }
        try {
            confirm();
            if (!unwritten.isEmpty()) {
                writeChange();
            }
        } catch (CursorConflictException e) {
            tracker.close();
            throw e;
        }
        long end = nanos.getAsLong();
        due = end + (end - begin) * thrift.rest();
    }

    private void writeChange() throws IOException {
        long next = Stored.versionAfter(OptionalLong.of(version));
        unconfirmed = OptionalLong.of(next);
        unconfirmedChange = unwritten;
        unwritten = new CursorChange();
        if (appended + unconfirmedChange.weight() > Math.max(whole, thrift.leastAppended())) {
            CompletionTracker.Whole all = tracker.whole();
            unconfirmedChange = unconfirmedChange.and(all.change());
            slot.replace(OptionalLong.of(version), new Stored(all.cursor(), next));
            whole = all.cursor().weight();
            appended = 0;
        } else {
            slot.append(version, unconfirmedChange, next);
            appended += unconfirmedChange.weight();
        }
        written(next);
    }

    private void written(long next) {
        version = next;
        unconfirmed = OptionalLong.empty();
        unconfirmedChange = null;
    }

    /** A write that ended without an answer may have been done. */
    private void confirm() throws IOException {
        if (unconfirmed.isEmpty()) {
            return;
        }
        OptionalLong found = slot.version();
        if (found.equals(unconfirmed)) {
            written(unconfirmed.getAsLong());
        } else if (found.equals(OptionalLong.of(version))) {
            unwritten = unconfirmedChange.and(unwritten);
            unconfirmed = OptionalLong.empty();
        } else {
            throw new CursorConflictException(slot.key());
        }
    }
}
