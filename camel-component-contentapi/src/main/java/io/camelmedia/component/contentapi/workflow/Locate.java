// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.contentapi.workflow;

import static io.camelmedia.component.contentapi.ContentApiParam.WAITING;

import io.camelmedia.component.contentapi.job.RenditionJob;
import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.operation.ResponseType;
import io.camelmedia.support.operation.call.Call;
import io.camelmedia.support.operation.call.Service;
import java.util.concurrent.CompletableFuture;

/** Asks for the signed address of an asset, and waits until its rendition is ready if asked to (document: Asset API). */
public final class Locate {

    private Locate() {}

    public static CompletableFuture<ApiResponse<Object>> run(Call call, Service service) {
        return WAITING.isWanted(call)
                ? WAITING.await(call, service, new RenditionJob(call, service.continued()))
                : service.invoke(call, ResponseType.RECORD);
    }
}
