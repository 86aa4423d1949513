// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pex.calls;

import io.camelmedia.testkit.media.MediaStore;
import io.camelmedia.testkit.pex.bodies.PexFields;
import io.camelmedia.testkit.pex.rules.PexError;
import io.camelmedia.testkit.pex.state.PexAsset;
import io.camelmedia.testkit.pex.state.PexAssets;
import io.camelmedia.testkit.pex.state.TusUpload;
import io.camelmedia.testkit.state.StatePart;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Resumable uploads: tus 1.0.0 with its creation extension. Every request names the blob that it fills. */
public final class PexTus implements StatePart {

    static final String PATH = "/v4/cms/assets/file-upload/";

    private static final String VERSION = "1.0.0";
    private static final String PIECE_TYPE = "application/offset+octet-stream";
    private static final Map<String, String> VERSIONS = Map.of("Tus-Version", VERSION);

    private final PexUploads uploads;
    private final PexAssets assets;
    private final MediaStore store;
    private final Supplier<String> publicUrl;
    private final Map<String, TusUpload> running = new ConcurrentHashMap<>();

    public PexTus(PexUploads uploads, PexAssets assets, MediaStore store, Supplier<String> publicUrl) {
        this.uploads = uploads;
        this.assets = assets;
        this.store = store;
        this.publicUrl = publicUrl;
    }

    /** Lets every upload that was begun expire. Their blobs take new uploads. */
    public void expire() {
        running.clear();
    }

    void create(Context ctx) {
        begin(ctx);
        String blobId = blobId(ctx);
        PexAsset asset = uploads.ofBlob(blobId).orElseThrow(() -> PexError.NOT_FOUND.problem("There is no such blob."));
        long length = required(ctx, "Upload-Length");
        String id = UUID.randomUUID().toString();
        TusUpload upload = new TusUpload(asset, blobId, length, store.create(blobId, asset.mimeType()));
        running.put(id, upload);
        if (upload.isComplete()) {
            assets.arrive(asset, upload.media());
        }
        ctx.header("Location", publicUrl.get() + PATH + id);
        ctx.status(201);
    }

    void offset(Context ctx) {
        begin(ctx);
        TusUpload upload = asked(ctx);
        ctx.header("Upload-Offset", Long.toString(upload.offset()));
        ctx.header("Upload-Length", Long.toString(upload.length()));
        ctx.header("Cache-Control", "no-store");
        ctx.status(200);
    }

    void append(Context ctx) throws IOException {
        begin(ctx);
        TusUpload upload = asked(ctx);
        if (!PIECE_TYPE.equals(ctx.contentType())) {
            throw PexError.UNSUPPORTED_TYPE.problem("Content-Type must be " + PIECE_TYPE + ".");
        }
        long offset = required(ctx, "Upload-Offset");
        if (ctx.req().getContentLengthLong() > upload.length() - offset) {
            throw PexError.TOO_LARGE.problem("The piece is longer than what is missing.");
        }
        boolean complete = upload.isComplete();
        upload.append(offset, ctx.req().getInputStream());
        if (upload.isComplete() && !complete) {
            assets.arrive(upload.asset(), upload.media());
        }
        ctx.header("Upload-Offset", Long.toString(upload.offset()));
        ctx.status(204);
    }

    public void reset() {
        running.clear();
    }

    private static void begin(Context ctx) {
        ctx.header("Tus-Resumable", VERSION);
        if (!VERSION.equals(ctx.header("Tus-Resumable"))) {
            throw PexError.PRECONDITION_FAILED.problem("Tus-Resumable must be " + VERSION + ".", VERSIONS);
        }
    }

    private TusUpload asked(Context ctx) {
        String blobId = blobId(ctx);
        return Optional.ofNullable(running.get(ctx.pathParam("upload")))
                .filter(upload -> upload.blobId().equals(blobId))
                .orElseThrow(() -> PexError.NOT_FOUND.problem("There is no such upload of this blob."));
    }

    /** With or without the quotes that the document prints. */
    private static String blobId(Context ctx) {
        String blobId = ctx.header("Blob-ID");
        if (blobId == null) {
            throw PexFields.bad("Blob-ID is required.");
        }
        return blobId.replaceAll("^\"(.*)\"$", "$1");
    }

    private static long required(Context ctx, String header) {
        String value = ctx.header(header);
        if (value == null || !value.matches("\\d{1,18}")) {
            throw PexFields.bad(header + " must be a number of bytes.");
        }
        return Long.parseLong(value);
    }

    @Override
    public Object save() {
        return new HashMap<>(running);
    }

    @Override
    @SuppressWarnings("unchecked")
    public void load(Object saved) {
        running.clear();
        running.putAll((Map<String, TusUpload>) saved);
    }
}
