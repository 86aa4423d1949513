// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.assets;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.api.RandomId;
import io.camelmedia.testkit.ci.bodies.CiQuery;
import io.camelmedia.testkit.ci.cdn.CiCdn;
import io.camelmedia.testkit.ci.rules.CiError;
import io.camelmedia.testkit.ci.state.CiAsset;
import io.camelmedia.testkit.ci.state.CiStore;
import io.camelmedia.testkit.state.StatePart;
import io.javalin.http.Context;
import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Elements: files that go with an asset. */
public final class CiElements implements StatePart {

    private static final CiQuery.Rules LIST = CiQuery.Rules.of(100, CiQuery.Direction.ASC, "name");

    private final CiStore store;
    private final CiCdn cdn;
    private final Map<String, Element> elements = new LinkedHashMap<>();

    private record Element(String id, String name, long size, CiAsset asset, Instant createdOn)
            implements Serializable {

        ObjectNode json() {
            ObjectNode json = Json.object().put("id", id).put("name", name).put("size", size);
            json.set("asset", asset.reference());
            json.put("createdOn", createdOn.toString()).put("status", "Complete");
            json.set("metadata", Json.array());
            json.set("customKeys", Json.array());
            return json.put("isLocked", false).put("isExternal", false);
        }
    }

    public CiElements(CiStore store, CiCdn cdn) {
        this.store = store;
        this.cdn = cdn;
    }

    /**
     * Adds an element.
     *
     * @return its id
     */
    public String add(CiAsset asset, String name, long size) {
        Element element = new Element(RandomId.next(CiStore.ID_LENGTH), name, size, asset, store.now());
        elements.put(element.id(), element);
        return element.id();
    }

    public void clear() {
        elements.clear();
    }

    void list(Context ctx) {
        CiAsset asset = CiAssets.existing(store, ctx);
        CiQuery query = LIST.read(ctx);
        List<Element> found = elements.values().stream()
                .filter(element -> element.asset() == asset)
                .sorted(query.direction().apply(Comparator.comparing(Element::name)))
                .toList();
        Json.answer(ctx, 200, query.page(found, Element::json));
    }

    /** The address is that of a file the size of a rendition. */
    void get(Context ctx) {
        Element element = Optional.ofNullable(elements.get(ctx.pathParam("elementId")))
                .orElseThrow(CiError.ELEMENT_NOT_FOUND::problem);
        String address = cdn.address(element.asset(), "element-" + element.id(), Optional.empty());
        Json.answer(ctx, 200, element.json().put("downloadUrl", address));
    }

    @Override
    public Object save() {
        return new LinkedHashMap<>(elements);
    }

    @Override
    @SuppressWarnings("unchecked")
    public void load(Object saved) {
        elements.clear();
        elements.putAll((Map<String, Element>) saved);
    }
}
