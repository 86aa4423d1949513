// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.model;

import java.util.List;
import java.util.Map;

/** Builds a {@link NewWorkspace}: name, storage and both privileges are required. */
public final class NewWorkspaceBuilder extends WorkspaceSettingsBuilder<NewWorkspaceBuilder> {

    private List<String> members;

    NewWorkspaceBuilder() {}

    @Override
    NewWorkspaceBuilder self() {
        return this;
    }

    /** Ids or email addresses of the users to invite, whom the service writes to at once. */
    public NewWorkspaceBuilder members(String... users) {
        members = List.of(users);
        return this;
    }

    public NewWorkspace build() {
        return new NewWorkspace(
                name,
                storageAllotted,
                manageMembersPrivilege,
                purgeTrashPrivilege,
                isArchiveEnabled,
                isAsperaEnabled,
                members,
                note,
                Map.of());
    }
}
