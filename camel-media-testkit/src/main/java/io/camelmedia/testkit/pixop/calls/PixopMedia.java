package io.camelmedia.testkit.pixop.calls;

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

    public PixopMedia(
            PixopCalls calls,
            PixopStore store,
            PixopVideoJson json,
            PixopJobs ingestion,
            PixopLinks links,
            MediaStore media) {
        this.calls = calls;
        this.store = store;
        this.json = json;
        this.ingestion = ingestion;
        this.links = links;
        this.media = media;
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

    /** The upload's media is there: ingestion begins. Media without a byte cannot be ingested. */
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
                if (part.get().name().equals(Optional.of(PART))) {
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
        throw PixopError.BAD_REQUEST.problem("The part '" + PART + "' is missing.");
    }

    private StoredMedia store(MultipartPart part) throws IOException {
        String fileName = part.fileName()
                .filter(name -> !name.isBlank())
                .orElseThrow(() -> PixopError.BAD_REQUEST.problem("The part has no file name."));
        String contentType =
                part.contentType().orElseThrow(() -> PixopError.BAD_REQUEST.problem("The part has no Content-Type."));
        return media.store(fileName, contentType, part.body());
    }

    void downloadOriginal(Context ctx, PixopTeam team) throws IOException {
        MediaAnswer.write(ctx, calls.change(() -> original(video(ctx, team))));
    }

    void downloadProcessed(Context ctx, PixopTeam team) throws IOException {
        MediaAnswer.write(ctx, calls.change(() -> processed(video(ctx, team))));
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
