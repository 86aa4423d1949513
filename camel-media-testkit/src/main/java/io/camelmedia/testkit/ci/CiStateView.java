// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.ci.state.CiItem;
import io.camelmedia.testkit.ci.state.CiMediaBox;
import io.camelmedia.testkit.ci.state.CiSpace;
import io.camelmedia.testkit.ci.state.CiStore;
import io.camelmedia.testkit.ci.uploads.CiUploads;

/** What the service remembers, for a person to read. */
record CiStateView(CiStore store, CiUploads uploads) {

    JsonNode json() {
        ObjectNode state = Json.object();
        state.set(
                "workspaces",
                Json.array(store.spaces().stream().map(CiSpace::json).toList()));
        state.set(
                "items",
                Json.array(store.spaces().stream()
                        .flatMap(space -> space.root().descendants())
                        .map(CiItem::json)
                        .toList()));
        state.set(
                "mediaboxes",
                Json.array(store.mediaBoxes().stream()
                        .map(CiMediaBox::receivedJson)
                        .toList()));
        state.set("uploads", uploads.json());
        return state;
    }
}
