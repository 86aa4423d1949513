// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pex.rules;

import io.camelmedia.testkit.api.ApiProblem;
import io.camelmedia.testkit.api.Json;
import java.util.Map;

/** The documented errors. Their bodies are not documented: these name the error and say what is wrong. */
public enum PexError {
    BAD_REQUEST(400, "Bad Request"),
    UNAUTHORIZED(401, "Unauthorized"),
    FORBIDDEN(403, "Forbidden"),
    NOT_FOUND(404, "Not Found"),
    METHOD_NOT_ALLOWED(405, "Method Not Allowed"),
    CONFLICT(409, "Conflict"),
    LENGTH_REQUIRED(411, "Length Required"),
    PRECONDITION_FAILED(412, "Precondition Failed"),
    TOO_LARGE(413, "Content Too Large"),
    UNSUPPORTED_TYPE(415, "Unsupported Media Type"),
    TOO_MANY_REQUESTS(429, "Too Many Requests");

    private final int status;
    private final String title;

    PexError(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public ApiProblem problem(String message) {
        return problem(message, Map.of());
    }

    public ApiProblem problem(String message, Map<String, String> headers) {
        return new ApiProblem(status, Json.object().put("error", title).put("message", message), headers);
    }
}
