// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pex.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.pex.bodies.PexWindow;
import io.camelmedia.testkit.pex.rules.PexError;
import io.camelmedia.testkit.state.StatePart;
import io.javalin.http.Context;
import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** The entities of one kind by their ids, the newest first. */
public final class PexTable<T> implements Serializable, StatePart {

    private final String pathParameter;
    private final NavigableMap<Long, T> rows = new ConcurrentSkipListMap<>(Comparator.reverseOrder());

    /** @param pathParameter the name of the id in paths */
    public PexTable(String pathParameter) {
        this.pathParameter = pathParameter;
    }

    public void put(long id, T row) {
        rows.put(id, row);
    }

    public void remove(long id) {
        rows.remove(id);
    }

    public void clear() {
        rows.clear();
    }

    public Optional<T> find(long id) {
        return Optional.ofNullable(rows.get(id));
    }

    public Collection<T> all() {
        return List.copyOf(rows.values());
    }

    /** The entity with an id that a test gives; fails when there is none. */
    T known(long id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no " + pathParameter + " " + id));
    }

    /** The entity with the id in the call's path; fails with 404 when there is none. */
    public T asked(Context ctx) {
        long id = PexWindow.number(pathParameter, ctx.pathParam(pathParameter));
        return find(id).orElseThrow(() -> PexError.NOT_FOUND.problem("There is no " + pathParameter + " " + id + "."));
    }

    public ArrayNode page(PexWindow window, Predicate<T> selection, Function<T, ? extends JsonNode> toJson) {
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

    @Override
    public Object save() {
        return new TreeMap<>(rows);
    }

    @Override
    @SuppressWarnings("unchecked")
    public void load(Object saved) {
        rows.clear();
        rows.putAll((Map<Long, T>) saved);
    }
}
