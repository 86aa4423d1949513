package io.camelmedia.testkit.ci;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A folder or an asset. */
abstract class CiItem {

    private final String id;
    private final CiSpace space;
    private final Instant createdOn;
    private final Map<String, String> metadata = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private String name;
    private CiFolder parent;
    private Instant lastActivityOn;
    private Instant trashedOn;
    private boolean deleted;

    CiItem(String id, String name, CiSpace space, CiFolder parent, Instant createdOn) {
        this.id = id;
        this.name = name;
        this.space = space;
        this.parent = parent;
        this.createdOn = createdOn;
        this.lastActivityOn = createdOn;
    }

    /** {@code Folder} or {@code Asset}. */
    abstract String kind();

    /** Empty for folders. */
    abstract String type();

    /** Empty for folders. */
    abstract String status();

    /** Bytes; 0 for folders. */
    abstract long size();

    /** The item as lists and details show it. */
    abstract ObjectNode json();

    final String id() {
        return id;
    }

    final String name() {
        return name;
    }

    final CiSpace space() {
        return space;
    }

    /** The folder it lies in; none for a root folder. */
    final Optional<CiFolder> parent() {
        return Optional.ofNullable(parent);
    }

    final Instant createdOn() {
        return createdOn;
    }

    final Instant lastActivityOn() {
        return lastActivityOn;
    }

    final CiUser createdBy() {
        return CiUser.CALLER;
    }

    final Optional<Instant> trashedOn() {
        return Optional.ofNullable(trashedOn);
    }

    final boolean isTrashed() {
        return trashedOn != null;
    }

    final boolean isDeleted() {
        return deleted;
    }

    /** Neither trashed nor deleted. */
    final boolean isActive() {
        return !isTrashed() && !deleted;
    }

    /** User metadata; names match in any case. */
    final Map<String, String> metadata() {
        return metadata;
    }

    final void rename(String newName) {
        name = newName;
    }

    final void moveTo(CiFolder target) {
        parent = target;
    }

    final void trash(Instant now) {
        trashedOn = now;
    }

    final void untrash() {
        trashedOn = null;
    }

    final void delete() {
        deleted = true;
    }

    final void touch(Instant now) {
        lastActivityOn = now;
        space.touch(now);
    }

    /** How other objects name the item. */
    final ObjectNode reference() {
        return Json.object().put("id", id).put("name", name);
    }
}
