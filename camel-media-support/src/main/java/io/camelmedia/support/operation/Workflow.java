// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.operation;

import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.operation.call.Call;
import io.camelmedia.support.operation.call.Service;
import java.util.concurrent.CompletableFuture;

/** Behaviour of an operation that is more than one request. */
@FunctionalInterface
public interface Workflow {

    /**
     * @param call    what the route asks for, checked
     * @param service where requests go
     * @return what becomes the message body; completed with a
     *     {@link io.camelmedia.support.error.MediaApiException} when it failed
     */
    CompletableFuture<ApiResponse<Object>> run(Call call, Service service);
}
