// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.Map;

/** Names a sound on its platform (document: Get List of Sound Metadata info). */
public record SoundKey(
        @JsonProperty("sound_id") String soundId,
        String platform,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {
    public SoundKey(String soundId, String platform) {
        this(soundId, platform, Map.of());
    }
}
