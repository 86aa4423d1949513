// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex.workflow;

import io.camelmedia.support.http.message.ApiResponse;
import java.util.concurrent.CompletableFuture;

/** Brings the file of a registered asset to the service. */
interface Sender {

    CompletableFuture<ApiResponse<Object>> send(Registration registration);

    /** Whether this failure means that the service takes no file for the registration any more. */
    boolean isExpired(Throwable failure);
}
