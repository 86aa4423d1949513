// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.List;
import java.util.Map;

/**
 * A Workspace to be created (document: Create Workspace).
 *
 * @param manageMembersPrivilege the least role that may manage the members, for instance WorkspaceAdmin
 * @param purgeTrashPrivilege    the least role that may purge the trash, for instance NetworkOwner
 * @param members                ids or email addresses of the users to invite; the service sends them an email at once
 */
public record NewWorkspace(
        String name,
        StorageAllotment storageAllotted,
        String manageMembersPrivilege,
        String purgeTrashPrivilege,
        Boolean isArchiveEnabled,
        Boolean isAsperaEnabled,
        List<String> members,
        String note,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {

    /** Begins a Workspace in which nothing is set. */
    public static NewWorkspaceBuilder builder() {
        return new NewWorkspaceBuilder();
    }
}
