// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pixop.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.pixop.bodies.PixopDate;
import java.io.Serializable;
import java.time.Instant;

/** A project of a team. */
public final class PixopProject implements Serializable {

    private final String id;
    private final PixopTeam team;
    private final Instant createdAt;
    private String name;
    private Instant updatedAt;

    PixopProject(String id, String name, PixopTeam team, Instant createdAt) {
        this.id = id;
        this.team = team;
        this.createdAt = createdAt;
        rename(name, createdAt);
    }

    public String id() {
        return id;
    }

    PixopTeam team() {
        return team;
    }

    public void rename(String newName, Instant now) {
        name = newName;
        updatedAt = now;
    }

    /** As it stands in a list. */
    public ObjectNode summary() {
        return Json.object()
                .put("id", id)
                .put("name", name)
                .put("dateCreated", PixopDate.text(createdAt))
                .put("timeLastUpdated", PixopDate.text(updatedAt));
    }

    public ObjectNode json() {
        return summary().put("teamId", team.id());
    }
}
