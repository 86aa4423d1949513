// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pixop.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.pixop.bodies.PixopDate;
import java.io.Serializable;
import java.time.Instant;

/** A team of the user's. Projects and videos belong to it. */
public record PixopTeam(String id, String name, Instant createdAt) implements Serializable {

    public ObjectNode json() {
        return Json.object()
                .put("id", id)
                .put("name", name)
                .put("dateCreated", PixopDate.text(createdAt))
                .put("timeLastUpdated", PixopDate.text(createdAt));
    }
}
