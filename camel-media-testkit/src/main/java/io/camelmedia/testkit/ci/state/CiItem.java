// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A folder or an asset. */
public abstract class CiItem implements Serializable {

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
    public abstract String kind();

    /** Empty for folders. */
    public abstract String type();

    /** Empty for folders. */
    public abstract String status();

    /** Bytes; 0 for folders. */
    public abstract long size();

    /** The item as lists and details show it. */
    public abstract ObjectNode json();

    public final String id() {
        return id;
    }

    public final String name() {
        return name;
    }

    public final CiSpace space() {
        return space;
    }

    /** The folder it lies in; none for a root folder. */
    public final Optional<CiFolder> parent() {
        return Optional.ofNullable(parent);
    }

    public final Instant createdOn() {
        return createdOn;
    }

    final Instant lastActivityOn() {
        return lastActivityOn;
    }

    public final CiUser createdBy() {
        return CiUser.CALLER;
    }

    public final Optional<Instant> trashedOn() {
        return Optional.ofNullable(trashedOn);
    }

    public final boolean isTrashed() {
        return trashedOn != null;
    }

    public final boolean isDeleted() {
        return deleted;
    }

    /** Neither trashed nor deleted. */
    public final boolean isActive() {
        return !isTrashed() && !deleted;
    }

    /** User metadata; names match in any case. */
    public final Map<String, String> metadata() {
        return metadata;
    }

    public final void rename(String newName) {
        name = newName;
    }

    final void moveTo(CiFolder target) {
        parent = target;
    }

    public final void trash(Instant now) {
        trashedOn = now;
    }

    public final void untrash() {
        trashedOn = null;
    }

    public final void delete() {
        deleted = true;
    }

    public final void touch(Instant now) {
        lastActivityOn = now;
        space.touch(now);
    }

    /** How other objects name the item. */
    public final ObjectNode reference() {
        return Json.object().put("id", id).put("name", name);
    }
}
