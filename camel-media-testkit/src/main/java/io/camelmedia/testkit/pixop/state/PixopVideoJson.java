// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pixop.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.media.StoredMedia;
import io.camelmedia.testkit.pixop.bodies.PixopDate;
import io.camelmedia.testkit.pixop.bodies.PixopMetadata;
import io.camelmedia.testkit.pixop.state.PixopProgress.Status;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.stream.Stream;

/** Shows videos as answers do, with the state of their jobs at the moment. */
public final class PixopVideoJson {

    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    private final PixopJobs ingestion;
    private final PixopJobs processing;

    public PixopVideoJson(PixopJobs ingestion, PixopJobs processing) {
        this.ingestion = ingestion;
        this.processing = processing;
    }

    /** As it stands in a list. */
    public ObjectNode summary(PixopVideo video) {
        return Json.object()
                .put("id", video.id())
                .put("parentId", video.isOriginal() ? null : video.parent().id())
                .put("projectId", video.project().id())
                .put("name", video.name())
                .put("filename", video.media().map(StoredMedia::name).orElse(null))
                .put("dateCreated", PixopDate.text(video.createdAt()))
                .put("timeLastUpdated", PixopDate.text(updatedAt(video)));
    }

    public ObjectNode details(PixopVideo video) {
        ObjectNode json = Json.object()
                .put("id", video.id())
                .put("name", video.name())
                .put("description", "")
                .put("projectId", video.project().id())
                .put("userId", PixopAccount.USER)
                .put("teamId", video.project().team().id());
        if (video.isOriginal()) {
            json.set("upload", upload(video.upload()));
            json.set("ingestion", ingestion(video));
        } else {
            json.put("parentId", video.parent().id());
            json.set("processing", processing(video));
        }
        json.set("attributes", Json.object());
        return json.put("dateCreated", PixopDate.text(video.createdAt()))
                .put("timeLastUpdated", PixopDate.text(updatedAt(video)));
    }

    /** The state of ingestion as the progress of an original video shows it. */
    public ObjectNode ingestionState(PixopVideo video) {
        PixopProgress progress = ingestionOf(video);
        return progress.json("ingestionStatus").put("videoMetadataAvailable", metadataAvailable(progress));
    }

    /** The state of processing as the progress of a processed video shows it. */
    public ObjectNode processingState(PixopVideo video) {
        PixopProgress progress = processingOf(video);
        return progress.json("processingStatus").put("processingProgressPercent", progress.percent());
    }

    public PixopProgress ingestionOf(PixopVideo original) {
        return progress(ingestion, original);
    }

    public PixopProgress processingOf(PixopVideo processed) {
        return progress(processing, processed);
    }

    private static PixopProgress progress(PixopJobs jobs, PixopVideo video) {
        return jobs.progress(video.id())
                .orElseGet(() -> new PixopProgress(Status.INITIAL, BigDecimal.ZERO, video.createdAt()));
    }

    private Instant updatedAt(PixopVideo video) {
        PixopProgress progress = video.isOriginal() ? ingestionOf(video) : processingOf(video);
        return Stream.of(progress.updatedAt(), video.upload().updatedAt())
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private static boolean metadataAvailable(PixopProgress progress) {
        return progress.percent().compareTo(HALF) >= 0;
    }

    private static ObjectNode upload(PixopUpload upload) {
        ObjectNode json = Json.object();
        json.putObject("uploadState")
                .put("updatedAt", PixopDate.text(upload.updatedAt()))
                .put("uploadStatus", upload.status().name());
        json.put("hasFinishedUploading", upload.media() != null);
        if (upload.media() != null) {
            json.put("fileName", upload.media().name())
                    .put("fileSize", upload.media().length())
                    .put("fileType", upload.media().contentType())
                    .put(
                            "fileContainerName",
                            PixopMetadata.longContainer(upload.media().name()));
        }
        return json;
    }

    private ObjectNode ingestion(PixopVideo video) {
        PixopProgress progress = ingestionOf(video);
        ObjectNode json = Json.object();
        json.set(
                "ingestionState",
                ingestionState(video)
                        .put("videoMetadataCommitted", progress.isDone())
                        .put("processingProgressPercent", progress.percent()));
        PixopUpload upload = video.upload();
        if (upload.media() != null && metadataAvailable(progress)) {
            json.set("metadata", PixopMetadata.json(upload.media(), upload.light()));
        }
        if (progress.isDone() && !upload.light()) {
            json.set("qualityAssessment", PixopMetadata.qualityAssessment());
        }
        return json;
    }

    private ObjectNode processing(PixopVideo video) {
        ObjectNode json = Json.object();
        json.set("processingState", processingState(video));
        json.set("processingParameters", parameters(video.processingRequest()));
        return json;
    }

    private static ObjectNode parameters(ObjectNode request) {
        ObjectNode json = Json.object();
        json.set("sourceVideo", request.path("range").isObject() ? request.path("range") : Json.object());
        ObjectNode target = json.putObject("targetVideo");
        target.set("container", named(request.at("/mediaContainerCodec/container"), "mov"));
        target.set("codec", named(request.at("/mediaContainerCodec/codec"), "h264"));
        target.set("pixelFormat", PixopMetadata.pixelFormat());
        target.put("frameWidth", 1920).put("frameHeight", 1080);
        target.set(
                "videoFilters",
                Json.array(Stream.of("deinterlacer", "denoiser", "stabilizer", "scaler", "postProcessor")
                        .map(request::path)
                        .filter(JsonNode::isTextual)
                        .map(filter -> named(filter, ""))
                        .toList()));
        return json;
    }

    private static ObjectNode named(JsonNode name, String otherwise) {
        ObjectNode json = Json.object().put("name", name.asText(otherwise));
        json.set("properties", Json.object());
        return json;
    }
}
