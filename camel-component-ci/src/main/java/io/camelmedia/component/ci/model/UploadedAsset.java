// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.Map;

/**
 * An asset whose file was uploaded.
 *
 * @param md5Checksum MD5 of the bytes that were sent, as hexadecimal digits
 * @param status      the asset's status when the call waited for its processing; else null
 */
public record UploadedAsset(
        String assetId,
        String md5Checksum,
        String status,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others) implements MediaModel {

    /** The same asset at the end of its processing. */
    public UploadedAsset at(String newStatus) {
        return new UploadedAsset(assetId, md5Checksum, newStatus, others);
    }
}
