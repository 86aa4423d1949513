// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.List;
import java.util.Map;

/**
 * A MediaBox that the caller received (document: List Received MediaBoxes), or made.
 *
 * @param type   Secure, Protected or Public
 * @param opened whether the caller opened it
 * @param users  who received it; only for its maker, as are assets, folders and the three {@code allow...Download}
 */
public record MediaBox(
        String id,
        String name,
        String message,
        String createdOn,
        String expiresOn,
        String deletedOn,
        Network network,
        WorkspaceReference workspace,
        User createdBy,
        Boolean isDeleted,
        String link,
        String type,
        MediaBoxFilters filters,
        Boolean opened,
        List<User> users,
        List<ItemReference> assets,
        List<ItemReference> folders,
        Boolean allowSourceDownload,
        Boolean allowPreviewDownload,
        Boolean allowElementDownload,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {}
