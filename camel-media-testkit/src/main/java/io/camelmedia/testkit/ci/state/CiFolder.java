// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.state;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A folder and what lies in it. */
public final class CiFolder extends CiItem {

    private final List<CiItem> children = new ArrayList<>();

    CiFolder(String id, String name, CiFolder parent, Instant createdOn) {
        super(id, name, parent.space(), parent, createdOn);
    }

    private CiFolder(String id, CiSpace space, Instant createdOn) {
        super(id, "Root", space, null, createdOn);
    }

    static CiFolder root(String id, CiSpace space, Instant createdOn) {
        return new CiFolder(id, space, createdOn);
    }

    public boolean isRoot() {
        return parent().isEmpty();
    }

    /** What lies directly in the folder and is not deleted. */
    public Stream<CiItem> children() {
        return children.stream().filter(item -> !item.isDeleted());
    }

    /** What lies in the folder at any depth and is not deleted. */
    public Stream<CiItem> descendants() {
        return children()
                .flatMap(item -> item instanceof CiFolder folder
                        ? Stream.concat(Stream.of(item), folder.descendants())
                        : Stream.of(item));
    }

    /** The assets at any depth that are not deleted. */
    public Stream<CiAsset> assets() {
        return descendants().filter(CiAsset.class::isInstance).map(CiAsset.class::cast);
    }

    /** The folders at any depth that are not deleted. */
    public Stream<CiItem> folders() {
        return descendants().filter(CiFolder.class::isInstance);
    }

    /** Whether this folder is {@code other} or lies in it at any depth. */
    public boolean isWithin(CiFolder other) {
        return this == other || parent().map(folder -> folder.isWithin(other)).orElse(false);
    }

    public void add(CiItem item) {
        children.add(item);
        item.moveTo(this);
    }

    public void remove(CiItem item) {
        children.remove(item);
    }

    /** {@code wanted}, or with a number behind it when a folder here has that name already. */
    public String freeName(String wanted) {
        String name = wanted;
        for (int number = 1; isTaken(name); number++) {
            name = wanted + " (" + number + ")";
        }
        return name;
    }

    private boolean isTaken(String name) {
        return children()
                .anyMatch(item -> item instanceof CiFolder && item.name().equalsIgnoreCase(name));
    }

    @Override
    public String kind() {
        return "Folder";
    }

    @Override
    public String type() {
        return "";
    }

    @Override
    public String status() {
        return "";
    }

    @Override
    public long size() {
        return 0;
    }

    @Override
    public ObjectNode json() {
        ObjectNode json = reference().put("createdOn", createdOn().toString());
        json.set("createdBy", createdBy().json());
        json.put("lastActivityOn", lastActivityOn().toString());
        json.set("network", space().network().json());
        json.set("metadata", metadataJson());
        json.set(
                "stats",
                Json.object()
                        .put(
                                "childFolderCount",
                                children().filter(CiFolder.class::isInstance).count()));
        json.put("parentId", parent().map(CiItem::id).orElse(space().id()));
        json.set("workspace", space().referenceWithClass());
        parent().ifPresent(folder -> json.set("parentFolder", folder.reference()));
        return json.put("isTrashed", isTrashed()).put("kind", kind());
    }

    /** The user metadata as name and value pairs. */
    public ArrayNode metadataJson() {
        ArrayNode pairs = Json.array();
        metadata().forEach((name, value) -> pairs.addObject().put("name", name).put("value", value));
        return pairs;
    }
}
