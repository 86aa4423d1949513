package io.camelmedia.component.ci.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.Map;

/** An asset or a folder in a list. */
public record Item(
        String id,
        String name,
        String kind,
        Long size,
        String status,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {}
