// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.error.Mask;
import io.camelmedia.support.json.Ids;
import io.camelmedia.support.json.MediaModel;
import java.util.Map;

/**
 * An asset whose file is still to be sent (document: Create an asset).
 *
 * @param fileUrl where the file is to be PUT; it bears a signature, which is as good as a password
 * @param blobId what tus sends as the header {@code Blob-ID}
 */
public record CreatedAsset(
        @JsonProperty("asset_id") Long assetId,
        @JsonProperty("asset_id_str") String assetIdStr,
        @JsonProperty("file_url") String fileUrl,
        @JsonProperty("blob_id") String blobId,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {
    public CreatedAsset {
        assetId = Ids.exact("asset_id", assetId, assetIdStr);
    }

    /** Leaves the signature out. */
    @Override
    public String toString() {
        String address = fileUrl == null ? null : fileUrl.replaceFirst("\\?.*", "?" + Mask.TEXT);
        return "CreatedAsset[assetId=" + assetId + ", fileUrl=" + address + ", blobId=" + blobId + "]";
    }
}
