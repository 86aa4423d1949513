package io.camelmedia.testkit.ci.uploads;

import io.camelmedia.testkit.ci.state.CiAsset;
import io.camelmedia.testkit.media.StoredMedia;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** An upload in parts: those that have arrived. */
final class CiUpload {

    private final CiAsset asset;
    private final TreeMap<Integer, StoredMedia> parts = new TreeMap<>();

    CiUpload(CiAsset asset) {
        this.asset = asset;
    }

    CiAsset asset() {
        return asset;
    }

    /** A part that comes again takes the place of the earlier one. */
    void put(int number, StoredMedia part) {
        StoredMedia earlier = parts.put(number, part);
        if (earlier != null) {
            earlier.delete();
        }
    }

    List<StoredMedia> parts() {
        return List.copyOf(parts.values());
    }

    /** Whether the parts are numbered from 1 without a gap, and have as many bytes as was said. */
    boolean isComplete() {
        return IntStream.rangeClosed(1, parts.size()).allMatch(parts::containsKey)
                && parts.values().stream().mapToLong(StoredMedia::length).sum() == asset.size();
    }
}
