// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import io.camelmedia.support.poll.feed.FeedItem;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells of each odd item once, however often the service lists it. */
final class Oddities {

    private static final Logger LOG = LoggerFactory.getLogger(Oddities.class);
    private static final int REMEMBERED = 1000;

    private final String feed;
    private final OnInvalidItem onInvalidItem;
    private final Set<String> known = Collections.newSetFromMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    });

    Oddities(String feed, OnInvalidItem onInvalidItem) {
        this.feed = feed;
        this.onInvalidItem = onInvalidItem;
    }

    /** @return whether the item was not met before */
    boolean meet(FeedItem item) {
        boolean fresh = known.add(item.id());
        if (fresh && item.isInvalid()) {
            LOG.warn(
                    "{}: the item {} cannot be used: {}. onInvalidItem={}: {}",
                    feed,
                    item.id(),
                    item.oddity().text(),
                    onInvalidItem,
                    consequence());
        } else if (fresh) {
            LOG.warn(
                    "{}: of the item {}, {}. It is handed out, and the feed goes on from where it was",
                    feed,
                    item.id(),
                    item.oddity().text());
        }
        return fresh;
    }

    private String consequence() {
        return switch (onInvalidItem) {
            case SKIP -> "it is left behind";
            case STOP -> "nothing after it is handed out before it is readable or gone";
            case DELIVER -> "the route gets it as it came";
        };
    }
}
