// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.Map;

/**
 * A sound on a platform (document: Sound Metadata).
 *
 * @param isOriginal whether a user uploaded it; else it is of the platform's library
 * @param videoCount how many videos use it
 */
public record Sound(
        @JsonProperty("sound_id") String soundId,
        String url,
        String title,
        String artist,
        String platform,
        @JsonProperty("is_original") Boolean isOriginal,
        @JsonProperty("video_count") Long videoCount,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {}
