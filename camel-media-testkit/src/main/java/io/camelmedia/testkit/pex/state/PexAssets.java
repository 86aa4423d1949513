// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pex.state;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.media.StoredMedia;
import io.camelmedia.testkit.state.StatePart;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The assets of the simulated account, to look at and to add to. */
public final class PexAssets implements StatePart {

    private static final Duration SAMPLING = Duration.ofSeconds(30);

    private final PexTable<PexAsset> table = new PexTable<>("asset_id");
    private final PexIds ids;
    private final PexLock lock;
    private final Clock clock;
    private Duration sampling = SAMPLING;

    public PexAssets(PexIds ids, PexLock lock, Clock clock) {
        this.ids = ids;
        this.lock = lock;
        this.clock = clock;
    }

    /** Adds an asset whose media has just arrived; returns its id. */
    public long add(String title) {
        return add(Json.object().put("title", title));
    }

    /**
     * Adds an asset whose media has just arrived; returns its id.
     *
     * @param fields of its metadata by their names in bodies; {@code asset_id} gives it a certain id
     */
    public long add(ObjectNode fields) {
        return lock.locked(() -> {
            long id = fields.has("asset_id") ? fields.get("asset_id").asLong() : ids.next();
            PexAsset asset = new PexAsset(id, fields.deepCopy(), now());
            asset.arrive(null, now(), sampling);
            table.put(id, asset);
            return id;
        });
    }

    /** Lets an asset's processing fail; {@code error} is what the service tells as the reason. */
    public void fail(long assetId, String error) {
        lock.locked(() -> {
            table.known(assetId).fail(error, now());
            return assetId;
        });
    }

    /** Sets how long the sampling of media takes that arrives from now on; at first 30 s of the simulator's clock. */
    public void sampling(Duration time) {
        lock.locked(() -> sampling = time);
    }

    /** How many assets are registered, with media or without. */
    public int count() {
        return table.all().size();
    }

    /** The ids of the registered assets, the newest first. */
    public List<Long> ids() {
        return table.all().stream().map(PexAsset::id).toList();
    }

    /** The bytes that were uploaded for an asset. */
    public Optional<StoredMedia> media(long assetId) {
        return lock.locked(() -> table.known(assetId).media());
    }

    /** The assets as the service shows them, with the bytes that were uploaded for each. */
    public ArrayNode json() {
        ArrayNode all = Json.array();
        for (PexAsset asset : table.all()) {
            ObjectNode json = asset.details(now());
            asset.media().ifPresent(media -> json.putObject("upload")
                    .put("bytes", media.length())
                    .put("sha256", media.sha256()));
            all.add(json);
        }
        return all;
    }

    public PexTable<PexAsset> table() {
        return table;
    }

    public Instant now() {
        return clock.instant();
    }

    /** Registers an asset whose media is still to come. */
    public PexAsset register(ObjectNode fields) {
        PexAsset asset = new PexAsset(ids.next(), fields, now());
        table.put(asset.id(), asset);
        return asset;
    }

    public void arrive(PexAsset asset) {
        asset.arrive(null, now(), sampling);
    }

    /** Takes the complete media of an asset; refuses them when they are not the file that was announced. */
    public void arrive(PexAsset asset, StoredMedia media) {
        String fid = PexFid.of(media);
        lock.locked(() -> {
            asset.arrive(media, now(), sampling);
            if (!fid.equals(asset.fid())) {
                asset.refuse("the fid does not match the uploaded file", now());
            }
            return asset;
        });
    }

    public void reset() {
        table.clear();
        sampling = SAMPLING;
    }

    @Override
    public Object save() {
        return new Saved(table.save(), sampling);
    }

    @Override
    public void load(Object saved) {
        table.load(((Saved) saved).table());
        sampling = ((Saved) saved).sampling();
    }

    private record Saved(Object table, Duration sampling) implements Serializable {}
}
