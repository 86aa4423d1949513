// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll.walk;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** The ids of a window in the second of its position, or after it. */
final class WindowHead {

    private final Map<String, Instant> ids = new HashMap<>();

    /** Null while there is no position: then every id is behind none. */
    private Instant second;

    /** No id is later, so that a head that is all passed is cleared without a look at each. */
    private Instant latest;

    WindowHead(Instant position, Map<String, Instant> window) {
        this.second = position == null ? null : WindowProgress.second(position);
        window.forEach(this::add);
    }

    void add(String id, Instant time) {
        if (second == null || !time.isBefore(second)) {
            ids.put(id, time);
            latest = latest == null || time.isAfter(latest) ? time : latest;
        }
    }

    void moveTo(Instant position) {
        Instant next = WindowProgress.second(position);
        if (latest == null || latest.isBefore(next)) {
            ids.clear();
        } else if (!next.equals(second)) {
            ids.values().removeIf(known -> known.isBefore(next));
        }
        second = next;
    }

    int size() {
        return ids.size();
    }
}
