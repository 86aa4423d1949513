package io.camelmedia.component.pixop.workflow;

import static io.camelmedia.component.pixop.PixopParam.POLL_INTERVAL;
import static io.camelmedia.component.pixop.PixopParam.PROCESSED_VIDEO_ID;
import static io.camelmedia.component.pixop.PixopParam.WAIT_FOR_COMPLETION;
import static io.camelmedia.component.pixop.PixopParam.WAIT_TIMEOUT;

import io.camelmedia.component.pixop.job.ProcessJob;
import io.camelmedia.component.pixop.model.ProcessProgress;
import io.camelmedia.component.pixop.model.ProcessingJob;
import io.camelmedia.support.http.Outcome;
import io.camelmedia.support.operation.Call;
import io.camelmedia.support.operation.Service;
import io.camelmedia.support.operation.Shape;
import io.camelmedia.support.workflow.JobAwaiting;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Begins the processing of a video, and waits for its end if asked to (document: Trigger a request to process a video).
 * With {@code processedVideoId} nothing is begun: it waits for a processing that was begun before.
 */
public final class Process {

    private Process() {}

    public static CompletableFuture<Outcome<Object>> run(Call call, Service service) {
        if (call.values().has(PROCESSED_VIDEO_ID)) {
            String id = call.values().text(PROCESSED_VIDEO_ID);
            ProcessingJob known = new ProcessingJob(null, id, null, null, null, Map.of());
            return done(call, service, id).thenApply(progress -> new Outcome<>(known, Outcome.Facts.NONE));
        }
        return service.invoke(call, Shape.RECORD).thenCompose(begun -> {
            String id = ((ProcessingJob) begun.value()).processedVideoId();
            return call.values().isTrue(WAIT_FOR_COMPLETION)
                    ? done(call, service, id).thenApply(progress -> begun)
                    : CompletableFuture.completedFuture(begun);
        });
    }

    private static CompletableFuture<ProcessProgress> done(Call call, Service service, String processedVideoId) {
        return JobAwaiting.await(
                call,
                service,
                new ProcessJob(service, call.operation().name(), processedVideoId),
                call.values().duration(POLL_INTERVAL),
                call.values().duration(WAIT_TIMEOUT));
    }
}
