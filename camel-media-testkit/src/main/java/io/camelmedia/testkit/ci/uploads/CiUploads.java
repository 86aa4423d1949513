// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.uploads;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.Origin;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.api.RandomId;
import io.camelmedia.testkit.ci.bodies.CiBody;
import io.camelmedia.testkit.ci.calls.CiCalls;
import io.camelmedia.testkit.ci.calls.CiService;
import io.camelmedia.testkit.ci.calls.CiTokens;
import io.camelmedia.testkit.ci.rules.CiError;
import io.camelmedia.testkit.ci.state.CiAsset;
import io.camelmedia.testkit.ci.state.CiContents;
import io.camelmedia.testkit.ci.state.CiEvents;
import io.camelmedia.testkit.ci.state.CiFolder;
import io.camelmedia.testkit.ci.state.CiItem;
import io.camelmedia.testkit.ci.state.CiProcessing;
import io.camelmedia.testkit.ci.state.CiStore;
import io.camelmedia.testkit.media.MultipartPart;
import io.camelmedia.testkit.media.MultipartReader;
import io.camelmedia.testkit.media.StoredMedia;
import io.camelmedia.testkit.state.StatePart;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Takes the files of new assets: in one form, or in numbered parts. Bytes are read before the state is locked. */
public final class CiUploads implements StatePart {

    private static final int ID_LENGTH = 32;
    private static final int MOST_PARTS = 10_000;

    private final CiCalls calls;
    private final CiTokens tokens;
    private final CiStore store;
    private final CiEvents events;
    private final CiContents contents;
    private final CiProcessing processing;
    private final Supplier<String> publicUrl;
    private final Origin origin;
    private final Map<String, CiUpload> uploads = new ConcurrentHashMap<>();

    public CiUploads(
            CiService service,
            CiContents contents,
            CiProcessing processing,
            Supplier<String> publicUrl,
            Function<Consumer<RoutesConfig>, Origin> origins) {
        this.calls = service.calls();
        this.tokens = service.tokens();
        this.store = service.store();
        this.events = service.events();
        this.contents = contents;
        this.processing = processing;
        this.publicUrl = publicUrl;
        this.origin = origins.apply(this::register);
    }

    /** Where files are sent to, with a journal and faults of its own. */
    public Origin origin() {
        return origin;
    }

    /** The uploads in parts that were begun: of which asset they are, and which parts have arrived. */
    public JsonNode json() {
        return Json.array(uploads.values().stream().map(CiUpload::json).toList());
    }

    public void reset() {
        uploads.clear();
    }

    private void register(RoutesConfig routes) {
        routes.post("/upload", this::single);
        routes.post("/upload/multipart", calls.authorized(this::begin));
        routes.put("/upload/multipart/{assetId}/{number}", this::part);
        routes.post("/upload/multipart/{assetId}/complete", this::complete);
    }

    /** A form with the file, and a text part with the metadata in any place. */
    private void single(Context ctx) throws IOException {
        authorize(ctx);
        MultipartReader form = form(ctx);
        StoredMedia file = null;
        ObjectNode metadata = Json.object();
        for (Optional<MultipartPart> next = form.next(); next.isPresent(); next = form.next()) {
            MultipartPart part = next.get();
            if (part.name().equals(Optional.of("metadata"))) {
                metadata = Json.objectOf(part.text()).orElseThrow(CiError.INVALID_REQUEST::problem);
            } else if (part.fileName().isPresent()) {
                file = contents.receive(part.fileName().get(), part.body());
            }
        }
        if (file == null) {
            throw CiError.INVALID_REQUEST.problem();
        }
        StoredMedia received = file;
        CiBody described = CiBody.of(metadata);
        answer(ctx, calls.change(() -> {
            String name = described.name("name").orElse(received.name());
            CiAsset asset = create(described, name, received.length(), "SinglepartHttp");
            finish(asset, received);
            return asset;
        }));
    }

