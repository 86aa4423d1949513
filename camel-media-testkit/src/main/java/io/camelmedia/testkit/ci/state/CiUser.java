// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import java.io.Serializable;

/** A user of the service. */
public record CiUser(String id, String name, String email) implements Serializable {

    public static final String USERNAME = "sim@example.com";

    /** The user whose credentials the simulator knows. */
    public static final CiUser CALLER = new CiUser("sim-user", "Sim User", USERNAME);

    /** Someone else, who shares content with the caller. */
    public static final CiUser OTHER = new CiUser("sim-producer", "Sim Producer", "producer@example.com");

    ObjectNode json() {
        return Json.object().put("id", id).put("name", name).put("email", email);
    }

    ObjectNode jsonWithoutEmail() {
        return Json.object().put("id", id).put("name", name);
    }
}
