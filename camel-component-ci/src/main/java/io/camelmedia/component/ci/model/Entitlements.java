// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.Map;

/**
 * What a Workspace may use.
 *
 * @param isAsperaEnabled as the service sends it
 * @param isAperaEnabled  the document's spelling of the same
 */
public record Entitlements(
        Boolean isAsperaEnabled,
        Boolean isAperaEnabled,
        Boolean isArchiveEnabled,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {

    /** Whether Aspera is available, in whichever spelling the service told it. */
    public boolean hasAspera() {
        return Boolean.TRUE.equals(isAsperaEnabled != null ? isAsperaEnabled : isAperaEnabled);
    }
}
