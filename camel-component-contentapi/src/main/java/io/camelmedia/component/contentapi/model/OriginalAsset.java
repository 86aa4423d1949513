// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.contentapi.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.math.BigDecimal;
import java.util.Map;

/**
 * Audio as it was uploaded (document: Asset API).
 *
 * @param assetType       its media type, for instance {@code audio/x-flac}
 * @param originalAssetId its id; of what it is made is not documented, the document's samples have 64 hexadecimal digits
 * @param bitrate         bits per second
 * @param duration        milliseconds
 * @param lufs            loudness in LUFS
 * @param modified        an instant in ISO 8601
 * @param created         an instant in ISO 8601
 * @param others          fields that the service added since
 */
public record OriginalAsset(
        String assetType,
        String originalAssetId,
        Long bitrate,
        Integer channels,
        Long duration,
        BigDecimal lufs,
        Boolean deleted,
        String modified,
        String created,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {}
