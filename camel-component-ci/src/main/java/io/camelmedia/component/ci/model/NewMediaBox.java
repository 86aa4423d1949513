// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.List;
import java.util.Map;

/**
 * A MediaBox to be created (document: Create MediaBox).
 *
 * @param assetIds       assets and folders must be of one Workspace; at least one of either is needed
 * @param type           Secure, Protected or Public
 * @param recipients     email addresses; a Secure MediaBox opens for these users alone
 * @param password       needed when the type is Protected
 * @param expirationDays number of days it is accessible; excludes {@code expirationDate}, and without either it never
 *                       expires
 * @param expirationDate ISO 8601
 */
public record NewMediaBox(
        String name,
        List<String> assetIds,
        List<String> folderIds,
        String type,
        Boolean allowSourceDownload,
        Boolean allowPreviewDownload,
        Boolean allowElementDownload,
        List<String> recipients,
        String message,
        String password,
        Long expirationDays,
        String expirationDate,
        Boolean sendNotifications,
        Boolean notifyOnOpen,
        Boolean notifyOnChange,
        MediaBoxFilters filters,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {

    /** Begins a MediaBox in which nothing is set. */
    public static NewMediaBoxBuilder builder() {
        return new NewMediaBoxBuilder();
    }

    /** Shows what it is, and no password. */
    @Override
    public String toString() {
        return "NewMediaBox[name=" + name + ", type=" + type + ", assetIds=" + assetIds + ", folderIds=" + folderIds
                + "]";
    }
}
