// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.math.BigDecimal;
import java.util.Map;

/**
 * The metadata that ingestion read from a video (document: Retrieve video item details).
 *
 * @param averageFramerate frames per second
 * @param size bytes of the file
 * @param videoStreamSize bytes of the video stream
 * @param others fields that the service added since
 */
public record VideoMetadata(
        String containerName,
        String longContainerName,
        String codecName,
        String longCodecName,
        PixelFormat pixelFormat,
        Long frameWidth,
        Long frameHeight,
        DetectedScanning scanning,
        BigDecimal averageFramerate,
        Long durationInMillis,
        Long totalFrames,
        Long size,
        Long videoStreamSize,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {}
