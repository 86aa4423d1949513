// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import static io.camelmedia.component.ci.CiParam.FAIL_ON_PARTIAL;

import io.camelmedia.component.ci.model.BulkResult;
import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.operation.ResponseType;
import io.camelmedia.support.operation.Workflow;
import io.camelmedia.support.operation.call.Call;
import io.camelmedia.support.operation.call.Service;
import java.util.concurrent.CompletableFuture;

/** A bulk operation. With {@code failOnPartial=true} the call fails when the operation failed for any of the items. */
final class CiBulk implements Workflow {

    @Override
    public CompletableFuture<ApiResponse<Object>> run(Call call, Service service) {
        CompletableFuture<ApiResponse<Object>> sent = service.invoke(call, ResponseType.RECORD);
        return call.values().isTrue(FAIL_ON_PARTIAL) ? sent.thenApply(outcome -> whole(call, service, outcome)) : sent;
    }

    private static ApiResponse<Object> whole(Call call, Service service, ApiResponse<Object> outcome) {
        if (outcome.value() instanceof BulkResult result && result.hasErrors()) {
            String component = service.gateway().component();
            throw new BulkOperationException(
                    outcome.facts().failure(component, call.operation().name(), null), result);
        }
        return outcome;
    }
}
