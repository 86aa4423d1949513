// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.math.BigDecimal;
import java.util.Map;

/**
 * A stream in a container of audio and video. Which fields are present depends on its type.
 *
 * @param duration seconds
 * @param start    seconds
 * @param rotate   degrees to turn the picture by during playback
 */
public record AvStream(
        Long index,
        String type,
        Long bitRate,
        Long bitDepth,
        String bitRateMode,
        String codec,
        String codecName,
        String codecProfile,
        String codecSettings,
        String fourCC,
        Long width,
        Long height,
        Long totalFrames,
        BigDecimal duration,
        Long frameRateNumerator,
        Long frameRateDenominator,
        BigDecimal videoPARWidth,
        BigDecimal videoPARHeight,
        BigDecimal videoDARWidth,
        BigDecimal videoDARHeight,
        BigDecimal start,
        String timeCode,
        String videoColorSpace,
        String videoScanOrder,
        String videoScanType,
        String videoColorPrimaries,
        String videoChromaSubsampling,
        String videoScanTypeStoreMethod,
        Long audioSampleRate,
        Long audioChannelCount,
        String audioLayout,
        String audioAnalysis,
        BigDecimal rotate,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {}
