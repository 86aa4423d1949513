package io.camelmedia.testkit.pixop;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import java.time.Instant;

/** A team of the user's. Projects and videos belong to it. */
record PixopTeam(String id, String name, Instant createdAt) {

    ObjectNode json() {
        return Json.object()
                .put("id", id)
                .put("name", name)
                .put("dateCreated", PixopDate.text(createdAt))
                .put("timeLastUpdated", PixopDate.text(createdAt));
    }
}
