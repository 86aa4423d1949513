// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.model;

import java.math.BigDecimal;
import java.util.Map;

/**
 * The settings of a Workspace that can be given when it is created and changed later.
 *
 * @param <B> the builder itself
 */
public abstract sealed class WorkspaceSettingsBuilder<B extends WorkspaceSettingsBuilder<B>>
        permits NewWorkspaceBuilder, WorkspaceUpdateBuilder {

    String name;
    StorageAllotment storageAllotted;
    String manageMembersPrivilege;
    String purgeTrashPrivilege;
    Boolean isArchiveEnabled;
    Boolean isAsperaEnabled;
    String note;

    abstract B self();

    /** The name of the Workspace. */
    public B name(String value) {
        name = value;
        return self();
    }

    /**
     * The storage of the Workspace.
     *
     * @param unit for instance GB; null for the service's default
     */
    public B storageAllotted(long value, String unit) {
        storageAllotted = new StorageAllotment(BigDecimal.valueOf(value), unit, Map.of());
        return self();
    }

    /** The least role that may manage the members, for instance WorkspaceAdmin. */
    public B manageMembersPrivilege(String role) {
        manageMembersPrivilege = role;
        return self();
    }

    /** The least role that may purge the trash, for instance NetworkOwner. */
    public B purgeTrashPrivilege(String role) {
        purgeTrashPrivilege = role;
        return self();
    }

    /** Whether files can be archived. */
    public B archiveEnabled(boolean enabled) {
        isArchiveEnabled = enabled;
        return self();
    }

    /** Whether Aspera is available. */
    public B asperaEnabled(boolean enabled) {
        isAsperaEnabled = enabled;
        return self();
    }

    /** The text of the note on the Workspace. */
    public B note(String text) {
        note = text;
        return self();
    }
}
