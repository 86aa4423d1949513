// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.clients;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.testkit.Client;
import io.camelmedia.testkit.Simulator;
import io.camelmedia.testkit.api.Json;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Requests as a published client sends them: method, path, exactly these headers, and body. What an answer gave stands
 * in later requests as {@code <name>}.
 */
final class ClientScript {

    private final Map<String, String> values = new HashMap<>();
    private final List<String> headers = new ArrayList<>();
    private final Simulator simulator;
    private final Client client;
    private int calls;

    ClientScript(Simulator simulator) {
        this.simulator = simulator;
        this.client = new Client(simulator);
    }

    /** Headers of all requests from here on, name and value in turn, instead of those before. */
    ClientScript with(String... nameAndValue) {
        headers.clear();
        headers.addAll(List.of(nameAndValue));
        return this;
    }

    /** Sends a request and expects an answer of this status. */
    Answer send(int status, String method, String path, String body, String... moreHeaders) throws Exception {
        List<String> all = new ArrayList<>(headers);
        all.addAll(List.of(moreHeaders));
        HttpResponse<byte[]> response = client.send(
                method,
                filled(path),
                filled(body).getBytes(StandardCharsets.UTF_8),
                all.stream().map(this::filled).toArray(String[]::new));
        calls++;
        assertThat(response.statusCode())
                .as(method + " " + path + ": " + new String(response.body(), StandardCharsets.UTF_8))
                .isEqualTo(status);
        return new Answer(response);
    }

    /** How many requests were sent. */
    int calls() {
        return calls;
    }

    static String basic(String user, String password) {
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    private String filled(String text) {
        String filled = text;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("<" + value.getKey() + ">", value.getValue());
        }
        return filled;
    }

    /** What the simulator answered. */
    final class Answer {

        private final HttpResponse<byte[]> response;

        Answer(HttpResponse<byte[]> response) {
            this.response = response;
        }

        /** Keeps a value of the JSON for later requests. */
        Answer keep(String name, String pointer) {
            String value = json().at(pointer).asText();
            assertThat(value).as(pointer + " of " + json()).isNotEmpty();
            values.put(name, value);
            return this;
        }

        /** Keeps the path of an address that a header gives. */
        Answer keepLocation(String name) {
            String location = response.headers().firstValue("Location").orElseThrow();
            values.put(name, location.replace(simulator.baseUrl(), ""));
            return this;
        }

        /** The object at {@code pointer} has these fields at most: the client refuses what it does not know. */
        Answer hasNothingBut(String pointer, String... fields) {
            TreeSet<String> unknown = new TreeSet<>();
            json().at(pointer).fieldNames().forEachRemaining(unknown::add);
            List.of(fields).forEach(unknown::remove);
            assertThat(unknown).as("fields that the client does not know").isEmpty();
            return this;
        }

        Answer has(String pointer, String value) {
            assertThat(json().at(pointer).asText()).isEqualTo(value);
            return this;
        }

        Answer hasHeader(String name, String value) {
            assertThat(response.headers().firstValue(name)).contains(value);
            return this;
        }

        private JsonNode json() {
            try {
                return Json.parse(response.body());
            } catch (UncheckedIOException e) {
                throw new AssertionError("no JSON: " + new String(response.body(), StandardCharsets.UTF_8), e);
            }
        }
    }
}
