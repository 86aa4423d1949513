package io.camelmedia.support.poll;

import io.camelmedia.support.poll.CursorStore.Stored;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Stores the cursor behind the completions. Storing takes at most a tenth of the time, so that neither a slow disk nor
 * a large look-back window slows the feed; slow exchanges have the cursor stored after each of them.
 */
final class Checkpoint {

    private static final int REST = 9;

    private final CursorSlot slot;
    private final CompletionTracker<?> tracker;
    private final Clock clock;
    private final ReentrantLock writing = new ReentrantLock();
    private Stored stored;
    private Cursor unconfirmed;
    private long saved;
    private volatile Instant due = Instant.MIN;

    Checkpoint(CursorSlot slot, Stored stored, CompletionTracker<?> tracker, Clock clock) {
        this.slot = slot;
        this.stored = stored;
        this.tracker = tracker;
        this.clock = clock;
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
        if (!clock.instant().isBefore(due) && writing.tryLock()) {
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
        Instant begin = clock.instant();
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
        Instant end = clock.instant();
        due = end.plus(Duration.between(begin, end).multipliedBy(REST));
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
