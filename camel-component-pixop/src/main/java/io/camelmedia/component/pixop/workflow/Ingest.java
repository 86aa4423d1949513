// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.workflow;

import static io.camelmedia.component.pixop.PixopParam.NAME;
import static io.camelmedia.component.pixop.PixopParam.ON_UPLOAD_FAILURE;
import static io.camelmedia.component.pixop.PixopParam.PROJECT_ID;
import static io.camelmedia.component.pixop.PixopParam.VIDEO_ID;
import static io.camelmedia.component.pixop.PixopParam.WAITING;

import io.camelmedia.component.pixop.model.CreatedVideo;
import io.camelmedia.component.pixop.model.IngestedVideo;
import io.camelmedia.component.pixop.model.UploadedMedia;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.error.NotFoundException;
import io.camelmedia.support.http.execution.Reservation;
import io.camelmedia.support.http.execution.Stages;
import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.Workflow;
import io.camelmedia.support.operation.call.Call;
import io.camelmedia.support.operation.call.Needed;
import io.camelmedia.support.operation.call.Service;
import io.camelmedia.support.operation.call.Values;
import io.camelmedia.support.workflow.MediaBody;
import java.util.concurrent.CompletableFuture;

/**
 * Creates a video item, uploads its media, and waits for its ingestion if asked to (document: Create new video, Upload
 * media relating to a video item). With {@code videoId} the media go to an item that exists.
 *
 * @param create    creates a video item
 * @param delete    deletes it
 * @param uploading brings media to it
 */
public record Ingest(Operation create, Operation delete, UploadMedia uploading) implements Workflow {

    @Override
    public CompletableFuture<ApiResponse<Object>> run(Call call, Service service) {
        return MediaBody.with(call, service, media -> send(call, service, media))
                .thenCompose(uploaded -> finished(call, service, uploaded));
    }

    /** Creates the item once a connection is reserved for its media, so that no item waits for one. */
    private CompletableFuture<ApiResponse<Object>> send(Call call, Service service, MediaBody media) {
        Reservation place = service.gateway().reservation();
        return item(call, service.keeping(place), media)
                .thenCompose(videoId -> uploading
                        .send(service.continued().keeping(place), call.values().with(VIDEO_ID, videoId), media)
                        .exceptionallyCompose(failure ->
                                leftBehind(call, service, videoId, media.toException(Stages.cause(failure)))))
                .whenComplete((uploaded, failure) -> place.release());
    }

    private CompletableFuture<String> item(Call call, Service service, MediaBody media) {
        Values values = call.values();
        if (values.has(VIDEO_ID)) {
            return CompletableFuture.completedFuture(values.text(VIDEO_ID));
        }
        String name = values.has(NAME) ? values.text(NAME) : media.source().name();
        Values item = Values.NONE.with(NAME, name).with(PROJECT_ID, values.text(PROJECT_ID));
        return service.invoke(create, item)
                .exceptionallyCompose(failure -> CompletableFuture.failedFuture(
                        Stages.cause(failure) instanceof NotFoundException unknown && values.has(PROJECT_ID)
                                ? unknown.advise("check projectId=" + values.text(PROJECT_ID))
                                : failure))
                .thenApply(created -> Needed.of(service, create, created, CreatedVideo::videoId, "videoId"));
    }

    /** An item made for a failed upload is named in the error, or deleted; one that existed before is left alone. */
    private CompletableFuture<ApiResponse<Object>> leftBehind(
            Call call, Service service, String videoId, MediaApiException failed) {
        if (call.values().has(VIDEO_ID)) {
            return CompletableFuture.failedFuture(failed);
        }
        if (call.values().text(ON_UPLOAD_FAILURE).equals("keep")) {
            return CompletableFuture.failedFuture(
                    failed.remark("video item " + videoId + " is left without media; go on with videoId=" + videoId));
        }
        return service.continued()
                .invoke(delete, Values.NONE.with(VIDEO_ID, videoId))
                .handle((deleted, undeleted) -> undeleted == null
                        ? failed.remark("video item " + videoId + " was deleted again")
                        : failed.remark("video item " + videoId + " could not be deleted: "
                                + Stages.cause(undeleted).getMessage()))
                .thenCompose(CompletableFuture::failedFuture);
    }

    private CompletableFuture<ApiResponse<Object>> finished(Call call, Service service, ApiResponse<Object> uploaded) {
        UploadedMedia media = (UploadedMedia) uploaded.value();
        IngestedVideo video = new IngestedVideo(media.videoId(), media.projectId(), media.processVideoUrl(), null);
        if (!WAITING.isWanted(call)) {
            return CompletableFuture.completedFuture(uploaded.map(answer -> video));
        }
        return uploading
                .ingested(call, service, media.videoId())
                .thenApply(progress -> uploaded.map(answer -> new IngestedVideo(
                        video.videoId(), video.projectId(), video.processVideoUrl(), progress.ingestionState())));
    }
}
