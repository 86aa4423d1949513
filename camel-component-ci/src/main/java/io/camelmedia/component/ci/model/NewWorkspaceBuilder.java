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

    /** Ids or email addresses of the users to invite; the service sends them an email at once. */
    public NewWorkspaceBuilder members(String... users) {
        members = List.of(users);
        return this;
    }

    /** The Workspace as set so far; the operation checks that what is required is there. */
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
