// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.control;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.testkit.Client;
import io.camelmedia.testkit.Simulator;
import io.camelmedia.testkit.api.Json;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Drives a simulator as curl does. */
final class Control {

    private final Client client;

    Control(Simulator simulator) {
        this.client = new Client(simulator);
    }

    record Answer(int status, JsonNode json) {}

    /** JSON may be written with single quotes. */
    Answer send(String method, String path, String json) throws Exception {
        byte[] body = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        HttpResponse<byte[]> response = client.send(method, "/__sim" + path, body);
        return new Answer(
                response.statusCode(), response.body().length == 0 ? Json.object() : Json.parse(response.body()));
    }

    JsonNode get(String path) throws Exception {
        return send("GET", path, "").json();
    }

    Answer post(String path, String json) throws Exception {
        return send("POST", path, json);
    }
}
