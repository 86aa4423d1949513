// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.model;

import java.util.Map;

/** Builds a {@link WorkspaceUpdate}: what is not set stays as it is. */
public final class WorkspaceUpdateBuilder extends WorkspaceSettingsBuilder<WorkspaceUpdateBuilder> {

    WorkspaceUpdateBuilder() {}

    @Override
    WorkspaceUpdateBuilder self() {
        return this;
    }

    /** The update as set so far. */
    public WorkspaceUpdate build() {
        return new WorkspaceUpdate(
                name,
                storageAllotted,
                manageMembersPrivilege,
                purgeTrashPrivilege,
                isArchiveEnabled,
                isAsperaEnabled,
                note,
                Map.of());
    }
}
