// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.Map;

/**
 * A request to process a video. For what is null the service decides by the source video (document: Trigger a request
 * to process a video).
 *
 * @param appleProresProfile mandatory for the codec {@code prores}
 * @param dnxhdHrProfile mandatory for the codec {@code dnxhd}
 * @param others fields that the service added since
 */
public record ProcessRequest(
        MediaContainerCodec mediaContainerCodec,
        String appleProresProfile,
        String dnxhdHrProfile,
        Scanning scanning,
        ChromaSubsampling chromaSubsampling,
        Bitrate bitrate,
        String deinterlacer,
        String denoiser,
        String stabilizer,
        String scaler,
        Resolution resolution,
        String clarityBoost,
        String frameRateConverter,
        FrameRate frameRate,
        String postProcessor,
        ClipRange range,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {

    /** Begins a request in which nothing is set, which is legal. */
    public static ProcessRequestBuilder builder() {
        return new ProcessRequestBuilder();
    }
}
