// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.webhooks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import java.io.Serializable;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * A subscription.
 *
 * @param url may bear a user and a password, which are sent by Basic authentication
 * @param types of the events; empty for all
 */
record CiWebhook(String id, String networkId, String name, URI url, Set<String> types) implements Serializable {

    boolean wants(String network, String type) {
        return networkId.equals(network) && (types.isEmpty() || types.contains(type));
    }

    /** The address without the credentials. */
    URI address() {
        return userInfo().isEmpty() ? url : URI.create(url.toString().replaceFirst("//[^@/]*@", "//"));
    }

    /** The user, a colon and the password. */
    Optional<String> userInfo() {
        return Optional.ofNullable(url.getUserInfo());
    }

    ObjectNode json() {
        ObjectNode json = Json.object()
                .put("id", id)
                .put("name", name)
                .put("url", address().toString());
        json.set("types", Json.strings(types));
        return json;
    }
}
