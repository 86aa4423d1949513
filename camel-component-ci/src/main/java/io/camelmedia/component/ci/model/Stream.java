// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.Map;

/**
 * An address under which an asset can be watched.
 *
 * @param method for instance adaptive
 * @param type   hls, or the type of a proxy, for instance video-3g
 * @param url    whoever has it can watch the asset until it expires
 */
public record Stream(
        String method,
        String type,
        String url,
        String displayName,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {

    /** Shows what it is, and no address. */
    @Override
    public String toString() {
        return "Stream[method=" + method + ", type=" + type + ", displayName=" + displayName + "]";
    }
}
