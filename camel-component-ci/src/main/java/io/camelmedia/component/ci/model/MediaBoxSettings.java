// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.List;
import java.util.Map;

/**
 * The settings of a MediaBox, as events tell them.
 *
 * @param expirationDate absent when it never expires
 * @param assetIds       the assets that were selected themselves, without those in selected folders
 * @param folderIds      the folders that were selected themselves, without their subfolders
 */
public record MediaBoxSettings(
        String expirationDate,
        Boolean isDeleted,
        List<String> assetIds,
        List<String> folderIds,
        String type,
        List<String> recipients,
        Boolean watermarkingEnabled,
        Boolean allowSourceDownload,
        Boolean allowPreviewDownload,
        Boolean allowElementDownload,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {}
