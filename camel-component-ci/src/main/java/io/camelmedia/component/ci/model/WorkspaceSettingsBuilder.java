// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.model;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What can be said of a Workspace both when it is created and later.
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

    public B name(String value) {
        name = value;
        return self();
    }

    /** @param unit for instance GB; null for the service's default */
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

    public B archiveEnabled(boolean enabled) {
        isArchiveEnabled = enabled;
        return self();
    }

    public B asperaEnabled(boolean enabled) {
        isAsperaEnabled = enabled;
        return self();
    }

    public B note(String text) {
        note = text;
        return self();
    }
}
