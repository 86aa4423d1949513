// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex.feed;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.component.pex.model.ProcessingStatus;
import io.camelmedia.support.json.Json;
import io.camelmedia.support.poll.cursor.Cursor;
import io.camelmedia.support.poll.feed.FeedItem;
import io.camelmedia.support.poll.walk.IdProgress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;

/** The id up to which assets were delivered, and the last delivered status of those neither sampled nor failed. */
final class AssetProgress extends IdProgress {

    private static final String UNFINISHED = "unfinished";
    private static final List<String> ENDS = List.of(ProcessingStatus.SAMPLED, ProcessingStatus.FAILED);

    private final NavigableMap<Long, UnfinishedAsset> unfinished = new TreeMap<>();

    /** @throws IllegalArgumentException when the cursor's state is damaged */
    AssetProgress(Cursor cursor) {
        super(cursor);
        JsonNode state = cursor.state();
        state.path(UNFINISHED)
                .properties()
                .forEach(known -> unfinished.put(id(known.getKey()), UnfinishedAsset.parse(known.getValue())));
    }

    private static Long id(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("state.unfinished holds '" + text + "', which is no id", e);
        }
    }

    /** The ids of the assets that are neither sampled nor failed, ascending. */
    NavigableSet<Long> unfinished() {
        return unfinished.navigableKeySet();
    }

    UnfinishedAsset unfinished(Long assetId) {
        return unfinished.get(assetId);
    }

    /** The asset is followed no longer. */
    void leave(Long assetId) {
        if (unfinished.remove(assetId) != null) {
            change().entry(UNFINISHED, assetId.toString(), null);
        }
    }

    /** A change of an asset that is followed does not move the id up to which assets were delivered. */
    @Override
    public void add(FeedItem item) {
        if (item.isInvalid()) {
            super.add(item);
            return;
        }
        Long id = Long.valueOf(item.id());
        UnfinishedAsset known = unfinished.get(id);
        if (known == null) {
            super.add(item);
        }
        if (ENDS.contains(item.revision())) {
            leave(id);
        } else {
            UnfinishedAsset now = new UnfinishedAsset(item.revision(), known == null ? item.time() : known.created());
            unfinished.put(id, now);
            change().entry(UNFINISHED, id.toString(), Json.tree(now.remembered()));
        }
    }

    @Override
    protected Map<String, Object> remembered() {
        Map<String, Object> followed = new LinkedHashMap<>();
        unfinished.forEach((id, asset) -> followed.put(id.toString(), asset.remembered()));
        Map<String, Object> remembered = new LinkedHashMap<>(super.remembered());
        remembered.put(UNFINISHED, followed);
        return remembered;
    }
}
