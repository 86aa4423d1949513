// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.List;
import java.util.Map;

/**
 * A Workspace (document: Get Workspace Details).
 *
 * @param workspaceClass   {@code class} on the wire: Team or Personal
 * @param createdOn        ISO 8601, as are all times of the service
 * @param owner            without an email address
 * @param userRole         of the caller, for instance WorkspaceAdmin or WorkspaceOwner
 * @param userInviteStatus of the caller: Invited or Joined
 */
public record Workspace(
        String id,
        String name,
        @JsonProperty("class") String workspaceClass,
        String rootFolderId,
        String createdOn,
        String lastActivityOn,
        Long assetCount,
        Boolean isDeleted,
        WorkspacePlan plan,
        WorkspaceStorage storage,
        Network network,
        User owner,
        User createdBy,
        Entitlements entitlements,
        String bannerUrl,
        String logoUrl,
        String userRole,
        String userInviteStatus,
        String userLastAccessedOn,
        WorkspaceRuntime runtime,
        WorkspaceNote note,
        List<RenderTarget> availableRenderTargets,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {}
