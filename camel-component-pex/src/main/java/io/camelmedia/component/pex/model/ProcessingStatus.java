// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How far the service is with an asset or a URL. Lists of assets tell a mere text (document: Get all assets), all else
 * an object with the reason of a failure (document: Get an asset, Get a whitelist url).
 *
 * @param status {@code uploaded}, {@code sampled}, {@code failed}; {@code ok} of a URL; empty before
 * @param error  why it failed; empty when it did not, null when a mere text was told
 * @param others fields that the service added since
 */
public record ProcessingStatus(String status, String error, Map<String, JsonNode> others) implements MediaModel {

    public static final String UPLOADED = "uploaded";
    public static final String SAMPLED = "sampled";
    public static final String FAILED = "failed";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ProcessingStatus of(JsonNode json) {
        if (json.isArray()) {
            throw new IllegalArgumentException("a processing status is a text or an object");
        }
        if (!json.isObject()) {
            return new ProcessingStatus(json.asText(), null, Map.of());
        }
        Map<String, JsonNode> others = new LinkedHashMap<>();
        json.properties().forEach(field -> others.put(field.getKey(), field.getValue()));
        return new ProcessingStatus(text(others, "status"), text(others, "error"), others);
    }

    @JsonValue
    Object json() {
        if (status != null && error == null && others.isEmpty()) {
            return status;
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        if (status != null) {
            fields.put("status", status);
        }
        if (error != null) {
            fields.put("error", error);
        }
        fields.putAll(others);
        return fields;
    }

    /** Takes a text out of the fields; what is none stays among them. */
    private static String text(Map<String, JsonNode> fields, String name) {
        JsonNode field = fields.get(name);
        if (field == null || field.isContainerNode()) {
            return null;
        }
        fields.remove(name);
        return field.isNull() ? null : field.asText();
    }
}
