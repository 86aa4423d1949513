// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.feed;

import io.camelmedia.support.json.Json;
import io.camelmedia.support.poll.cursor.Cursor;
import io.camelmedia.support.poll.cursor.CursorChange;
import io.camelmedia.support.poll.feed.FeedItem;
import io.camelmedia.support.poll.feed.FeedProgress;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The last event of each job that the service still knows. */
final class JobProgress implements FeedProgress {

    private final String feed;
    private final Map<String, Mark> marks = new LinkedHashMap<>();
    private CursorChange change = new CursorChange();
    private Instant position;

    /** @throws IllegalArgumentException when the cursor's state is damaged */
    JobProgress(Cursor cursor) {
        this.feed = cursor.feed();
        this.position = cursor.position();
        cursor.texts().forEach((videoId, mark) -> marks.put(videoId, Mark.parse(mark)));
    }

    /** The mark of a job's last event; null when there was none. */
    Mark mark(String videoId) {
        return marks.get(videoId);
    }

    /** The ids of the videos whose jobs have a mark. */
    Set<String> jobs() {
        return Set.copyOf(marks.keySet());
    }

    /** Sets the mark of a job without an event. */
    void note(String videoId, Mark mark) {
        marks.put(videoId, mark);
        change.set(videoId, Json.tree(mark.toString()));
    }

    void forget(String videoId) {
        marks.remove(videoId);
        change.set(videoId, null);
    }

    @Override
    public void add(FeedItem item) {
        note(item.id(), item.isInvalid() ? Mark.UNREADABLE : Mark.parse(item.revision()));
        Instant time = item.time();
        if (time != null && (position == null || time.isAfter(position))) {
            position = time;
            change.position(time);
        }
    }

    @Override
    public Cursor cursor() {
        Map<String, String> texts = new LinkedHashMap<>();
        marks.forEach((videoId, mark) -> texts.put(videoId, mark.toString()));
        return Cursor.ofTexts(feed, position, texts);
    }

    @Override
    public CursorChange takeChange() {
        CursorChange taken = change;
        change = new CursorChange();
        return taken;
    }
}
