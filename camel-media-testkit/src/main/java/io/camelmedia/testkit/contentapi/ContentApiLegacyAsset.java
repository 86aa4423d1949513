package io.camelmedia.testkit.contentapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;

/**
 * A legacy asset.
 *
 * @param originalFileName null when it is not known
 * @param legacyAssetId the SHA-256 of its file in hex; null when it is not known
 */
record ContentApiLegacyAsset(String legacyTrackToken, String originalFileName, String legacyAssetId) {

    ObjectNode json() {
        return Json.object()
                .put("legacyTrackToken", legacyTrackToken)
                .put("legacyAssetId", legacyAssetId)
                .put("originalFileName", originalFileName);
    }
}
