// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll.walk;

import java.util.ArrayList;
import java.util.List;

/** Ids between two bounds, both exclusive; null for no bound. */
record IdRange(Long below, Long above) {

    boolean holds(long id) {
        return (below == null || id < below) && (above == null || id > above);
    }

    /** Whether nothing lies between that id and the lower bound. */
    boolean reachesTo(long id) {
        return above != null && above >= id - 1;
    }

    IdRange from(long id) {
        return new IdRange(below, id - 1);
    }

    IdRange under(long id) {
        return new IdRange(id, above);
    }

    /**
     * A window, divided where so many of its ids fill a range, the lowest first. Each range begins with an id that is
     * known, so that a page that reaches down to it is seen to be complete.
     */
    static List<IdRange> through(IdProgress window, int each) {
        long[] ids = window.ids().stream()
                .filter(IdProgress::isId)
                .mapToLong(Long::parseLong)
                .sorted()
                .toArray();
        List<IdRange> ranges = new ArrayList<>(ids.length / each + 2);
        Long above = window.settled();
        for (int next = each; next < ids.length; next += each) {
            ranges.add(new IdRange(ids[next], above));
            above = ids[next] - 1;
        }
        ranges.add(new IdRange(null, above));
        return ranges;
    }
}
