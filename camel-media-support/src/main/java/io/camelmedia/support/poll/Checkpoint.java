package io.camelmedia.support.poll;

import io.camelmedia.support.poll.CursorStore.Stored;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/**
 * Stores the cursor behind the completions, so that little is handed out again after a crash. Storing takes at most
 * half of the time, so that neither a slow disk nor a large look-back window holds the feed up; slow exchanges have the
 * cursor stored after each of them. In memory, where no cursor outlives a crash, it takes a small part.
 */
final class Checkpoint {

    private static final int REST = 1;
    private static final int REST_IN_MEMORY = 49;

    private final CursorSlot slot;
    private final CompletionTracker<?> tracker;
    private final LongSupplier nanos;
    private final int rest;
    private final ReentrantLock writing = new ReentrantLock();
    private Stored stored;
    private Cursor unconfirmed;
    private long saved;
    private volatile long due;

    Checkpoint(CursorSlot slot, Stored stored, CompletionTracker<?> tracker, LongSupplier nanos) {
        this.slot = slot;
        this.stored = stored;
        this.tracker = tracker;
        this.nanos = nanos;
        this.rest = slot.store().isDurable() ? REST : REST_IN_MEMORY;
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

    /** Stores the cursor if it has moved, unless another thread does or it was stored a moment ago. */
    void saveIfDue() throws IOException {
        if (nanos.getAsLong() - due >= 0 && writing.tryLock()) {
            try {
                write();
            } finally {
                writing.unlock();
            }
        }
    }

    /** Whether this is what was stored here last. */
    boolean knows(Optional<Stored> found) {
        writing.lock();
        try {
            return found.isPresent() && found.get().version() == stored.version();
        } finally {
            writing.unlock();
        }
    }

    private void write() throws IOException {
        long begin = nanos.getAsLong();
        Optional<CompletionTracker.Snapshot> moved = tracker.movedSince(saved);
        if (moved.isEmpty()) {
            return;
        }
        confirm();
        Cursor next = moved.get().cursor();
        if (!next.equals(stored.cursor())) {
            unconfirmed = next;
            stored = replace(next);
            unconfirmed = null;
        }
        saved = moved.get().moves();
        long end = nanos.getAsLong();
        due = end + (end - begin) * rest;
    }

    private Stored replace(Cursor next) throws IOException {
        try {
            return slot.replace(stored, next);
        } catch (CursorConflictException e) {
            tracker.close();
            throw e;
        }
    }

    /** A write that ended without an answer may have been done. */
    private void confirm() throws IOException {
        if (unconfirmed != null) {
            Cursor sent = unconfirmed;
            slot.load().filter(found -> found.cursor().equals(sent)).ifPresent(found -> stored = found);
            unconfirmed = null;
        }
    }
}
