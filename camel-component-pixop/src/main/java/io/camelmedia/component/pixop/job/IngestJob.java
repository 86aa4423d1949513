// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.job;

import io.camelmedia.component.pixop.PixopParam;
import io.camelmedia.component.pixop.model.IngestProgress;
import io.camelmedia.component.pixop.model.IngestionState;
import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.job.Job;
import io.camelmedia.support.job.JobStatus;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.call.Service;
import io.camelmedia.support.operation.call.Values;
import java.util.concurrent.CompletableFuture;

/**
 * The ingestion of an uploaded video (document: Check progress of a video currently being ingested).
 *
 * @param check     tells how far an ingestion is
 * @param operation the name of the operation that waits
 */
public record IngestJob(Service service, Operation check, String operation, String videoId, Statuses statuses)
        implements Job<IngestProgress> {

    public IngestJob(Service service, Operation check, String operation, String videoId) {
        this(service, check, operation, videoId, new Statuses());
    }

    @Override
    public String name() {
        return "the ingestion of video " + videoId;
    }

    @Override
    public CompletableFuture<JobStatus<IngestProgress>> ask() {
        return service.invoke(check, Values.NONE.with(PixopParam.VIDEO_ID, videoId))
                .thenApply(this::status);
    }

    private JobStatus<IngestProgress> status(ApiResponse<Object> answer) {
        IngestProgress progress = (IngestProgress) answer.value();
        if (progress == null || progress.ingestionState() == null) {
            return statuses.stateless(name());
        }
        IngestionState state = progress.ingestionState();
        return statuses.of(progress, state.phase(), state.ingestionStatus(), state.processingProgressPercent());
    }
}
