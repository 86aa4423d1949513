// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.workflow;

import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.call.Service;
import io.camelmedia.support.operation.call.Values;
import io.camelmedia.support.transfer.upload.MultipartContent;
import java.util.concurrent.CompletableFuture;

/** Sends media as the only part of a form. */
public final class MultipartUpload {

    private MultipartUpload() {}

    /**
     * @param operation whose form is sent and whose answer comes back
     * @param part      name of the part
     */
    public static CompletableFuture<ApiResponse<Object>> send(
            Service service, Operation operation, Values values, String part, MediaBody media) {
        String fileName = media.name(part);
        MultipartContent content =
                new MultipartContent(part, fileName, media.contentType(), media.source(), media.progress());
        return service.invoke(operation, values, request -> request.content(content)
                .timeLimit(service.settings().transfer()));
    }
}
