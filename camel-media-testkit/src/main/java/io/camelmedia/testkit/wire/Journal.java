package io.camelmedia.testkit.wire;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The requests that reached a server, in the order of arrival; of very many the latest {@value #KEPT_REQUESTS}. In
 * paths {@code *} stands for any characters, and the method {@code *} for any method.
 */
public final class Journal {

    /** How many requests are kept. */
    public static final int KEPT_REQUESTS = 20_000;

    private final Deque<RecordedRequest> requests = new ArrayDeque<>();

    public synchronized List<RecordedRequest> all() {
        return List.copyOf(requests);
    }

    public List<RecordedRequest> requests(String method, String path) {
        PathPattern pattern = PathPattern.of(method, path);
        return all().stream().filter(pattern::matches).toList();
    }

    public synchronized int count() {
        return requests.size();
    }

    public int count(String method, String path) {
        return requests(method, path).size();
    }

    /** The latest request; fails when there is none. */
    public RecordedRequest last() {
        return last("*", "*");
    }

    /** The latest matching request; fails when there is none. */
    public RecordedRequest last(String method, String path) {
        List<RecordedRequest> found = requests(method, path);
        if (found.isEmpty()) {
            throw new NoSuchElementException("no request " + method + " " + path + " among " + all());
        }
        return found.get(found.size() - 1);
    }

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
