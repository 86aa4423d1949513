// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.wire;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.TimeUnit;

/**
 * The requests that reached a server, in the order of arrival; only the latest {@value #KEPT_REQUESTS} are kept. In
 * paths {@code *} stands for any characters, and the method {@code *} for any method.
 */
public final class Journal {

    /** How many requests are kept. */
    public static final int KEPT_REQUESTS = 20_000;

    private final Deque<RecordedRequest> requests = new ArrayDeque<>();

    /** All kept requests, those in progress included. */
    public synchronized List<RecordedRequest> all() {
        return List.copyOf(requests);
    }

    /** The matching requests, those in progress included. */
    public List<RecordedRequest> requests(String method, String path) {
        PathPattern pattern = PathPattern.of(method, path);
        return all().stream().filter(pattern::matches).toList();
    }

    /** The number of kept requests. */
    public synchronized int count() {
        return requests.size();
    }

    /** The number of matching requests. */
    public int count(String method, String path) {
        return requests(method, path).size();
    }

    /**
     * The latest request.
     *
     * @throws NoSuchElementException when there is none
     */
    public RecordedRequest last() {
        return last("*", "*");
    }

    /**
     * The latest matching request.
     *
     * @throws NoSuchElementException when there is none
     */
    public RecordedRequest last(String method, String path) {
        List<RecordedRequest> found = requests(method, path);
        if (found.isEmpty()) {
            throw new NoSuchElementException("no request " + method + " " + path + " among " + all());
        }
        return found.get(found.size() - 1);
    }

    /**
     * Waits until {@code count} matching requests have been answered, or broken off.
     *
     * @param timeout how long to wait by the machine's clock
     * @return whether they were, before {@code timeout} had passed
     * @throws InterruptedException when the waiting thread is interrupted
     */
    public synchronized boolean await(String method, String path, int count, Duration timeout)
            throws InterruptedException {
        PathPattern pattern = PathPattern.of(method, path);
        long end = System.nanoTime() + timeout.toNanos();
        while (ended(pattern) < count) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        return true;
    }

    private long ended(PathPattern pattern) {
        return requests.stream()
                .filter(request -> request.outcome() != Outcome.IN_PROGRESS && pattern.matches(request))
                .count();
    }

    /** Wakes the threads that wait for a request to be answered. */
    synchronized void requestEnded() {
        notifyAll();
    }

    /** Forgets all requests. */
    public synchronized void clear() {
        requests.clear();
    }

    synchronized void add(RecordedRequest request) {
        if (requests.size() == KEPT_REQUESTS) {
            requests.removeFirst();
        }
        requests.addLast(request);
    }
}
