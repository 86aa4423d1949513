package io.camelmedia.component.pixop.job;

import io.camelmedia.component.pixop.PixopParam;
import io.camelmedia.component.pixop.model.ProcessProgress;
import io.camelmedia.component.pixop.model.ProcessingState;
import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.job.Job;
import io.camelmedia.support.job.JobStatus;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.call.Needed;
import io.camelmedia.support.operation.call.Service;
import io.camelmedia.support.operation.call.Values;
import java.util.concurrent.CompletableFuture;

/**
 * A processing, known by the video that it makes (document: Check progress of a video currently being processed).
 *
 * @param check     tells how far a processing is
 * @param operation the name of the one that waits
 */
public record ProcessJob(Service service, Operation check, String operation, String processedVideoId)
        implements Job<ProcessProgress> {

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
        ProcessingState state = Needed.of(service, check, answer, ProcessProgress::processingState, "processingState");
        return Statuses.of(
                (ProcessProgress) answer.value(),
                state.phase(),
                state.processingStatus(),
                state.processingProgressPercent());
    }
}
