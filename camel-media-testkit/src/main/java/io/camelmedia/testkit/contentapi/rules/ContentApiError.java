// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.contentapi.rules;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.ApiProblem;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.api.RandomId;

/**
 * The documented errors, as the document prints them: the body's {@code statusCode} is not always there, and not always
 * the status of the answer.
 */
public final class ContentApiError {

    private static final int SENTRY_ID_LENGTH = 32;

    private ContentApiError() {}

    public static ApiProblem assetNotFound(String id) {
        return new ApiProblem(404, body("ModelNotFoundError", "Original asset not found (" + id + ")"));
    }

    public static ApiProblem legacyAssetNotFound(String trackToken) {
        return new ApiProblem(
                404,
                body("ModelNotFoundError", "legacy asset " + trackToken + " was not found")
                        .put("statusCode", 404));
    }

    public static ApiProblem notReady(int status, String id) {
        return new ApiProblem(
                status, conflict("ModelNotReadyError", "asset " + id + " in requested format is not ready"));
    }

    public static ApiProblem lowQuality(String id) {
        return new ApiProblem(409, conflict("LowQualityError", "Quality for asset " + id + " is too low"));
    }

    public static ApiProblem unsignable(String id) {
        return invalid("unable to sign a url for asset " + id);
    }

    public static ApiProblem invalid(String message) {
        return new ApiProblem(409, conflict("ModelInvalidError", message));
    }

    public static ApiProblem nullOrEmpty(String argument) {
        return new ApiProblem(
                404,
                conflict("ArgumentNullOrEmptyError", argument + " cannot be null or empty")
                        .put("sentryId", RandomId.next(SENTRY_ID_LENGTH)));
    }

    /** The document names no error for this. */
    public static ApiProblem unauthorized(String message) {
        return new ApiProblem(401, body("NotAuthenticatedError", message).put("statusCode", 401));
    }

    private static ObjectNode conflict(String name, String message) {
        return body(name, message).put("statusCode", 409);
    }

    private static ObjectNode body(String name, String message) {
        return Json.object().put("name", name).put("message", message);
    }
}
