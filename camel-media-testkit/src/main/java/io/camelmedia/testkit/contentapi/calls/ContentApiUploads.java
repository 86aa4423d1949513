// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.contentapi.calls;

import io.camelmedia.testkit.Strictness;
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

/** Takes audio as a part of a form, as it arrives. */
final class ContentApiUploads {

    private final ContentApiStore store;
    private final Strictness strictness;

    ContentApiUploads(ContentApiStore store, Strictness strictness) {
        this.store = store;
        this.strictness = strictness;
    }

    void upload(Context ctx) throws IOException {
        MultipartReader form = form(ctx);
        MultipartPart part = file(form);
        String type = type(ctx, part);
        StoredMedia media = store.receive(part.fileName().orElse("asset"), type, part.body());
        skipRest(form, media);
        if (strictness.isStrict()) {
            requireLength(ctx.header("assetLength"), media);
        }
        ContentApiAsset asset = store.addAsset(media, type);
        String track = ctx.header("legacyTrackToken");
        if (track != null) {
            store.map(track, asset.id());
        }
        Json.answer(ctx, 201, asset.json());
    }

    private String type(Context ctx, MultipartPart part) {
        Optional<String> type = Optional.ofNullable(ctx.header("assetType")).or(part::contentType);
        if (type.isEmpty() && strictness.isStrict()) {
            throw ContentApiError.nullOrEmpty("assetType");
        }
        return type.orElse("application/octet-stream");
    }

    private static MultipartReader form(Context ctx) {
        try {
            return new MultipartReader(ctx.header("Content-Type"), ctx.bodyInputStream());
        } catch (IllegalArgumentException e) {
            throw ContentApiError.invalid(e.getMessage());
        }
    }

    private MultipartPart file(MultipartReader form) throws IOException {
        Optional<MultipartPart> part = form.next();
        while (part.isPresent() && !isAsset(part.get())) {
            part = form.next();
        }
        return part.orElseThrow(() -> ContentApiError.nullOrEmpty("assetfile"));
    }

    /** The document's sample names the part {@code assetfile}; only a strict simulator refuses another name. */
    private boolean isAsset(MultipartPart part) {
        return part.name().equals(Optional.of("assetfile"))
                || !strictness.isStrict() && part.fileName().isPresent();
    }

    private void skipRest(MultipartReader form, StoredMedia media) throws IOException {
        while (form.next().isPresent()) {
            if (strictness.isStrict()) {
                media.delete();
                throw ContentApiError.invalid("assetfile must be the last part");
            }
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
