// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.math.BigDecimal;
import java.util.Map;

/**
 * Dolby Atmos metadata of an audio file.
 *
 * @param duration       seconds
 * @param fileSize       bytes
 * @param overallBitRate bits per second
 * @param start          SMPTE timecode
 * @param fFoA           SMPTE timecode of the first frame of action
 * @param end            SMPTE timecode
 * @param truePeakLevels dBTP
 * @param loudness       LKFS
 */
public record DolbyContainer(
        BigDecimal duration,
        Long fileSize,
        String overallBitRateMode,
        Long overallBitRate,
        Long totalChannels,
        Long bedChannels,
        Long numberOfBeds,
        Long bitDepth,
        Long samplingRate,
        String downmix51X,
        String trimModesSummary,
        String trimChannel20Mode,
        String trimChannel51Mode,
        String trimChannel71Mode,
        String trimChannel212Mode,
        String trimChannel512Mode,
        String trimChannel712Mode,
        String trimChannel214Mode,
        String trimChannel514Mode,
        String trimChannel714Mode,
        BigDecimal associatedVideoFrameRate,
        String start,
        String fFoA,
        String end,
        String metadataFormat,
        String admProfile,
        Long numberOfProgrammes,
        Long numberOfObjectChannels,
        Long numberOfPackFormats,
        Long numberOfChannelFormats,
        String binauralRenderModesSummary,
        Long binauralRenderModesOffCount,
        Long binauralRenderModesNearCount,
        Long binauralRenderModesMidCount,
        Long binauralRenderModesFarCount,
        BigDecimal truePeakLevels,
        BigDecimal loudness,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {}
