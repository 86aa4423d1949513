// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex.feed;

import io.camelmedia.support.poll.cursor.Cursor;
import io.camelmedia.support.poll.feed.FeedItem;
import io.camelmedia.support.poll.feed.FeedPage;
import io.camelmedia.support.poll.feed.FeedPass;
import io.camelmedia.support.poll.feed.StartFrom;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Follows the feed of a world as a consumer does, stores a cursor, and now and then dies. */
final class AssetFollower {

    private final AssetWorld world;
    private final List<String> told = new ArrayList<>();
    private final Map<Long, String> last = new LinkedHashMap<>();
    private AssetsFeed feed;
    private AssetProgress read;
    private AssetProgress completed;
    private String stored;

    AssetFollower(AssetWorld world, StartFrom startFrom) throws Exception {
        this.world = world;
        this.stored = world.feed().begin(startFrom).toJson().toString();
        restart();
    }

    void restart() {
        feed = world.feed();
        read = feed.resume(cursor());
        completed = feed.resume(cursor());
    }

    Cursor cursor() {
        return Cursor.parse(stored);
    }

    /** Polls until nothing is left to read, or a read breaks off. */
    boolean poll() throws Exception {
        return poll(0);
    }

    /**
     * @param dies in the exchange of this number, before it completes; 0 for not
     * @return false when it broke off
     */
    boolean poll(int dies) throws Exception {
        int left = dies;
        try {
            FeedPass<AssetProgress> pass = feed.read(read);
            for (Optional<FeedPage<AssetProgress>> page = pass.next(); page.isPresent(); page = pass.next()) {
                page.get().learnt().teach(read);
                page.get().items().forEach(read::add);
                page.get().learnt().teach(completed);
                for (FeedItem item : page.get().items()) {
                    tell(item);
                    if (--left == 0) {
                        restart();
                        return false;
                    }
                    completed.add(item);
                }
                stored = completed.cursor().toJson().toString();
            }
            return true;
        } catch (IOException broken) {
            return false;
        }
    }

    private void tell(FeedItem item) {
        told.add(item.id() + " " + item.revision());
        last.put(Long.valueOf(item.id()), item.revision());
    }

    /** What was told, and forgets it. */
    List<String> takeTold() {
        List<String> taken = List.copyOf(told);
        told.clear();
        return taken;
    }

    /** The status of each asset that was told last. */
    Map<Long, String> last() {
        return last;
    }
}
