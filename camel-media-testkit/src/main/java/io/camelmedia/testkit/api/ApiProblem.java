// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.util.Map;

/** An error answer of a simulated API. A handler throws it, and the server answers with it. */
public class ApiProblem extends RuntimeException {

    private final int status;
    private final transient JsonNode body;
    private final transient Map<String, String> headers;

    public ApiProblem(int status, JsonNode body) {
        this(status, body, Map.of());
    }

    public ApiProblem(int status, JsonNode body, Map<String, String> headers) {
        super(status + " " + body);
        this.status = status;
        this.body = body;
        this.headers = headers;
    }

    public int status() {
        return status;
    }

    public JsonNode body() {
        return body;
    }

    public void writeTo(Context ctx) {
        headers.forEach(ctx::header);
        Json.answer(ctx, status, body);
    }
}
