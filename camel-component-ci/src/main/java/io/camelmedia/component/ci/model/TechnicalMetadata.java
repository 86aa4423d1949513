// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.Map;

/**
 * Technical metadata that the service read from a file.
 *
 * @param type     Audio, Video or Image
 * @param location the address of a file with all technical metadata, whose content and structure may change at any time
 * @param size     bytes
 */
public record TechnicalMetadata(
        String type,
        String location,
        Long size,
        ImageMetadata image,
        AvContainer avContainer,
        DolbyContainer dolbyContainer,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {}