    private void begin(Context ctx) {
        CiBody body = CiBody.of(ctx);
        String name = body.name("name").orElseThrow(CiError.MISSING_OR_INVALID_NAME::problem);
        if (!body.node("size").canConvertToLong()) {
            throw CiError.INVALID_REQUEST.problem();
        }
        CiAsset asset = create(body, name, body.node("size").longValue(), "MultipartHttp");
        asset.additional().put("status", "Created");
        uploads.put(asset.id(), new CiUpload(asset));
        answer(ctx, asset);
    }

    private void part(Context ctx) throws IOException {
        authorize(ctx);
        CiUpload upload = upload(ctx);
        int number = number(ctx.pathParam("number"));
        long length = ctx.req().getContentLengthLong();
        if (length < 0) {
            throw CiError.LENGTH_REQUIRED.problem();
        }
        StoredMedia part = contents.receive("part", ctx.req().getInputStream());
        calls.change(() -> {
            upload.put(number, part);
            upload.asset().additional().put("status", "Uploading");
            return part;
        });
        ctx.status(200);
    }

    private void complete(Context ctx) throws IOException {
        authorize(ctx);
        CiUpload upload = upload(ctx);
        List<StoredMedia> parts = calls.change(() -> {
            if (!upload.isComplete() || !uploads.remove(upload.asset().id(), upload)) {
                throw CiError.UPLOAD_INCOMPLETE.problem();
            }
            return upload.parts();
        });
        StoredMedia whole = contents.join(upload.asset().name(), parts);
        calls.change(() -> {
            finish(upload.asset(), whole);
            return whole;
        });
        ctx.status(200);
    }

    private CiAsset create(CiBody body, String name, long size, String transfer) {
        CiFolder folder = folder(body);
        CiAsset asset = new CiAsset(RandomId.next(ID_LENGTH), name, folder, size, publicUrl.get(), store.now());
        asset.additional().put("uploadTransferType", transfer);
        body.node("metadata").properties().forEach(pair -> asset.metadata()
                .put(pair.getKey(), pair.getValue().asText()));
        store.addAsset(asset, folder);
        events.asset("CreateAsset", asset);
        return asset;
    }

    private void finish(CiAsset asset, StoredMedia file) {
        contents.put(asset, file);
        processing.begin(asset, store.now());
    }

    /** Without a workspace it is the caller's own. */
    private CiFolder folder(CiBody body) {
        Optional<String> folder = body.name("folderId");
        if (folder.isPresent()) {
            return store.folder(folder.get())
                    .filter(CiItem::isActive)
                    .orElseThrow(() -> CiError.FOLDER_NOT_FOUND.problem(400));
        }
        return body.name("workspaceId")
                .map(id -> store.workspace(id).orElseThrow(CiError.WORKSPACE_NOT_FOUND::problem))
                .orElseGet(store::personalWorkspace)
                .root();
    }

    private CiUpload upload(Context ctx) {
        CiUpload upload = uploads.get(ctx.pathParam("assetId"));
        if (upload == null || upload.asset().isDeleted()) {
            throw CiError.ASSET_NOT_FOUND.problem(404);
        }
        return upload;
    }

    private void authorize(Context ctx) {
        tokens.requireAccess(ctx);
    }

    private static int number(String text) {
        if (!text.matches("[1-9]\\d{0,4}") || Integer.parseInt(text) > MOST_PARTS) {
            throw CiError.INVALID_REQUEST.problem("Parts are numbered from 1 to " + MOST_PARTS + ".");
        }
        return Integer.parseInt(text);
    }

    private static MultipartReader form(Context ctx) {
        try {
            return new MultipartReader(ctx.header("Content-Type"), ctx.bodyInputStream());
        } catch (IllegalArgumentException e) {
            throw CiError.INVALID_REQUEST.problem(e.getMessage());
        }
    }

    private static void answer(Context ctx, CiAsset asset) {
        Json.answer(ctx, 200, Json.object().put("assetId", asset.id()));
    }

    @Override
    public Object save() {
        return new HashMap<>(uploads);
    }

    @Override
    @SuppressWarnings("unchecked")
    public void load(Object saved) {
        uploads.clear();
        uploads.putAll((Map<String, CiUpload>) saved);
    }
}
