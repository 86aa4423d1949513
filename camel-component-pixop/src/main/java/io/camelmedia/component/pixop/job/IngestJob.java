package io.camelmedia.component.pixop.job;

import io.camelmedia.component.pixop.PixopOperation;
import io.camelmedia.component.pixop.PixopParam;
import io.camelmedia.component.pixop.model.IngestProgress;
import io.camelmedia.component.pixop.model.IngestionState;
import io.camelmedia.support.job.Job;
import io.camelmedia.support.job.JobStatus;
import io.camelmedia.support.operation.call.Service;
import io.camelmedia.support.operation.call.Values;
import java.util.concurrent.CompletableFuture;

/** The ingestion of an uploaded video (document: Check progress of a video currently being ingested). */
public record IngestJob(Service service, String operation, String videoId, Statuses statuses)
        implements Job<IngestProgress> {

    public IngestJob(Service service, String operation, String videoId) {
        this(service, operation, videoId, new Statuses());
    }

    @Override
    public String name() {
        return "the ingestion of video " + videoId;
    }

    @Override
    public CompletableFuture<JobStatus<IngestProgress>> ask() {
        return service.invoke(
                        PixopOperation.INGEST_PROGRESS.declaration(), Values.NONE.with(PixopParam.VIDEO_ID, videoId))
                .thenApply(outcome -> status((IngestProgress) outcome.value()));
    }

    private JobStatus<IngestProgress> status(IngestProgress progress) {
        if (progress == null || progress.ingestionState() == null) {
            return statuses.stateless(name());
        }
        IngestionState state = progress.ingestionState();
        return statuses.of(progress, state.phase(), state.ingestionStatus(), state.processingProgressPercent());
    }
}
