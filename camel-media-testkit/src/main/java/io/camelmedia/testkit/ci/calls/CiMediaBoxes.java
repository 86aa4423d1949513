// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.calls;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.ci.bodies.CiBody;
import io.camelmedia.testkit.ci.bodies.CiQuery;
import io.camelmedia.testkit.ci.rules.CiError;
import io.camelmedia.testkit.ci.state.CiEvents;
import io.camelmedia.testkit.ci.state.CiItem;
import io.camelmedia.testkit.ci.state.CiMediaBox;
import io.camelmedia.testkit.ci.state.CiStore;
import io.camelmedia.testkit.ci.state.CiUser;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Makes MediaBoxes and lists those that the caller received. */
public final class CiMediaBoxes {

    private static final CiQuery.Rules RECEIVED = CiQuery.Rules.of(
            50,
            CiQuery.Direction.DESC,
            "createdOn",
            "name",
            "createdBy",
            "expiresOn",
            "type",
            "networkName",
            "spaceName");
    private static final Map<String, Comparator<CiMediaBox>> ORDERS = Map.of(
            "createdOn", Comparator.comparing(CiMediaBox::createdOn),
            "name", Comparator.comparing(CiMediaBox::name, String.CASE_INSENSITIVE_ORDER),
            "createdBy", Comparator.comparing(box -> box.createdBy().name()),
            "expiresOn", Comparator.comparing(box -> box.expiresOn().orElse(Instant.MAX)),
            "type", Comparator.comparing(box -> box.security().label()),
            "networkName", Comparator.comparing(box -> box.space().network().name()),
            "spaceName", Comparator.comparing(box -> box.space().name()));

    private final CiStore store;
    private final CiEvents events;
    private final CiMediaBoxForm form;

    public CiMediaBoxes(CiStore store, CiEvents events, Supplier<String> publicUrl) {
        this.store = store;
        this.events = events;
        this.form = new CiMediaBoxForm(store, publicUrl);
    }

    void create(Context ctx) {
        CiMediaBox mediaBox = form.read(CiBody.of(ctx));
        add(mediaBox);
        Json.answer(ctx, 201, Json.object().put("mediaboxId", mediaBox.id()).put("link", mediaBox.link()));
    }

    void get(Context ctx) {
        Json.answer(ctx, 200, known(ctx).json());
    }

    /** Replaces all that was given for a MediaBox. An asset that is named twice is answered AssetNotFound. */
    void update(Context ctx) {
        CiMediaBox mediaBox = known(ctx);
        CiBody body = CiBody.of(ctx);
        List<String> assets = body.texts("assetIds");
        if (assets.stream().distinct().count() < assets.size()) {
            throw CiError.ASSET_NOT_FOUND.problem();
        }
        mediaBox.change(form.read(body));
        events.mediaBox("UpdateMediabox", mediaBox);
        Json.answer(ctx, 200, mediaBox.json());
    }

    private CiMediaBox known(Context ctx) {
        return store.mediaBox(ctx.pathParam("mediaboxId")).orElseThrow(CiError.MEDIABOX_NOT_FOUND::problem);
    }

    /** Adds a MediaBox that another user made. */
    public CiMediaBox receive(
            String name, CiMediaBox.Security security, String password, List<String> recipients, List<CiItem> items) {
        CiMediaBox mediaBox = form.ofOther(name, security, password, recipients, items);
        add(mediaBox);
        return mediaBox;
    }

    private void add(CiMediaBox mediaBox) {
        store.add(mediaBox);
        events.mediaBox("CreateMediabox", mediaBox);
    }

    void received(Context ctx) {
        CiQuery query = RECEIVED.read(ctx);
        ObjectNode filter = Json.object();
        List<CiMediaBox> found = store.mediaBoxes().stream()
                .filter(box -> box.isReceivedBy(CiUser.CALLER))
                .filter(status(ctx, filter))
                .filter(type(ctx, filter))
                .filter(term(ctx, filter))
                .sorted(query.direction().apply(ORDERS.get(query.orderBy())).thenComparing(CiMediaBox::id))
                .toList();
        ObjectNode page = query.page(found, CiMediaBox::receivedJson);
        page.set("filter", filter);
        Json.answer(ctx, 200, page);
    }

    private Predicate<CiMediaBox> status(Context ctx, ObjectNode filter) {
        String status =
                Optional.ofNullable(ctx.queryParam("status")).orElse("active").toLowerCase(Locale.ROOT);
        Map<String, Predicate<CiMediaBox>> statuses = Map.of(
                "active", box -> box.isActive(store.now()),
                "inactive", box -> !box.isActive(store.now()));
        if (!statuses.containsKey(status)) {
            throw CiError.INVALID_FILTER.problem();
        }
        filter.put("status", status);
        return statuses.get(status);
    }

    private static Predicate<CiMediaBox> type(Context ctx, ObjectNode filter) {
        String type = ctx.queryParam("type");
        if (type == null) {
            return box -> true;
        }
        CiMediaBox.Security security = CiMediaBox.Security.of(type);
        filter.put("type", security.label());
        return box -> box.security() == security;
    }

    private static Predicate<CiMediaBox> term(Context ctx, ObjectNode filter) {
        String term = ctx.queryParam("query");
        if (term == null) {
            return box -> true;
        }
        filter.put("query", term);
        return box -> box.name().toLowerCase(Locale.ROOT).contains(term.toLowerCase(Locale.ROOT));
    }

    /** Whether a filter has the documented shape: {@code {"elements": {"types": [...]}}}. */
    static boolean isFilter(JsonNode filters) {
        JsonNode types = filters.path("elements").path("types");
        if (!types.isArray()) {
            return false;
        }
        for (JsonNode type : types) {
            if (!type.isTextual()) {
                return false;
            }
        }
        return true;
    }
}
