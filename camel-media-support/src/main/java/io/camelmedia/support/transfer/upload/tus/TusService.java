// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.upload.tus;

import io.camelmedia.support.error.Advice;
import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.error.Failure;
import io.camelmedia.support.error.NotFoundException;
import io.camelmedia.support.http.Credentials;
import io.camelmedia.support.http.Gateway;
import io.camelmedia.support.http.message.Address;
import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.http.message.Numbers;
import io.camelmedia.support.http.message.Request;
import io.camelmedia.support.http.message.StreamedResponse;
import io.camelmedia.support.http.message.TimeLimit;
import io.camelmedia.support.http.retry.Replay;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * A server of tus 1.0.0 with its creation extension, and the three requests it takes.
 *
 * @param operation      the operation that uploads, as in the URI: named by errors
 * @param endpoint       where uploads are created
 * @param credentials    of all three requests, as long as they go to an origin that the account owns
 * @param requestTimeout deadline of a request without media, with its retries
 * @param transfer       how long media may stand still
 */
public record TusService(
        Gateway gateway,
        String operation,
        URI endpoint,
        Credentials credentials,
        Duration requestTimeout,
        TimeLimit.IdleTimeout transfer) {

    private static final String VERSION = "1.0.0";
    private static final int OTHER_VERSION = 412;

    /**
     * Where an upload stands.
     *
     * @param offset how many bytes the server has; null when it does not say
     * @param length how many it expects; null when it does not say
     */
    record Status(Long offset, Long length) {

        private static Status of(StreamedResponse response) {
            return new Status(
                    Numbers.parseCount(response.header("Upload-Offset")),
                    Numbers.parseCount(response.header("Upload-Length")));
        }
    }

    /**
     * May be repeated: an upload that was created without its address being known stays empty until the server drops
     * it.
     */
    CompletableFuture<ApiResponse<URI>> create(long length) {
        Request<URI> request = begin("POST", endpoint)
                .header("Upload-Length", Long.toString(length))
                .replay(Replay.IDEMPOTENT)
                .timeLimit(new TimeLimit.Deadline(requestTimeout))
                .reading(response -> location(understood("POST", response).header("Location")));
        return gateway.send(request);
    }

    /**
     * Asks for the Upload-Offset. The status has none when the server does not have the upload, for which it may answer
     * 403, 404 or 410.
     */
    CompletableFuture<ApiResponse<Status>> offset(URI location) {
        Request<Status> request = begin("HEAD", location)
                .success(status -> isAnswer(status) || status == 403 || status == 404 || status == 410)
                .replay(Replay.SAFE)
                .timeLimit(new TimeLimit.Deadline(requestTimeout))
                .reading(response -> Status.of(understood("HEAD", response)));
        return gateway.send(request);
    }

    /** May be repeated: the chunk asks for the Upload-Offset before it is sent again. */
    CompletableFuture<ApiResponse<Status>> append(URI location, TusChunk piece) {
        Request<Status> request = begin("PATCH", location)
                .content(piece)
                .resumption(piece)
                .replay(Replay.IDEMPOTENT)
                .timeLimit(transfer)
                .reading(response -> Status.of(understood("PATCH", response)));
        return gateway.send(request);
    }

    /** An answer to a request that cannot be worked with. */
    CommunicationException wrong(String method, URI address, String answer) {
        Advice advice = gateway.errors().advice();
        return new CommunicationException(
                failure(method, address, answer).withAdvice("does " + advice.address() + " lead to a service of tus?"));
    }

    NotFoundException gone(URI location) {
        return new NotFoundException(failure("HEAD", location, "the service has nothing of the upload any more")
                .withAdvice("send it again"));
    }

    private Failure failure(String method, URI address, String text) {
        return Failure.unanswered(gateway.component(), operation, 1, text).withRequest(gateway.place(method, address));
    }

    private Request.Builder begin(String method, URI address) {
        return Request.to(operation, method, address)
                .header("Tus-Resumable", VERSION)
                .success(TusService::isAnswer)
                .credentials(credentials);
    }

    private static boolean isAnswer(int status) {
        return status / 100 == 2 || status == OTHER_VERSION;
    }

    private StreamedResponse understood(String method, StreamedResponse response) {
        if (response.status() == OTHER_VERSION) {
            throw wrong(
                    method,
                    response.uri(),
                    "the service does not take tus " + VERSION + "; its Tus-Version is "
                            + response.header("Tus-Version"));
        }
        return response;
    }

    private URI location(String location) {
        if (location == null || location.isBlank()) {
            throw wrong("POST", endpoint, "the service created an upload and gave no Location for it");
        }
        try {
            return Address.follow(endpoint, location);
        } catch (IllegalArgumentException e) {
            throw wrong(
                    "POST",
                    endpoint,
                    "the service created an upload at an address that cannot be sent to: it " + e.getMessage());
        }
    }
}
