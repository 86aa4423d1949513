// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.workflow;

import static io.camelmedia.component.pixop.PixopParam.PROCESSED_VIDEO_ID;
import static io.camelmedia.component.pixop.PixopParam.PROJECT_ID;
import static io.camelmedia.component.pixop.PixopParam.VIDEO_ID;
import static io.camelmedia.component.pixop.PixopParam.WAITING;

import io.camelmedia.component.pixop.job.ProcessJob;
import io.camelmedia.component.pixop.model.ProcessProgress;
import io.camelmedia.component.pixop.model.ProcessingJob;
import io.camelmedia.support.error.Failure;
import io.camelmedia.support.error.ValidationException;
import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.ResponseType;
import io.camelmedia.support.operation.Rule;
import io.camelmedia.support.operation.Workflow;
import io.camelmedia.support.operation.call.Call;
import io.camelmedia.support.operation.call.Needed;
import io.camelmedia.support.operation.call.Service;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Begins the processing of a video, and waits for its end if asked to (document: Trigger a request to process a video).
 * With {@code processedVideoId} nothing is begun: it waits for a processing that was begun before.
 *
 * @param check tells how far a processing is
 */
public record Process(Operation check) implements Workflow {

    @Override
    public CompletableFuture<ApiResponse<Object>> run(Call call, Service service) {
        validate(call, service);
        if (call.values().has(PROCESSED_VIDEO_ID)) {
            String id = call.values().text(PROCESSED_VIDEO_ID);
            ProcessingJob known = new ProcessingJob(null, id, null, null, null, Map.of());
            return done(call, service, id).thenApply(progress -> new ApiResponse<>(known, ApiResponse.Facts.NONE));
        }
        return service.invoke(call, ResponseType.RECORD).thenCompose(begun -> {
            String id =
                    Needed.of(service, call.operation(), begun, ProcessingJob::processedVideoId, "processedVideoId");
            return WAITING.isWanted(call)
                    ? done(call, service, id).thenApply(progress -> begun)
                    : CompletableFuture.completedFuture(begun);
        });
    }

    /** The declaration also permits what only consumers take, so a call is checked here. */
    private static void validate(Call call, Service service) {
        String problem = Rule.exactlyOneOf(VIDEO_ID, PROCESSED_VIDEO_ID).violation(call.values(), true);
        if (problem == null && call.values().has(PROJECT_ID)) {
            problem = "projectId is for consumers: a processed video stays in the project of its source";
        }
        if (problem != null) {
            throw new ValidationException(Failure.refused(
                    service.gateway().component(), call.operation().name(), problem));
        }
    }

    private CompletableFuture<ProcessProgress> done(Call call, Service service, String processedVideoId) {
        return WAITING.await(
                call,
                service,
                new ProcessJob(service.continued(), check, call.operation().name(), processedVideoId));
    }
}
