package io.camelmedia.testkit.contentapi.calls;

import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.contentapi.rules.ContentApiError;
import io.camelmedia.testkit.contentapi.state.ContentApiAsset;
import io.camelmedia.testkit.contentapi.state.ContentApiStore;
import io.camelmedia.testkit.media.MultipartPart;
import io.camelmedia.testkit.media.MultipartReader;
import io.camelmedia.testkit.media.StoredMedia;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;

/** Takes audio as the part {@code assetfile} of a form, as it arrives. */
final class ContentApiUploads {

    private final ContentApiStore store;

    ContentApiUploads(ContentApiStore store) {
        this.store = store;
    }

    void upload(Context ctx) throws IOException {
        MultipartReader form = form(ctx);
        MultipartPart part = file(form);
        String type = Optional.ofNullable(ctx.header("assetType"))
                .or(part::contentType)
                .orElseThrow(() -> ContentApiError.nullOrEmpty("assetType"));
        StoredMedia media = store.receive(part.fileName().orElse("asset"), type, part.body());
        requireEnd(form);
        requireLength(ctx.header("assetLength"), media);
        ContentApiAsset asset = store.addAsset(media, type);
        String track = ctx.header("legacyTrackToken");
        if (track != null) {
            store.map(track, asset.id());
        }
        Json.answer(ctx, 201, asset.json());
    }

    private static MultipartReader form(Context ctx) {
        try {
            return new MultipartReader(ctx.header("Content-Type"), ctx.bodyInputStream());
        } catch (IllegalArgumentException e) {
            throw ContentApiError.invalid(e.getMessage());
        }
    }

    private static MultipartPart file(MultipartReader form) throws IOException {
        Optional<MultipartPart> part = form.next();
        while (part.isPresent() && !part.get().name().equals(Optional.of("assetfile"))) {
            part = form.next();
        }
        return part.orElseThrow(() -> ContentApiError.nullOrEmpty("assetfile"));
    }

    private static void requireEnd(MultipartReader form) throws IOException {
        if (form.next().isPresent()) {
            throw ContentApiError.invalid("assetfile must be the last part");
        }
    }

    private static void requireLength(String given, StoredMedia media) {
        if (given != null && !given.equals(Long.toString(media.length()))) {
            media.delete();
            throw ContentApiError.invalid(
                    "assetLength is " + given + ", but " + media.length() + " bytes of the asset have arrived");
        }
    }
}
