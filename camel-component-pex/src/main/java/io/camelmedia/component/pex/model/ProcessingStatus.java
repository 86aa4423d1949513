// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex.model;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The processing status of an asset or a URL. In lists of assets it is a text (document: Get all assets), elsewhere an
 * object that holds the error too (document: Get an asset, Get a whitelist url).
 *
 * @param status {@code uploaded}, {@code sampled} or {@code failed} of an asset, {@code ok} of a URL; empty before that
 * @param error  why processing failed; empty when it did not, null when the service sent a text
 * @param others fields that the service added since
 */
@JsonClassDescription("text, or an object of status and error")
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

    /** Takes a text out of the fields; a value that is no text stays among them. */
    private static String text(Map<String, JsonNode> fields, String name) {
        JsonNode field = fields.get(name);
        if (field == null || field.isContainerNode()) {
            return null;
        }
        fields.remove(name);
        return field.isNull() ? null : field.asText();
    }
}
