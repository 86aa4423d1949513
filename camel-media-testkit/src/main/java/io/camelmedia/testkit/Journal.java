package io.camelmedia.testkit;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Every request that reached a server, in the order of arrival. In paths {@code *} stands for any characters, and the
 * method {@code *} for any method.
 */
public final class Journal {

    private final List<RecordedRequest> requests = new CopyOnWriteArrayList<>();

    public List<RecordedRequest> all() {
        return List.copyOf(requests);
    }

    public List<RecordedRequest> requests(String method, String path) {
        PathPattern pattern = PathPattern.of(method, path);
        return requests.stream().filter(pattern::matches).toList();
    }

    public int count() {
        return requests.size();
    }

    public int count(String method, String path) {
        return requests(method, path).size();
    }

    /** The latest request. */
    public RecordedRequest last() {
        return last("*", "*");
    }

    /** The latest matching request; fails when there is none. */
    public RecordedRequest last(String method, String path) {
        List<RecordedRequest> found = requests(method, path);
        if (found.isEmpty()) {
            throw new NoSuchElementException("no request " + method + " " + path + " among " + requests);
        }
        return found.get(found.size() - 1);
    }

    public void clear() {
        requests.clear();
    }

    void add(RecordedRequest request) {
        requests.add(request);
    }
}
