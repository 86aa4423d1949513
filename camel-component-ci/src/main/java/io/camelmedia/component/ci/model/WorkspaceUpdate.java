// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.Map;

/**
 * Changes to a Workspace; a field that is null stays as it is (document: Update Workspace).
 *
 * @param manageMembersPrivilege the least role that may manage the members, for instance WorkspaceAdmin
 * @param purgeTrashPrivilege    the least role that may purge the trash, for instance NetworkOwner
 */
public record WorkspaceUpdate(
        String name,
        StorageAllotment storageAllotted,
        String manageMembersPrivilege,
        String purgeTrashPrivilege,
        Boolean isArchiveEnabled,
        Boolean isAsperaEnabled,
        String note,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {

    /** Begins an update that changes nothing. */
    public static WorkspaceUpdateBuilder builder() {
        return new WorkspaceUpdateBuilder();
    }
}
