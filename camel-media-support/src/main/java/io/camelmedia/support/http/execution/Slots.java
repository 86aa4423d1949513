// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http.execution;

import io.camelmedia.support.monitor.AccountStatus;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;

/**
 * How many requests of one kind an account has on the wire at a time. Who waits for a slot is an entry in a queue and
 * holds no thread.
 */
public final class Slots {

    private static final CompletableFuture<Void> TAKEN = CompletableFuture.completedFuture(null);

    private final DelayScheduler delays;
    private final ReentrantLock lock = new ReentrantLock();
    private final TurnQueue<CompletableFuture<Void>> queue = new TurnQueue<>();
    private final int size;
    private int free;

    /** @param size how many at a time */
    public Slots(int size, DelayScheduler delays) {
        this.size = size;
        this.free = size;
        this.delays = delays;
    }

    /** No bound: for what others wait for, the requests of tokens. */
    public static Slots unbounded(DelayScheduler delays) {
        return new Slots(Integer.MAX_VALUE, delays);
    }

    /** Takes a slot if one is free and nobody waits for it. */
    public boolean tryTake() {
        lock.lock();
        try {
            if (free == 0) {
                return false;
            }
            free--;
            return true;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Takes a slot.
     *
     * @return complete already when one is free, else completed on a thread of its own when it is this one's turn
     */
    public CompletableFuture<Void> take(Priority priority, DelayScheduler.Waiting what) {
        CompletableFuture<Void> turn;
        lock.lock();
        try {
            if (free > 0) {
                free--;
                return TAKEN;
            }
            turn = new CompletableFuture<>();
            queue.add(priority, turn);
        } finally {
            lock.unlock();
        }
        delays.hold(turn, what);
        turn.whenComplete((taken, failure) -> {
            if (failure != null) {
                leave(turn);
            }
        });
        return turn;
    }

    /** Gives a slot back, to the next in turn if anybody waits. */
    public void give() {
        CompletableFuture<Void> next;
        lock.lock();
        try {
            next = queue.poll();
            if (next == null) {
                free++;
                return;
            }
        } finally {
            lock.unlock();
        }
        delays.executor().execute(() -> {
            if (!next.complete(null)) {
                give();
            }
        });
    }

    private void leave(CompletableFuture<Void> turn) {
        lock.lock();
        try {
            queue.remove(turn);
        } finally {
            lock.unlock();
        }
    }

    /** How many there are, how many are taken, and how many wait. */
    public AccountStatus.Places status() {
        lock.lock();
        try {
            return new AccountStatus.Places(size, size - free, queue.size());
        } finally {
            lock.unlock();
        }
    }

    /** How many wait for a slot. */
    public int waiting() {
        lock.lock();
        try {
            return queue.size();
        } finally {
            lock.unlock();
        }
    }
}
