// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pex.calls;

import io.camelmedia.testkit.Strictness;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.api.RandomId;
import io.camelmedia.testkit.media.MediaStore;
import io.camelmedia.testkit.pex.bodies.PexFields;
import io.camelmedia.testkit.pex.rules.PexError;
import io.camelmedia.testkit.pex.state.PexAsset;
import io.camelmedia.testkit.pex.state.PexAssets;
import io.camelmedia.testkit.state.StatePart;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** Registers assets that are about to be uploaded, and takes their bytes at pre-signed addresses. */
public final class PexUploads implements StatePart {

    /** Where pre-signed addresses point to. */
    static final String PUT_PATH = "/int/file-upload/";

    private static final long PUT_LIMIT = 2_000_000_000L;
    private static final int SIGNATURE_LENGTH = 64;
    private static final List<String> CREDENTIALS =
            List.of("Authorization", "Blob-ID", "Cookie", "Proxy-Authorization");
    private static final PexFields METADATA =
            PexFields.asset().and("mime_type", PexFields.text()).and("fid", PexFields.sha256());
    private static final String[] REQUIRED = {"title", "media_type", "mime_type", "fid", "production_date"};

    private final PexAssets assets;
    private final MediaStore store;
    private final Supplier<String> publicUrl;
    private final Strictness strictness;
    private final Map<String, Slot> slots = new ConcurrentHashMap<>();
    private final Map<String, PexAsset> blobs = new ConcurrentHashMap<>();
    private final List<String> credentials = new CopyOnWriteArrayList<>();
    private volatile long putLimit = PUT_LIMIT;

    /** A place for the bytes of one asset. */
    private record Slot(PexAsset asset, String signature) implements Serializable {}

    public PexUploads(PexAssets assets, MediaStore store, Supplier<String> publicUrl, Strictness strictness) {
        this.assets = assets;
        this.store = store;
        this.publicUrl = publicUrl;
        this.strictness = strictness;
    }

    /** Takes files below {@code bytes} at pre-signed addresses, instead of below 2 GB, until the next reset. */
    public void putLimit(long bytes) {
        putLimit = bytes;
    }

    /** The names of the headers with credentials that reached pre-signed addresses, where none belongs. */
    public List<String> leakedCredentials() {
        return List.copyOf(credentials);
    }

    /** Answers with a pre-signed address. */
    void createForPut(Context ctx) {
        PexAsset asset = register(ctx);
        String slot = UUID.randomUUID().toString();
        String signature = RandomId.next(SIGNATURE_LENGTH);
        slots.put(slot, new Slot(asset, signature));
        Json.answer(ctx, 201, asset.ids().put("file_url", publicUrl.get() + PUT_PATH + slot + "?token=" + signature));
    }

    /** Answers with the id of a blob that tus can fill. */
    void createForTus(Context ctx) {
        PexAsset asset = register(ctx);
        String blobId = UUID.randomUUID().toString();
        blobs.put(blobId, asset);
        Json.answer(ctx, 201, asset.ids().put("blob_id", blobId));
    }

    /** The asset that a blob is for. */
    Optional<PexAsset> ofBlob(String blobId) {
        return Optional.ofNullable(blobs.get(blobId));
    }

    /** Takes a whole file. The bytes of a request that breaks off are dropped. */
    void put(Context ctx) throws IOException {
        CREDENTIALS.stream().filter(name -> ctx.header(name) != null).forEach(credentials::add);
        Slot slot = slots.get(ctx.pathParam("slot"));
        if (slot == null || !slot.signature().equals(ctx.queryParam("token"))) {
            throw PexError.FORBIDDEN.problem("The address is not signed.");
        }
        long length = ctx.req().getContentLengthLong();
        if (length < 0) {
            throw PexError.LENGTH_REQUIRED.problem("Content-Length is required.");
        }
        if (length >= putLimit) {
            throw PexError.TOO_LARGE.problem("Files of " + putLimit + " bytes and more go through the v4 upload.");
        }
        PexAsset asset = slot.asset();
        if (strictness.isStrict() && !asset.mimeType().equals(ctx.contentType())) {
            throw PexError.BAD_REQUEST.problem("Content-Type must be the asset's mime_type.");
        }
        assets.arrive(
                asset,
                store.store(
                        Long.toString(asset.id()), asset.mimeType(), ctx.req().getInputStream()));
        ctx.status(201);
    }

    public void reset() {
        slots.clear();
        blobs.clear();
        credentials.clear();
        putLimit = PUT_LIMIT;
    }

    private PexAsset register(Context ctx) {
        return assets.register(METADATA.read(ctx, REQUIRED));
    }

    @Override
    public Object save() {
        return new Saved(new HashMap<>(slots), new HashMap<>(blobs), putLimit);
    }

    @Override
    public void load(Object saved) {
        reset();
        slots.putAll(((Saved) saved).slots());
        blobs.putAll(((Saved) saved).blobs());
        putLimit = ((Saved) saved).putLimit();
    }

    private record Saved(Map<String, Slot> slots, Map<String, PexAsset> blobs, long putLimit) implements Serializable {}
}
