// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pixop.calls;

import io.camelmedia.testkit.Strictness;
import io.camelmedia.testkit.api.ApiProblem;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.media.MediaAnswer;
import io.camelmedia.testkit.media.MediaStore;
import io.camelmedia.testkit.media.MultipartPart;
import io.camelmedia.testkit.media.MultipartReader;
import io.camelmedia.testkit.media.StoredMedia;
import io.camelmedia.testkit.pixop.rules.PixopError;
import io.camelmedia.testkit.pixop.state.PixopJobs;
import io.camelmedia.testkit.pixop.state.PixopStore;
import io.camelmedia.testkit.pixop.state.PixopTeam;
import io.camelmedia.testkit.pixop.state.PixopUpload;
import io.camelmedia.testkit.pixop.state.PixopVideo;
import io.camelmedia.testkit.pixop.state.PixopVideoJson;
import io.camelmedia.testkit.wire.ConnectionCut;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;

/** The media service: uploads and downloads. */
public final class PixopMedia {

    private static final String PART = "file";

    private final PixopCalls calls;
    private final PixopStore store;
    private final PixopVideoJson json;
    private final PixopJobs ingestion;
    private final PixopLinks links;
    private final MediaStore media;
    private final Strictness strictness;

    public PixopMedia(
            PixopCalls calls,
            PixopStore store,
            PixopVideoJson json,
            PixopJobs ingestion,
            PixopLinks links,
            MediaStore media,
            Strictness strictness) {
        this.calls = calls;
        this.store = store;
        this.json = json;
        this.ingestion = ingestion;
        this.links = links;
        this.media = media;
        this.strictness = strictness;
    }

    void upload(Context ctx, PixopTeam team) throws IOException {
        upload(ctx, team, false);
    }

    void uploadLight(Context ctx, PixopTeam team) throws IOException {
        upload(ctx, team, true);
    }

    private void upload(Context ctx, PixopTeam team, boolean light) throws IOException {
        PixopVideo video = calls.change(() -> begin(ctx.pathParam("videoId"), team));
        try {
            StoredMedia received = receive(ctx);
            calls.change(() -> ingest(video, received, light));
        } catch (IOException | ApiProblem e) {
            calls.change(() -> broken(video));
            throw e;
        }
        Json.answer(
                ctx,
                200,
                Json.object()
                        .put("projectId", video.project().id())
                        .put("videoId", video.id())
                        .put("checkIngestProgressUrl", links.ingestProgress(video))
                        .put("processVideoUrl", links.process(video)));
    }

    private PixopVideo begin(String videoId, PixopTeam team) {
        PixopVideo video = store.video(videoId, team);
        if (!video.isOriginal()) {
            throw PixopError.NOT_AN_ORIGINAL.problem();
        }
        video.uploadIs(PixopUpload.running(store.now()));
        ingestion.remove(videoId);
        return video;
    }

    private PixopVideo broken(PixopVideo video) {
        video.uploadIs(PixopUpload.broken(store.now()));
        return video;
    }

    /** Begins the ingestion of media that has arrived. The ingestion of empty media fails. */
    public PixopVideo ingest(PixopVideo video, StoredMedia received, boolean light) {
        if (!store.holds(video)) {
            received.delete();
            throw PixopError.VIDEO_NOT_FOUND.problem();
        }
        video.uploadIs(PixopUpload.done(store.now(), received, light));
        ingestion.start(video.id());
        if (received.length() == 0) {
            ingestion.fail(video.id());
        }
        return video;
    }

    private StoredMedia receive(Context ctx) throws IOException {
        try {
            MultipartReader parts = new MultipartReader(ctx.contentType(), ctx.bodyInputStream());
            for (Optional<MultipartPart> part = parts.next(); part.isPresent(); part = parts.next()) {
                if (isMedia(part.get())) {
                    return store(part.get());
                }
            }
        } catch (ConnectionCut cut) {
            throw cut;
        } catch (IOException malformed) {
            throw PixopError.BAD_REQUEST.problem(malformed.getMessage());
        } catch (IllegalArgumentException noForm) {
            throw PixopError.UNSUPPORTED_CONTENT.problem(noForm.getMessage());
        }
        throw PixopError.BAD_REQUEST.problem(
                strictness.isStrict() ? "The part '" + PART + "' is missing." : "A part with a file name is missing.");
    }

    /**
     * The service takes any name of the part, as the vendor's client shows; a strict simulator takes {@value #PART}
     * only.
     */
    private boolean isMedia(MultipartPart part) {
        return strictness.isStrict()
                ? part.name().equals(Optional.of(PART))
                : part.fileName().isPresent();
    }

    private StoredMedia store(MultipartPart part) throws IOException {
        String fileName = part.fileName()
                .filter(name -> !name.isBlank())
                .orElseThrow(() -> PixopError.BAD_REQUEST.problem("The part has no file name."));
        return media.store(fileName, contentType(part), part.body());
    }

    private String contentType(MultipartPart part) {
        Optional<String> given = part.contentType();
        if (given.isEmpty() && strictness.isStrict()) {
            throw PixopError.BAD_REQUEST.problem("The part has no Content-Type.");
        }
        return given.orElse("application/octet-stream");
    }

    void downloadOriginal(Context ctx, PixopTeam team) throws IOException {
        MediaAnswer.write(ctx, calls.change(() -> original(video(ctx, team))));
    }

    void downloadProcessed(Context ctx, PixopTeam team) throws IOException {
        MediaAnswer.write(ctx, calls.change(() -> processed(video(ctx, team))));
    }

    /** A still of an ingested original. The document does not mention it; the vendor's client asks for it. */
    void screenshot(Context ctx, PixopTeam team) {
        PixopScreenshot size = PixopScreenshot.named(ctx.pathParam("size"));
        PixopVideo video = calls.change(() -> video(ctx, team));
        if (!calls.change(() -> json.ingestionOf(video).isDone())) {
            throw PixopError.NOT_INGESTED.problem();
        }
        ctx.contentType("image/png");
        ctx.header("Content-Disposition", "attachment; filename=\"" + video.id() + ".png\"");
        ctx.result(size.png());
    }

    private PixopVideo video(Context ctx, PixopTeam team) {
        return store.video(ctx.pathParam("videoId"), team);
    }

    private static StoredMedia original(PixopVideo video) {
        return video.media().filter(found -> video.isOriginal()).orElseThrow(PixopError.MEDIA_NOT_FOUND::problem);
    }

    private StoredMedia processed(PixopVideo video) {
        if (video.isOriginal()) {
            throw PixopError.MEDIA_NOT_FOUND.problem();
        }
        if (!json.processingOf(video).isDone()) {
            throw PixopError.NOT_PROCESSED.problem();
        }
        return video.media().orElseThrow(PixopError.MEDIA_NOT_FOUND::problem);
    }
}
