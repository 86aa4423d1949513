// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pex.calls;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.pex.bodies.PexFields;
import io.camelmedia.testkit.pex.bodies.PexWindow;
import io.camelmedia.testkit.pex.rules.PexError;
import io.camelmedia.testkit.pex.state.PexAsset;
import io.camelmedia.testkit.pex.state.PexAssets;
import io.camelmedia.testkit.pex.state.PexCollection;
import io.camelmedia.testkit.pex.state.PexIds;
import io.camelmedia.testkit.pex.state.PexTable;
import io.camelmedia.testkit.state.StatePart;
import io.javalin.http.Context;
import java.util.List;

/** Calls on collections: manual ones, and automated ones at their own paths. */
public final class PexCollections implements StatePart {

    private static final PexFields MANUAL =
            PexFields.of("title", PexFields.text()).and("reference_id", PexFields.text());
    private static final PexFields AUTOMATED = PexFields.of("title", PexFields.text())
            .and("source_url", PexFields.filledText())
            .and("is_active", JsonNode::isBoolean);
    private static final PexFields STATE = PexFields.of("is_active", JsonNode::isBoolean);

    private final PexTable<PexCollection> table = new PexTable<>("collection_id");
    private final PexIds ids;
    private final PexAssets assets;

    public PexCollections(PexIds ids, PexAssets assets) {
        this.ids = ids;
        this.assets = assets;
    }

    void list(Context ctx) {
        Json.answer(ctx, 200, table.page(PexWindow.aboveMinimum(ctx), any -> true, PexCollection::summary));
    }

    void create(Context ctx) {
        add(ctx, PexCollection.manual(ids.next(), MANUAL.read(ctx), assets.now()));
    }

    void get(Context ctx) {
        PexCollection collection = table.asked(ctx);
        Json.answer(ctx, 200, collection.details(size(collection)));
    }

    void update(Context ctx) {
        PexCollection collection = table.asked(ctx);
        collection.change(MANUAL.read(ctx), assets.now());
        Json.answer(ctx, 200, collection.ids());
    }

    /** The assets move to the default collection. */
    void delete(Context ctx) {
        PexCollection collection = table.asked(ctx);
        if (collection.isAutomated()) {
            throw PexError.METHOD_NOT_ALLOWED.problem("Auto collections can't be removed through this function.");
        }
        members(collection).forEach(asset -> asset.leave(collection.id(), assets.now()));
        remove(ctx, collection);
    }

    void createAutomated(Context ctx) {
        ObjectNode fields = AUTOMATED.read(ctx, "source_url");
        add(ctx, PexCollection.automated(ids.next(), fields, assets.now()));
    }

    void getAutomated(Context ctx) {
        PexCollection collection = automated(ctx);
        Json.answer(ctx, 200, collection.automation(size(collection)));
    }

    void updateAutomated(Context ctx) {
        PexCollection collection = automated(ctx);
        boolean active = STATE.read(ctx, "is_active").get("is_active").booleanValue();
        collection.activate(active, assets.now());
        Json.answer(ctx, 200, collection.ids());
    }

    /** The assets are removed with it. */
    void deleteAutomated(Context ctx) {
        PexCollection collection = automated(ctx);
        members(collection).forEach(asset -> assets.table().remove(asset.id()));
        remove(ctx, collection);
    }

    /** The collections as the service shows them. */
    public ArrayNode json() {
        return Json.array(table.all().stream()
                .map(collection -> collection.details(size(collection)))
                .toList());
    }

    public void reset() {
        table.clear();
    }

    private void add(Context ctx, PexCollection collection) {
        table.put(collection.id(), collection);
        Json.answer(ctx, 201, collection.ids());
    }

    private void remove(Context ctx, PexCollection collection) {
        table.remove(collection.id());
        Json.answer(ctx, 200, collection.ids());
    }

    private PexCollection automated(Context ctx) {
        PexCollection collection = table.asked(ctx);
        if (!collection.isAutomated()) {
            throw PexError.NOT_FOUND.problem("There is no auto collection " + collection.id() + ".");
        }
        return collection;
    }

    private List<PexAsset> members(PexCollection collection) {
        return assets.table().all().stream()
                .filter(asset -> asset.isIn(collection.id()))
                .toList();
    }

    private long size(PexCollection collection) {
        return members(collection).size();
    }

    @Override
    public Object save() {
        return table.save();
    }

    @Override
    public void load(Object saved) {
        table.load(saved);
    }
}
