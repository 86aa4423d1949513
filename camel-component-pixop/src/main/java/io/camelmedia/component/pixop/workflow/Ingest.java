package io.camelmedia.component.pixop.workflow;

import static io.camelmedia.component.pixop.PixopParam.NAME;
import static io.camelmedia.component.pixop.PixopParam.ON_UPLOAD_FAILURE;
import static io.camelmedia.component.pixop.PixopParam.PROJECT_ID;
import static io.camelmedia.component.pixop.PixopParam.VIDEO_ID;
import static io.camelmedia.component.pixop.PixopParam.WAITING;

import io.camelmedia.component.pixop.PixopOperation;
import io.camelmedia.component.pixop.model.CreatedVideo;
import io.camelmedia.component.pixop.model.IngestedVideo;
import io.camelmedia.component.pixop.model.UploadedMedia;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.http.execution.Stages;
import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.call.Call;
import io.camelmedia.support.operation.call.Needed;
import io.camelmedia.support.operation.call.Service;
import io.camelmedia.support.operation.call.Values;
import io.camelmedia.support.workflow.MediaBody;
import java.util.concurrent.CompletableFuture;

/**
 * Creates a video item, uploads its media, and waits for its ingestion if asked to (document: Create new video, Upload
 * media relating to a video item). With {@code videoId} the media go to an item that exists.
 */
public final class Ingest {

    private Ingest() {}

    public static CompletableFuture<ApiResponse<Object>> run(Call call, Service service) {
        return MediaBody.with(call, service, media -> item(call, service, media)
                        .thenCompose(videoId -> upload(call, service, media, videoId)))
                .thenCompose(uploaded -> finished(call, service, uploaded));
    }

    private static CompletableFuture<String> item(Call call, Service service, MediaBody media) {
        Values values = call.values();
        if (values.has(VIDEO_ID)) {
            return CompletableFuture.completedFuture(values.text(VIDEO_ID));
        }
        String name = values.has(NAME) ? values.text(NAME) : media.source().name();
        Values item = Values.NONE.with(NAME, name).with(PROJECT_ID, values.text(PROJECT_ID));
        Operation creation = PixopOperation.VIDEOS_CREATE.declaration();
        return service.invoke(creation, item)
                .thenApply(created -> Needed.of(service, creation, created, CreatedVideo::videoId, "videoId"));
    }

    private static CompletableFuture<ApiResponse<Object>> upload(
            Call call, Service service, MediaBody media, String videoId) {
        return UploadMedia.send(service, call.values().with(VIDEO_ID, videoId), media)
                .exceptionallyCompose(
                        failure -> leftBehind(call, service, videoId, media.toException(Stages.cause(failure))));
    }

    /** The item of a failed upload is named or deleted; one that was there before is left alone. */
    private static CompletableFuture<ApiResponse<Object>> leftBehind(
            Call call, Service service, String videoId, MediaApiException failed) {
        if (call.values().has(VIDEO_ID)) {
            return CompletableFuture.failedFuture(failed);
        }
        if (call.values().text(ON_UPLOAD_FAILURE).equals("keep")) {
            return CompletableFuture.failedFuture(
                    failed.remark("video item " + videoId + " is left without media; go on with videoId=" + videoId));
        }
        return service.invoke(PixopOperation.VIDEOS_DELETE.declaration(), Values.NONE.with(VIDEO_ID, videoId))
                .handle((deleted, undeleted) -> undeleted == null
                        ? failed.remark("video item " + videoId + " was deleted again")
                        : failed.remark("video item " + videoId + " could not be deleted: "
                                + Stages.cause(undeleted).getMessage()))
                .thenCompose(CompletableFuture::failedFuture);
    }

    private static CompletableFuture<ApiResponse<Object>> finished(
            Call call, Service service, ApiResponse<Object> uploaded) {
        UploadedMedia media = (UploadedMedia) uploaded.value();
        IngestedVideo video = new IngestedVideo(media.videoId(), media.projectId(), media.processVideoUrl(), null);
        if (!WAITING.isWanted(call)) {
            return CompletableFuture.completedFuture(uploaded.map(answer -> video));
        }
        return UploadMedia.ingested(call, service, media.videoId())
                .thenApply(progress -> uploaded.map(answer -> new IngestedVideo(
                        video.videoId(), video.projectId(), video.processVideoUrl(), progress.ingestionState())));
    }
}
