// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.contentapi.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import java.io.Serializable;

/**
 * A legacy asset.
 *
 * @param originalFileName null when it is not known
 * @param legacyAssetId the SHA-256 of its file in hex; null when it is not known
 */
public record ContentApiLegacyAsset(String legacyTrackToken, String originalFileName, String legacyAssetId)
        implements Serializable {

    public ObjectNode json() {
        return Json.object()
                .put("legacyTrackToken", legacyTrackToken)
                .put("legacyAssetId", legacyAssetId)
                .put("originalFileName", originalFileName);
    }
}
