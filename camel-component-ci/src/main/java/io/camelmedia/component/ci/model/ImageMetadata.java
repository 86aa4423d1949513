// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.math.BigDecimal;
import java.util.Map;

/**
 * Technical metadata of an image.
 *
 * @param xResolution    pixels per resolutionUnit in the width
 * @param yResolution    pixels per resolutionUnit in the height
 * @param resolutionUnit inches, cm or none
 */
public record ImageMetadata(
        Long width,
        Long height,
        BigDecimal xResolution,
        BigDecimal yResolution,
        String resolutionUnit,
        String cameraMake,
        String cameraModel,
        String locationCity,
        String locationState,
        String locationCountry,
        Exif exif,
        Iptc iptc,
        Xmp xmp,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {}
