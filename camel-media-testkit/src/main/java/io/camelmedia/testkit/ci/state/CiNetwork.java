// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import java.io.Serializable;

/**
 * A network.
 *
 * @param allowedStorage how many bytes its workspaces may be allotted together
 */
public record CiNetwork(String id, String name, Type type, long allowedStorage) implements Serializable {

    enum Type {
        ENTERPRISE("Enterprise"),
        PERSONAL("Personal");

        private final String label;

        Type(String label) {
            this.label = label;
        }
    }

    public boolean isPersonal() {
        return type == Type.PERSONAL;
    }

    ObjectNode json() {
        return Json.object().put("id", id).put("name", name).put("class", type.label);
    }
}
