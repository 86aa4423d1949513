// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.contentapi.job;

import io.camelmedia.support.error.NotReadyException;
import io.camelmedia.support.http.execution.Stages;
import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.job.Job;
import io.camelmedia.support.job.JobStatus;
import io.camelmedia.support.operation.ResponseType;
import io.camelmedia.support.operation.call.Call;
import io.camelmedia.support.operation.call.Service;
import java.util.concurrent.CompletableFuture;

/**
 * The transcoding of a rendition. It begins with the first call that asks for the rendition, and is done when the
 * service answers an address instead of a {@code ModelNotReadyError} (document: Asset API).
 */
public record RenditionJob(Call call, Service service) implements Job<ApiResponse<Object>> {

    @Override
    public String operation() {
        return call.operation().name();
    }

    @Override
    public String name() {
        return "the rendition " + service.address(call);
    }

    @Override
    public CompletableFuture<JobStatus<ApiResponse<Object>>> ask() {
        return service.invoke(call, ResponseType.RECORD)
                .<JobStatus<ApiResponse<Object>>>thenApply(JobStatus.Done::new)
                .exceptionallyCompose(failure -> Stages.cause(failure) instanceof NotReadyException
                        ? CompletableFuture.completedFuture(new JobStatus.Running<>(null, null))
                        : CompletableFuture.failedFuture(failure));
    }
}
