// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.http.message.Content;
import io.camelmedia.support.http.message.JsonBody;
import io.camelmedia.support.http.message.JsonContent;
import io.camelmedia.support.http.message.Request;
import io.camelmedia.support.http.message.StreamedResponse;
import io.camelmedia.support.http.message.TimeLimit;
import io.camelmedia.support.http.retry.Replay;
import io.camelmedia.support.json.Json;
import io.camelmedia.support.json.UnfitJsonException;
import io.camelmedia.support.operation.call.Service;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.CompletableFuture;

/**
 * The requests of uploads, to the origin that is theirs, with the account's token.
 *
 * @param operation the operation as in the URI
 */
record UploadRequests(Service service, String operation) {

    /** The same requests, sent through another view of the service. */
    UploadRequests by(Service other) {
        return new UploadRequests(other, operation);
    }

    /** Announces an upload in parts: this makes the asset. */
    CompletableFuture<ApiResponse<String>> begin(JsonNode announcement) {
        return send(limited("POST", "/upload/multipart")
                .content(new JsonContent(Json.bytes(announcement)))
                .replay(Replay.ONCE)
                .reading(UploadRequests::assetId));
    }

    /** A part that comes again takes the place of the earlier one. */
    CompletableFuture<ApiResponse<Object>> part(String assetId, int number, Content part) {
        return send(moving("PUT", "/upload/multipart/" + assetId + "/" + number)
                .content(part)
                .replay(Replay.IDEMPOTENT)
                .reading(response -> null));
    }

    CompletableFuture<ApiResponse<Object>> complete(String assetId) {
        return send(limited("POST", "/upload/multipart/" + assetId + "/complete")
                .replay(Replay.ONCE)
                .reading(response -> null));
    }

    /** All of a small file at once: this makes the asset. */
    CompletableFuture<ApiResponse<String>> form(Content form) {
        return send(moving("POST", "/upload").content(form).replay(Replay.ONCE).reading(UploadRequests::assetId));
    }

    private Request.Builder limited(String method, String path) {
        return request(method, path)
                .timeLimit(new TimeLimit.Deadline(service.settings().requestTimeout()));
    }

    private Request.Builder moving(String method, String path) {
        return request(method, path).timeLimit(service.settings().transfer());
    }

    private Request.Builder request(String method, String path) {
        return Request.to(operation, method, URI.create(service.settings().uploadBase() + path))
                .headers(service.settings().headers())
                .credentials(service.gateway().account().credentials());
    }

    private <T> CompletableFuture<ApiResponse<T>> send(Request<T> request) {
        return service.gateway().send(request);
    }

    private static String assetId(StreamedResponse response) throws IOException {
        return JsonBody.read(response, in -> {
            JsonNode id = Json.read(in).path("assetId");
            if (!id.isTextual() || !id.asText().matches("[\\w-]+")) {
                throw new UnfitJsonException("the answer to the upload names no assetId");
            }
            return id.asText();
        });
    }
}
