package io.camelmedia.testkit.pex;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.camelmedia.testkit.api.Json;
import io.javalin.http.Context;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** The entities of one kind by their ids, the newest first. */
final class PexTable<T> {

    private final String pathParameter;
    private final NavigableMap<Long, T> rows = new ConcurrentSkipListMap<>(Comparator.reverseOrder());

    /** @param pathParameter the name of the id in paths */
    PexTable(String pathParameter) {
        this.pathParameter = pathParameter;
    }

    void put(long id, T row) {
        rows.put(id, row);
    }

    void remove(long id) {
        rows.remove(id);
    }

    void clear() {
        rows.clear();
    }

    Optional<T> find(long id) {
        return Optional.ofNullable(rows.get(id));
    }

    Collection<T> all() {
        return List.copyOf(rows.values());
    }

    /** The entity that a test names. */
    T known(long id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no " + pathParameter + " " + id));
    }

    /** The entity that the call's path names. */
    T asked(Context ctx) {
        long id = PexWindow.number(pathParameter, ctx.pathParam(pathParameter));
        return find(id).orElseThrow(() -> PexError.NOT_FOUND.problem("There is no " + pathParameter + " " + id + "."));
    }

    ArrayNode page(PexWindow window, Predicate<T> selection, Function<T, ? extends JsonNode> toJson) {
        ArrayNode page = Json.array();
        rows
                .tailMap(window.top().id(), window.top().included())
                .headMap(window.bottom().id(), window.bottom().included())
                .values()
                .stream()
                .filter(selection)
                .limit(window.count())
                .map(toJson)
                .forEach(page::add);
        return page;
    }
}
