// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.camelmedia.support.json.Json;
import io.camelmedia.support.poll.cursor.Cursor;
import io.camelmedia.support.poll.cursor.CursorChange;
import io.camelmedia.support.poll.feed.FeedItem;
import io.camelmedia.support.poll.feed.FeedProgress;
import io.camelmedia.support.poll.feed.StartFrom;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * The look-back window: whatever is older than its floor is settled; of everything younger the ids that are behind us
 * are known.
 */
public class WindowProgress implements FeedProgress {

    private static final String FLOOR = "floor";

    /** So many ids are kept though they are settled: few, for a JVM may follow thousands of feeds. */
    private static final int SMALL = 64;

    private final String feed;
    private final Map<String, Instant> window;

    /** Null until it is asked for: while a backlog is read, and behind the exchanges, nobody does. */
    private WindowHead head;

    private CursorChange change = new CursorChange();
    private Instant position;
    private Instant floor;
    private Instant pruned;
    private int full = SMALL;

    /**
     * @throws IllegalArgumentException when the cursor's state is damaged
     */
    public WindowProgress(Cursor cursor) {
        this.feed = cursor.feed();
        this.window = new LinkedHashMap<>(cursor.window());
        this.position = cursor.position();
        this.floor = time(cursor.state().path(FLOOR));
    }

    private static Instant time(JsonNode json) {
        try {
            return json.isMissingNode() ? null : Instant.parse(json.asText());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("state.floor is no time: " + json, e);
        }
    }

    /**
     * Where a feed with a look-back window begins.
     *
     * @param now makes the cursor behind all that the service has
     */
    static Cursor begin(String feed, StartFrom startFrom, Callable<Cursor> now) throws Exception {
        return switch (startFrom.place()) {
            case BEGINNING -> Cursor.empty(feed);
            case INSTANT -> beginAt(feed, startFrom.instant());
            case NOW -> now.call();
        };
    }

    /** A cursor that begins with the items of that time. */
    static Cursor beginAt(String feed, Instant floor) {
        ObjectNode state = JsonNodeFactory.instance.objectNode();
        state.put(FLOOR, floor.toString());
        return new Cursor(feed, null, Map.of(), state);
    }

    public boolean seen(String id) {
        return window.containsKey(id);
    }

    /** How many ids are known. */
    final int size() {
        return window.size();
    }

    /** The ids that are known. */
    final Set<String> ids() {
        return Collections.unmodifiableSet(window.keySet());
    }

    /** The time of the newest item that is behind us; null when there is none. */
    final Instant position() {
        return position;
    }

    /** How many of the ids that are known lie in the second of the position or after it. */
    final int knownAtTheHead() {
        if (head == null) {
            head = new WindowHead(position, window);
        }
        return head.size();
    }

    /** What is older is settled; null when nothing is. A whole second, unless the feed began within one. */
    public Instant floor() {
        return floor;
    }

    /** Everything before the second of that time is behind us, and nothing becomes visible there any more. */
    public void settle(Instant time) {
        Instant second = second(time);
        if (floor == null || second.isAfter(floor)) {
            floor = second;
            change.set(FLOOR, TextNode.valueOf(second.toString()));
        }
    }

    /** The whole second that the time lies in. */
    static Instant second(Instant time) {
        return time.getNano() == 0 ? time : Instant.ofEpochSecond(time.getEpochSecond());
    }

    /** Whether nothing becomes visible any more where the item stands. */
    final boolean isSettled(FeedItem item) {
        return floor != null && item.time().isBefore(floor);
    }

    /** The item is settled and has no place in the window. */
    final void leaveOut(FeedItem item) {
        forgot(List.of(item.id()), window.keySet());
    }

    @Override
    public void add(FeedItem item) {
        if (isSettled(item)) {
            leaveOut(item);
        } else if (!item.time().equals(window.put(item.id(), item.time()))) {
            change.seen(item.id(), item.time());
        }
        if (!item.isAhead() && (position == null || item.time().isAfter(position))) {
            moveTo(item.time());
        }
        if (head != null) {
            head.add(item.id(), item.time());
        }
        if (window.size() > full) {
            prune();
            full = Math.max(SMALL, 2 * window.size());
        }
    }

    private void moveTo(Instant time) {
        position = time;
        change.position(time);
        if (head != null) {
            head.moveTo(time);
        }
    }

    /** Forgets what is settled. */
    final void prune() {
        if (floor == null || floor.equals(pruned)) {
            return;
        }
        pruned = floor;
        List<String> settled = new ArrayList<>(window.size());
        window.entrySet().removeIf(known -> {
            boolean isSettled = known.getValue().isBefore(floor);
            if (isSettled) {
                settled.add(known.getKey());
            }
            return isSettled;
        });
        if (!settled.isEmpty()) {
            forgot(settled, window.keySet());
        }
    }

    /**
     * Called when ids are settled and have left the window, for sub-classes that remember more.
     *
     * @param ids       those that have left it
     * @param remaining those that it still holds
     */
    protected void forgot(Collection<String> ids, Collection<String> remaining) {}

    /** What sub-classes remember beside the window: what JSON can hold, by name. */
    protected Map<String, Object> remembered() {
        return Map.of();
    }

    /** Where sub-classes record what has changed of what they remember. */
    protected final CursorChange change() {
        return change;
    }

    @Override
    public final Cursor cursor() {
        prune();
        ObjectNode state = JsonNodeFactory.instance.objectNode();
        if (floor != null) {
            state.put(FLOOR, floor.toString());
        }
        remembered().forEach((name, value) -> state.set(name, Json.tree(value)));
        return new Cursor(feed, position, window, state);
    }

    @Override
    public final CursorChange takeChange() {
        CursorChange taken = change;
        change = new CursorChange();
        return taken;
    }
}
