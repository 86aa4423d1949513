// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.calls;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.ci.bodies.CiBody;
import io.camelmedia.testkit.ci.bodies.CiQuery;
import io.camelmedia.testkit.ci.rules.CiError;
import io.camelmedia.testkit.ci.rules.CiEventType;
import io.camelmedia.testkit.ci.state.CiEvent;
import io.camelmedia.testkit.ci.state.CiEvents;
import io.camelmedia.testkit.ci.state.CiNetwork;
import io.camelmedia.testkit.ci.state.CiSpace;
import io.camelmedia.testkit.ci.state.CiStore;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lists events: {@code POST /events}, {@code GET /networks/{id}/events} and {@code GET /workspaces/{id}/events}. */
final class CiEventFeed {

    private static final CiQuery.Rules RULES = CiQuery.Rules.of(50, CiQuery.Direction.ASC, "createdOn");

    private final CiStore store;
    private final CiEvents events;

    CiEventFeed(CiStore store, CiEvents events) {
        this.store = store;
        this.events = events;
    }

    /** Which events are asked for; {@code since} is inclusive, no types are all. */
    private record Filter(Optional<Instant> since, Set<String> types, Optional<String> sinceAsSent) {

        static Filter of(Optional<String> since, Set<String> types, Set<String> known) {
            if (!known.containsAll(types)) {
                throw CiError.INVALID_FILTER.problem();
            }
            return new Filter(since.map(Filter::instant), types, since);
        }

        private static Instant instant(String text) {
            try {
                return OffsetDateTime.parse(text).toInstant();
            } catch (DateTimeParseException e) {
                throw CiError.INVALID_FILTER.problem();
            }
        }

        boolean takes(CiEvent event) {
            return (types.isEmpty() || types.contains(event.type()))
                    && since.map(start -> !event.createdOn().isBefore(start)).orElse(true);
        }

        ObjectNode json() {
            ObjectNode json = Json.object();
            if (!types.isEmpty()) {
                json.set("type", Json.strings(types));
            }
            sinceAsSent.ifPresent(text -> json.put("since", text));
            return json;
        }
    }

    void ofSpace(Context ctx) {
        CiBody body = CiBody.of(ctx);
        if (body.has("workspaceId") == body.has("catalogId")) {
            throw CiError.INVALID_FILTER.problem("Exactly one of workspaceId and catalogId is needed.");
        }
        CiSpace space = body.has("workspaceId")
                ? store.workspace(body.text("workspaceId").orElseThrow())
                        .orElseThrow(CiError.WORKSPACE_NOT_FOUND::problem)
                : store.catalog(body.text("catalogId").orElseThrow()).orElseThrow(CiError.CATALOG_NOT_FOUND::problem);
        Filter filter = Filter.of(body.text("since"), new HashSet<>(body.texts("type")), CiEventType.SPACE);
        CiQuery query = new CiQuery(
                RULES.limit(number(body.node("limit"))),
                RULES.offset(number(body.node("offset"))),
                "createdOn",
                body.text("orderDirection").map(CiQuery.Direction::of).orElse(CiQuery.Direction.ASC),
                Set.of());
        ObjectNode page = page(space.id(), filter, query);
        // The service echoes the order with its two fields swapped.
        String direction = query.direction() == CiQuery.Direction.ASC ? "Asc" : "Desc";
        page.set("order", Json.object().put("by", direction).put("direction", "CreatedOn"));
        Json.answer(ctx, 200, page);
    }

    void ofNetwork(Context ctx) {
        CiNetwork network = store.network(ctx.pathParam("networkId")).orElseThrow(CiError.NETWORK_NOT_FOUND::problem);
        Filter filter = filter(ctx, CiEventType.NETWORK);
        Json.answer(ctx, 200, page(network.id(), filter, RULES.read(ctx)));
    }

    void ofWorkspace(Context ctx) {
        CiSpace space = store.workspace(ctx.pathParam("workspaceId")).orElseThrow(CiError.WORKSPACE_NOT_FOUND::problem);
        Filter asked = filter(ctx, CiEventType.WORKSPACE);
        Filter filter =
                asked.types().isEmpty() ? new Filter(asked.since(), CiEventType.WORKSPACE, asked.sinceAsSent()) : asked;
        ObjectNode page = page(space.id(), filter, RULES.read(ctx));
        page.set("filter", asked.json());
        page.withArray("items").forEach(item -> ((ObjectNode) item).remove("spaces"));
        Json.answer(ctx, 200, page);
    }

    private static Filter filter(Context ctx, Set<String> known) {
        return Filter.of(
                Optional.ofNullable(ctx.queryParam("since")), CiQuery.commaList(ctx.queryParam("type")), known);
    }

    private ObjectNode page(String ownerId, Filter filter, CiQuery query) {
        List<CiEvent> found = new ArrayList<>(
                events.of(ownerId).stream().filter(filter::takes).toList());
        if (query.direction() == CiQuery.Direction.DESC) {
            Collections.reverse(found);
        }
        ObjectNode page = query.page(found, event -> event.json().deepCopy());
        page.set("filter", filter.json());
        return page;
    }

    private static String number(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? null : node.asText();
    }
}
