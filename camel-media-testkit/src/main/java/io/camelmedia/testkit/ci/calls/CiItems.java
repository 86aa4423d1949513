// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.calls;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.ci.bodies.CiQuery;
import io.camelmedia.testkit.ci.rules.CiError;
import io.camelmedia.testkit.ci.state.CiAsset;
import io.camelmedia.testkit.ci.state.CiItem;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Lists folders and assets: filtered by kind, folders first, ordered and paged. */
final class CiItems {

    private static final Comparator<CiItem> BY_ID = Comparator.comparing(CiItem::id);
    private static final Comparator<CiItem> BY_NAME = Comparator.comparing(CiItem::name, String.CASE_INSENSITIVE_ORDER);
    private static final Map<String, Comparator<CiItem>> ORDERS = Map.of(
            "name", BY_NAME,
            "userDefined", BY_NAME,
            "createdOn", Comparator.comparing(CiItem::createdOn),
            "createdBy", Comparator.comparing(item -> item.createdBy().name()),
            "type", Comparator.comparing(CiItem::type),
            "size", Comparator.comparingLong(CiItem::size),
            "status", Comparator.comparing(CiItem::status),
            "trashedOn", Comparator.comparing(item -> item.trashedOn().orElse(Instant.MIN)));

    private final CiQuery query;
    private final Kind kind;
    private final Comparator<CiItem> order;
    private final Function<CiItem, ObjectNode> json;
    private final List<CiItem> first;

    enum Kind {
        ALL("All"),
        ASSET("Asset"),
        FOLDER("Folder");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        static Kind of(String value) {
            return Stream.of(values())
                    .filter(kind -> kind.label.equalsIgnoreCase(value))
                    .findFirst()
                    .orElseThrow(CiError.INVALID_KIND::problem);
        }

        boolean takes(CiItem item) {
            return this == ALL || item.kind().equals(label);
        }
    }

    private CiItems(
            CiQuery query, Kind kind, Comparator<CiItem> order, Function<CiItem, ObjectNode> json, List<CiItem> first) {
        this.query = query;
        this.kind = kind;
        this.order = order;
        this.json = json;
        this.first = first;
    }

    /** What a request asks for. */
    static CiItems asked(Context ctx, CiQuery.Rules rules) {
        CiQuery query = rules.read(ctx);
        Comparator<CiItem> order = ORDERS.getOrDefault(query.orderBy(), BY_NAME);
        return new CiItems(query, kind(ctx), order, CiItem::json, List.of());
    }

    /** The same with items of another look. */
    CiItems shownAs(Function<CiItem, ObjectNode> otherJson) {
        return new CiItems(query, kind, order, otherJson, first);
    }

    /** The same with {@code item} before all others, whatever the order. */
    CiItems startingWith(CiItem item) {
        return new CiItems(query, kind, order, json, List.of(item));
    }

    /** The same ordered by how many of {@code keywords} an item matches, when ordered by relevance: desc is best first. */
    CiItems matching(Set<String> keywords) {
        Comparator<CiItem> best =
                Comparator.<CiItem>comparingInt(item -> matches(item, keywords)).thenComparing(BY_NAME.reversed());
        return query.orderBy().equals("relevance") ? new CiItems(query, kind, best, json, first) : this;
    }

    /** How many of the keywords an item's name contains. One with an underscore finds nothing, as at the service. */
    static int matches(CiItem item, Set<String> keywords) {
        String name = item.name().toLowerCase(Locale.ROOT);
        return (int) keywords.stream()
                .filter(keyword -> !keyword.contains("_"))
                .filter(name::contains)
                .count();
    }

    void answer(Context ctx, Stream<CiItem> items) {
        Comparator<CiItem> foldersFirst = Comparator.comparing(item -> item instanceof CiAsset);
        Stream<CiItem> sorted = items.sorted(
                foldersFirst.thenComparing(query.direction().apply(order)).thenComparing(BY_ID));
        List<CiItem> all =
                Stream.concat(first.stream(), sorted).filter(kind::takes).toList();
        ObjectNode page = query.page(all, json);
        page.set("kind", Json.array().add(kind.label));
        Json.answer(ctx, 200, page);
    }

    private static Kind kind(Context ctx) {
        String value = ctx.queryParam("kind");
        return value == null ? Kind.ALL : Kind.of(value);
    }
}
