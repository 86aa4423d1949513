// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.job;

import io.camelmedia.component.pixop.PixopParam;
import io.camelmedia.component.pixop.model.ProcessProgress;
import io.camelmedia.component.pixop.model.ProcessingState;
import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.job.Job;
import io.camelmedia.support.job.JobStatus;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.call.Service;
import io.camelmedia.support.operation.call.Values;
import java.util.concurrent.CompletableFuture;

/**
 * A processing, known by the video that it makes (document: Check progress of a video currently being processed).
 *
 * @param check     tells how far a processing is
 * @param operation the name of the operation that waits
 */
public record ProcessJob(Service service, Operation check, String operation, String processedVideoId, Statuses statuses)
        implements Job<ProcessProgress> {

    public ProcessJob(Service service, Operation check, String operation, String processedVideoId) {
        this(service, check, operation, processedVideoId, new Statuses());
    }

    @Override
    public String name() {
        return "the processing of video " + processedVideoId;
    }

    @Override
    public CompletableFuture<JobStatus<ProcessProgress>> ask() {
        return service.invoke(check, Values.NONE.with(PixopParam.PROCESSED_VIDEO_ID, processedVideoId))
                .thenApply(this::status);
    }

    private JobStatus<ProcessProgress> status(ApiResponse<Object> answer) {
        ProcessProgress progress = (ProcessProgress) answer.value();
        if (progress == null || progress.processingState() == null) {
            return statuses.stateless(name());
        }
        ProcessingState state = progress.processingState();
        return statuses.of(progress, state.phase(), state.processingStatus(), state.processingProgressPercent());
    }
}
