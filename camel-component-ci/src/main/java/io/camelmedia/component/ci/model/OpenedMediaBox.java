// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.Map;

/**
 * A MediaBox as it presents itself to a visitor (document: Open MediaBox).
 *
 * @param currentUser who opened it, where that is known
 * @param assetCount  including the assets in folders
 * @param folderCount including the folders in folders
 */
public record OpenedMediaBox(
        String id,
        String name,
        String message,
        User currentUser,
        String expiresOn,
        WorkspaceReference workspace,
        String link,
        Watermarking watermarking,
        Branding branding,
        Boolean allowAspera,
        Boolean allowSourceDownload,
        Boolean allowPreviewDownload,
        Boolean allowElementDownload,
        String createdOn,
        User createdBy,
        Long assetCount,
        Long folderCount,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {}
