// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/** A workspace's note. */
record CiNote(String text, Instant createdOn, Instant modifiedOn) implements Serializable {

    static CiNote written(Optional<CiNote> before, String text, Instant now) {
        return new CiNote(text, before.map(CiNote::createdOn).orElse(now), now);
    }

    ObjectNode json() {
        ObjectNode json = Json.object().put("text", text).put("createdOn", createdOn.toString());
        json.set("createdBy", CiUser.CALLER.json());
        json.put("modifiedOn", modifiedOn.toString());
        json.set("modifiedBy", CiUser.CALLER.json());
        return json;
    }
}
