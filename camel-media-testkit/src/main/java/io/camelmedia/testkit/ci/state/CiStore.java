// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.state;

import io.camelmedia.testkit.api.RandomId;
import io.camelmedia.testkit.state.StatePart;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** All that the service knows of networks, spaces, items and MediaBoxes. Used under the lock that calls take. */
public final class CiStore implements StatePart {

    public static final int ID_LENGTH = 16;

    private final Map<String, CiNetwork> networks = new LinkedHashMap<>();
    private final Map<String, CiSpace> spaces = new LinkedHashMap<>();
    private final Map<String, CiItem> items = new LinkedHashMap<>();
    private final Map<String, CiMediaBox> mediaBoxes = new LinkedHashMap<>();
    private final Clock clock;

    public CiStore(Clock clock) {
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    public void clear() {
        networks.clear();
        spaces.clear();
        items.clear();
        mediaBoxes.clear();
    }

    void add(CiNetwork network) {
        networks.put(network.id(), network);
    }

    public void add(CiSpace space) {
        spaces.put(space.id(), space);
        items.put(space.root().id(), space.root());
    }

    public void add(CiMediaBox mediaBox) {
        mediaBoxes.put(mediaBox.id(), mediaBox);
    }

    CiFolder addFolder(String id, String name, CiFolder parent) {
        CiFolder folder = new CiFolder(id, parent.freeName(name), parent, now());
        return put(folder, parent);
    }

    public CiFolder addFolder(String name, CiFolder parent) {
        return addFolder(RandomId.next(ID_LENGTH), name, parent);
    }

    public CiAsset addAsset(CiAsset asset, CiFolder parent) {
        return put(asset, parent);
    }

    public Optional<CiNetwork> network(String id) {
        return Optional.ofNullable(networks.get(id));
    }

    /** A workspace; catalogs are none. */
    public Optional<CiSpace> workspace(String id) {
        return space(id).filter(space -> space.type() != CiSpace.Type.CATALOG);
    }

    public Optional<CiSpace> catalog(String id) {
        return space(id).filter(space -> space.type() == CiSpace.Type.CATALOG);
    }

    Optional<CiSpace> space(String id) {
        return Optional.ofNullable(spaces.get(id));
    }

    public Collection<CiSpace> spaces() {
        return spaces.values();
    }

    /** The calling user's own workspace. */
    public CiSpace personalWorkspace() {
        return spaces.values().stream()
                .filter(space -> space.type() == CiSpace.Type.PERSONAL)
                .findFirst()
                .orElseThrow();
    }

    /** A folder, deleted ones included. */
    public Optional<CiFolder> folder(String id) {
        return Optional.ofNullable(items.get(id))
                .filter(CiFolder.class::isInstance)
                .map(CiFolder.class::cast);
    }

    /** An asset, deleted ones included. */
    public Optional<CiAsset> asset(String id) {
        return Optional.ofNullable(items.get(id))
                .filter(CiAsset.class::isInstance)
                .map(CiAsset.class::cast);
    }

    public Optional<CiMediaBox> mediaBox(String id) {
        return Optional.ofNullable(mediaBoxes.get(id));
    }

    public Collection<CiMediaBox> mediaBoxes() {
        return mediaBoxes.values();
    }

    private <T extends CiItem> T put(T item, CiFolder parent) {
        parent.add(item);
        items.put(item.id(), item);
        item.touch(now());
        return item;
    }

    @Override
    public Object save() {
        return new Saved(
                new LinkedHashMap<>(networks),
                new LinkedHashMap<>(spaces),
                new LinkedHashMap<>(items),
                new LinkedHashMap<>(mediaBoxes));
    }

    @Override
    public void load(Object saved) {
        clear();
        networks.putAll(((Saved) saved).networks());
        spaces.putAll(((Saved) saved).spaces());
        items.putAll(((Saved) saved).items());
        mediaBoxes.putAll(((Saved) saved).mediaBoxes());
    }

    private record Saved(
            Map<String, CiNetwork> networks,
            Map<String, CiSpace> spaces,
            Map<String, CiItem> items,
            Map<String, CiMediaBox> mediaBoxes)
            implements Serializable {}
}
