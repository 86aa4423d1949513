// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.uploads;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.ci.state.CiAsset;
import io.camelmedia.testkit.media.StoredMedia;
import java.io.Serializable;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** An upload in parts: those that have arrived. */
final class CiUpload implements Serializable {

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

    ObjectNode json() {
        ObjectNode json = Json.object().put("assetId", asset.id()).put("size", asset.size());
        parts.keySet().forEach(json.putArray("parts")::add);
        return json;
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
