// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.support.poll.cursor.Cursor;
import io.camelmedia.support.poll.cursor.CursorChange;
import io.camelmedia.support.poll.feed.FeedItem;
import io.camelmedia.support.poll.feed.FeedProgress;
import io.camelmedia.support.store.KeyHash;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Hashes of all ids that are behind us: for lists without a usable order. */
public class ScanProgress implements FeedProgress {

    private static final String SEEN = "seen";
    private static final int HASH = 12;

    private final String feed;
    private final Set<String> seen = new LinkedHashSet<>();
    private CursorChange change = new CursorChange();
    private Instant position;

    /**
     * @throws IllegalArgumentException when the cursor's state is damaged
     */
    public ScanProgress(Cursor cursor) {
        this.feed = cursor.feed();
        this.position = cursor.position();
        JsonNode stored = cursor.state().path(SEEN);
        if (!stored.isArray() && !stored.isMissingNode()) {
            throw new IllegalArgumentException("state.seen is no list");
        }
        stored.forEach(hash -> seen.add(hash.asText()));
    }

    /** 96 bits of SHA-256: short, and never met twice in any list of practical length. */
    static String hash(String id) {
        return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(KeyHash.sha256(id), HASH));
    }

    boolean seen(String hash) {
        return seen.contains(hash);
    }

    /** What is behind us and not among these. */
    Set<String> missing(Set<String> present) {
        Set<String> missing = new LinkedHashSet<>(seen);
        missing.removeAll(present);
        return missing;
    }

    /** It is gone from the list. */
    void forget(String hash) {
        if (seen.remove(hash)) {
            change.member(SEEN, hash, false);
        }
    }

    @Override
    public void add(FeedItem item) {
        String hash = hash(item.id());
        if (seen.add(hash)) {
            change.member(SEEN, hash, true);
        }
        Instant time = item.time();
        if (time != null && !item.isAhead() && (position == null || time.isAfter(position))) {
            position = time;
            change.position(time);
        }
    }

    @Override
    public Cursor cursor() {
        ObjectNode state = JsonNodeFactory.instance.objectNode();
        ArrayNode hashes = state.putArray(SEEN);
        seen.forEach(hashes::add);
        return new Cursor(feed, position, Map.of(), state);
    }

    @Override
    public CursorChange takeChange() {
        CursorChange taken = change;
        change = new CursorChange();
        return taken;
    }
}
