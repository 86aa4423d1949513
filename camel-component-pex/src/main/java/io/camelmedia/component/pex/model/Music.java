// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.List;
import java.util.Map;

/** Metadata of the music in an asset (document: Create an asset). */
public record Music(
        List<String> iswcs,
        List<String> isrcs,
        String artist,
        String album,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {
    public Music(List<String> iswcs, List<String> isrcs, String artist, String album) {
        this(iswcs, isrcs, artist, album, Map.of());
    }
}
