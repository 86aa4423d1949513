// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex.workflow;

import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.error.ForbiddenException;
import io.camelmedia.support.error.NotFoundException;
import io.camelmedia.support.http.message.Address;
import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.http.message.Request;
import io.camelmedia.support.http.retry.Replay;
import io.camelmedia.support.operation.call.Call;
import io.camelmedia.support.operation.call.Service;
import io.camelmedia.support.transfer.upload.MediaContent;
import io.camelmedia.support.workflow.MediaBody;
import java.net.URI;
import java.util.concurrent.CompletableFuture;

/**
 * Sends a file to its pre-signed address (document: Create an asset, step 3). The address bears its signature: no
 * credential goes with it, even to the API's own origin.
 */
record PutSender(Call call, Service service, MediaBody media) implements Sender {

    @Override
    public CompletableFuture<ApiResponse<Object>> send(Registration registration) {
        MediaContent content = new MediaContent(media.source(), registration.mimeType(), media.progress());
        Request<Object> request = Request.to(call.operation().name(), "PUT", address(registration))
                .content(content)
                .replay(Replay.IDEMPOTENT)
                .timeLimit(service.settings().transfer())
                .reading(response -> null);
        return service.gateway().send(request);
    }

    private URI address(Registration registration) {
        String address = registration.asset().fileUrl();
        if (address == null || address.isBlank()) {
            throw new CommunicationException(media.refused("the service gave no file_url to send the file to"));
        }
        try {
            return Address.follow(service.base(), address);
        } catch (IllegalArgumentException e) {
            throw new CommunicationException(
                    media.refused("the service's file_url cannot be sent to: it " + e.getMessage()), e);
        }
    }

    /** An address whose signature has expired is answered 403 or 404; another registration gets another address. */
    @Override
    public boolean isExpired(Throwable failure) {
        return failure instanceof ForbiddenException || failure instanceof NotFoundException;
    }
}
