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

    private static final int REST = 9;
    private static final int REST_IN_MEMORY = 49;

    /** How many completed items may come again after a crash. */
    static final int MOST_AGAIN = 40;

    /** How many characters of changes may be appended to a cursor, however small it is. */
    private static final long LEAST_APPENDED = 65_536;

    /** In memory the changes are what a feed takes, and a whole costs no write. */
    private static final long LEAST_APPENDED_IN_MEMORY = 16_384;

    private final CursorSlot slot;
    private final CompletionTracker<?> tracker;
    private final LongSupplier nanos;
    private final int rest;
    private final int mostAgain;
    private final long leastAppended;
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
        this.rest = slot.store().isDurable() ? REST : REST_IN_MEMORY;
        this.mostAgain = slot.store().isDurable() ? MOST_AGAIN : Integer.MAX_VALUE;
        this.leastAppended = slot.store().isDurable() ? LEAST_APPENDED : LEAST_APPENDED_IN_MEMORY;
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
        return nanos.getAsLong() - due >= 0 || tracker.unstored() >= mostAgain;
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
        due = end + (end - begin) * rest;
    }

    private void writeChange() throws IOException {
        long next = Stored.versionAfter(OptionalLong.of(version));
        unconfirmed = OptionalLong.of(next);
        unconfirmedChange = unwritten;
        unwritten = new CursorChange();
        if (appended + unconfirmedChange.weight() > Math.max(whole, leastAppended)) {
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
