// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/** A workspace or a catalog: what holds folders and assets. */
public final class CiSpace implements Serializable {

    /** What a space is. */
    public enum Type {
        TEAM("Team"),
        PERSONAL("Personal"),
        CATALOG("Catalog");

        private final String label;

        Type(String label) {
            this.label = label;
        }
    }

    /** What the calling user may do in a space. */
    public enum Role {
        WORKSPACE_OWNER("WorkspaceOwner"),
        WORKSPACE_MEMBER("WorkspaceMember");

        private final String label;

        Role(String label) {
            this.label = label;
        }
    }

    private final String id;
    private final Type type;
    private final Role role;
    private final CiNetwork network;
    private final Instant createdOn;
    private final CiFolder root;
    private final CiSpaceSettings settings = new CiSpaceSettings();
    private String name;
    private Instant lastActivityOn;
    private CiNote note;

    public CiSpace(String id, String name, Type type, Role role, CiNetwork network, String rootId, Instant createdOn) {
        this.id = id;
        this.name = name;
        this.type = type;
        this.role = role;
        this.network = network;
        this.createdOn = createdOn;
        this.lastActivityOn = createdOn;
        this.root = CiFolder.root(rootId, this, createdOn);
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Type type() {
        return type;
    }

    public Role role() {
        return role;
    }

    public CiNetwork network() {
        return network;
    }

    public Instant createdOn() {
        return createdOn;
    }

    public Instant lastActivityOn() {
        return lastActivityOn;
    }

    public CiFolder root() {
        return root;
    }

    public CiSpaceSettings settings() {
        return settings;
    }

    public void rename(String newName) {
        name = newName;
    }

    public void touch(Instant now) {
        lastActivityOn = now;
    }

    public void note(String text, Instant now) {
        note = CiNote.written(Optional.ofNullable(note), text, now);
    }

    /** How other objects name the space. */
    ObjectNode reference() {
        return Json.object().put("id", id).put("name", name);
    }

    ObjectNode referenceWithClass() {
        return reference().put("class", type.label);
    }

    public ObjectNode json() {
        long used = root.assets().mapToLong(CiAsset::size).sum();
        ObjectNode json = referenceWithClass()
                .put("rootFolderId", root.id())
                .put("createdOn", createdOn.toString())
                .put("lastActivityOn", lastActivityOn.toString())
                .put("assetCount", root.assets().count())
                .put("isDeleted", false);
        json.set("plan", Json.object().put("name", "Custom Workspace"));
        json.set(
                "storage",
                Json.object()
                        .put("allotted", settings.allotted())
                        .put("used", used)
                        .put("usedByAssets", used)
                        .put("usedByElements", 0));
        json.set("network", network.json());
        json.set("owner", CiUser.CALLER.jsonWithoutEmail());
        json.set("createdBy", CiUser.CALLER.json());
        json.set("entitlements", settings.entitlements());
        json.put("userRole", role.label);
        json.put("userInviteStatus", "Joined");
        json.put("userLastAccessedOn", lastActivityOn.toString());
        json.set(
                "runtime",
                Json.object()
                        .put("video", root.assets().mapToLong(CiAsset::runtime).sum()));
        if (note != null) {
            json.set("note", note.json());
        }
        return json;
    }
}
