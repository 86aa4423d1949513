// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * An asset whose status is followed.
 *
 * @param status  the status that was delivered last
 * @param created when the asset was created, by the service's clock
 */
record UnfinishedAsset(String status, Instant created) {

    private static final String STATUS = "status";
    private static final String CREATED = "created";

    /** @throws IllegalArgumentException when the JSON is not what {@link #remembered} made */
    static UnfinishedAsset parse(JsonNode stored) {
        if (!stored.path(STATUS).isTextual()) {
            throw new IllegalArgumentException("state.unfinished holds an asset without status: " + stored);
        }
        try {
            return new UnfinishedAsset(
                    stored.path(STATUS).textValue(),
                    Instant.parse(stored.path(CREATED).asText()));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("state.unfinished holds an asset without a time: " + stored, e);
        }
    }

    /** As a cursor holds it. */
    Map<String, String> remembered() {
        return new TreeMap<>(Map.of(STATUS, status, CREATED, created.toString()));
    }
}
