// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.workflow;

import static io.camelmedia.component.pixop.PixopParam.VIDEO_ID;
import static io.camelmedia.component.pixop.PixopParam.WAITING;

import io.camelmedia.component.pixop.job.IngestJob;
import io.camelmedia.component.pixop.model.IngestProgress;
import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.Workflow;
import io.camelmedia.support.operation.call.Call;
import io.camelmedia.support.operation.call.Service;
import io.camelmedia.support.operation.call.Values;
import io.camelmedia.support.workflow.MediaBody;
import io.camelmedia.support.workflow.MultipartUpload;
import java.util.concurrent.CompletableFuture;

/**
 * Uploads the media of a video item (document: Upload media relating to a video item).
 *
 * @param upload sends the media
 * @param check  tells how far their ingestion is
 */
public record UploadMedia(Operation upload, Operation check) implements Workflow {

    @Override
    public CompletableFuture<ApiResponse<Object>> run(Call call, Service service) {
        return MediaBody.with(call, service, media -> send(service, call.values(), media))
                .thenCompose(uploaded -> WAITING.isWanted(call)
                        ? ingested(call, service, call.values().text(VIDEO_ID)).thenApply(done -> uploaded)
                        : CompletableFuture.completedFuture(uploaded));
    }

    CompletableFuture<ApiResponse<Object>> send(Service service, Values values, MediaBody media) {
        return MultipartUpload.send(service, upload, values, "file", media);
    }

    CompletableFuture<IngestProgress> ingested(Call call, Service service, String videoId) {
        return WAITING.await(
                call,
                service,
                new IngestJob(service.continued(), check, call.operation().name(), videoId));
    }
}
