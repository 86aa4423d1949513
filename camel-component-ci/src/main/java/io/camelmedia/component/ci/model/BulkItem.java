package io.camelmedia.component.ci.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.Map;

/** A folder for which a bulk operation succeeded. */
public record BulkItem(
        String id,
        String name,
        String kind,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others) implements MediaModel {}
