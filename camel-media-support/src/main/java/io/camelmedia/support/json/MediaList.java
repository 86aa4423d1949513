// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.json;

import java.util.AbstractList;
import java.util.List;

/** What a list operation answers, or a batch of a feed. Type converters turn it into a JSON array. */
public final class MediaList extends AbstractList<Object> {

    private final List<?> items;

    public MediaList(List<?> items) {
        this.items = items;
    }

    @Override
    public Object get(int index) {
        return items.get(index);
    }

    @Override
    public int size() {
        return items.size();
    }
}
