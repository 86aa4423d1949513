// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.List;
import java.util.Map;

/**
 * A file that goes with an asset.
 *
 * @param size                bytes
 * @param downloadUrl         only of an element alone: signed, so that whoever has it can fetch the file
 * @param isVerifiedAuthentic whether a Sony device made it
 */
public record Element(
        String id,
        String name,
        Long size,
        String type,
        String format,
        String uid,
        List<RelatedMaterial> relatedMaterials,
        List<String> customKeys,
        String createdOn,
        Boolean isVerifiedAuthentic,
        String renderType,
        ItemReference asset,
        String downloadUrl,
        String md5Checksum,
        JsonNode metadata,
        String status,
        Boolean isLocked,
        JsonNode lastLockActionBy,
        String lastLockActionOn,
        Boolean isExternal,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {

    /** Shows what it is, and no address. */
    @Override
    public String toString() {
        return "Element[id=" + id + ", name=" + name + ", size=" + size + ", status=" + status + "]";
    }
}
