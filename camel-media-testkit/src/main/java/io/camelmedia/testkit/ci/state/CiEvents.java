// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.api.RandomId;
import io.camelmedia.testkit.state.StatePart;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;

/** The events of each network and space. What happens in the simulator adds to them, and so may a test. */
public final class CiEvents implements StatePart {

    private final Map<String, NavigableSet<CiEvent>> byOwner = new ConcurrentHashMap<>();
    private final AtomicLong numbers = new AtomicLong();
    private final Clock clock;
    private volatile BiConsumer<String, CiEvent> listener = (owner, event) -> {};

    public CiEvents(Clock clock) {
        this.clock = clock;
    }

    /** Sets the listener that gets every event, with the id of its workspace, catalog or network. */
    public void listener(BiConsumer<String, CiEvent> newListener) {
        listener = newListener;
    }

    /**
     * Adds an event that happened at any time, also one that comes late or at the same instant as another.
     *
     * @param ownerId a workspace, a catalog or a network
     * @param type such as {@code AssetProcessingFinished}
     * @return the event's id
     */
    public String add(String ownerId, String type, Instant createdOn) {
        return add(ownerId, type, createdOn, Json.object());
    }

    /**
     * Adds an event with given details.
     *
     * @param details fields beside {@code id}, {@code createdOn}, {@code createdBy} and {@code type}, such as
     *     {@code assets}
     * @return the event's id
     */
    public String add(String ownerId, String type, Instant createdOn, ObjectNode details) {
        String id = RandomId.next(CiStore.ID_LENGTH);
        ObjectNode json = Json.object().put("id", id).put("createdOn", createdOn.toString());
        json.set("createdBy", CiUser.CALLER.json());
        json.put("type", type);
        json.setAll(details);
        CiEvent event = new CiEvent(numbers.getAndIncrement(), id, createdOn, type, json);
        of(ownerId).add(event);
        listener.accept(ownerId, event);
        return id;
    }

    /** All events of a workspace, catalog or network as the service tells them, by time. */
    public List<JsonNode> all(String ownerId) {
        return of(ownerId).stream()
                .<JsonNode>map(event -> event.json().deepCopy())
                .toList();
    }

    public NavigableSet<CiEvent> of(String ownerId) {
        return byOwner.computeIfAbsent(ownerId, id -> new ConcurrentSkipListSet<>(CiEvent.BY_TIME));
    }

    public void folder(String type, CiFolder folder) {
        folder(type, folder, folder.reference());
    }

    public void folder(String type, CiFolder folder, ObjectNode shown) {
        happened(folder.space(), type, "folders", shown);
    }

    public void asset(String type, CiAsset asset) {
        happened(asset.space(), type, "assets", asset.reference());
    }

    public void item(String type, CiItem item) {
        if (item instanceof CiFolder folder) {
            folder(type, folder);
        } else if (item instanceof CiAsset asset) {
            asset(type, asset);
        }
    }

    public void mediaBox(String type, CiMediaBox mediaBox) {
        ObjectNode shown = mediaBox.reference();
        shown.set("settings", mediaBox.settingsJson());
        happened(mediaBox.space(), type, "mediaBoxes", shown);
    }

    public void workspace(String type, CiSpace workspace) {
        ObjectNode details = Json.object();
        details.set("workspaces", Json.array().add(workspace.reference()));
        add(workspace.network().id(), type, clock.instant(), details);
    }

    public void clear() {
        byOwner.clear();
    }

    private void happened(CiSpace space, String type, String field, ObjectNode shown) {
        ObjectNode details = Json.object();
        details.set(field, Json.array().add(shown));
        details.set("spaces", Json.array().add(space.reference()));
        add(space.id(), type, clock.instant(), details);
    }

    @Override
    public Object save() {
        Map<String, List<CiEvent>> all = new HashMap<>();
        byOwner.forEach((owner, events) -> all.put(owner, List.copyOf(events)));
        return new Saved(all, numbers.get());
    }

    @Override
    public void load(Object saved) {
        clear();
        ((Saved) saved).byOwner().forEach((owner, events) -> of(owner).addAll(events));
        numbers.set(((Saved) saved).numbers());
    }

    private record Saved(Map<String, List<CiEvent>> byOwner, long numbers) implements Serializable {}
}
