// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pex;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.Simulator;
import io.camelmedia.testkit.SimulatorSettings;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.control.Seed;
import io.camelmedia.testkit.media.StoredMedia;
import io.camelmedia.testkit.pex.calls.PexAssetCalls;
import io.camelmedia.testkit.pex.calls.PexCalls;
import io.camelmedia.testkit.pex.calls.PexCollections;
import io.camelmedia.testkit.pex.calls.PexCopyCalls;
import io.camelmedia.testkit.pex.calls.PexRoutes;
import io.camelmedia.testkit.pex.calls.PexSounds;
import io.camelmedia.testkit.pex.calls.PexStatuses;
import io.camelmedia.testkit.pex.calls.PexTus;
import io.camelmedia.testkit.pex.calls.PexUploads;
import io.camelmedia.testkit.pex.calls.PexWhitelists;
import io.camelmedia.testkit.pex.rules.PexRates;
import io.camelmedia.testkit.pex.state.PexAssets;
import io.camelmedia.testkit.pex.state.PexCopies;
import io.camelmedia.testkit.pex.state.PexCopy;
import io.camelmedia.testkit.pex.state.PexIds;
import io.camelmedia.testkit.pex.state.PexLock;
import io.camelmedia.testkit.state.StatePart;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Simulates the Pex Discovery API with its state: assets that are uploaded or linked, then sampled or failed, tracked,
 * and copied; collections, whitelists, statuses and sounds. At the start there are only the documented statuses and the
 * sounds of the document's sample.
 */
public final class PexSimulator extends Simulator {

    /** The API key that the simulator knows. */
    public static final String API_KEY = PexCalls.API_KEY;

    private final PexIds ids = new PexIds();
    private final PexRates rates = new PexRates(System::nanoTime);
    private final PexLock lock = new PexLock();
    private final PexCalls calls = new PexCalls(rates, lock);
    private final PexSounds sounds = new PexSounds();
    private final PexAssets assets;
    private final PexUploads uploads;
    private final PexTus tus;
    private final PexCollections collections;
    private final PexWhitelists whitelists;
    private final PexCopies copies;
    private final PexStatuses statuses;

    private PexSimulator(SimulatorSettings settings) {
        super(settings);
        assets = new PexAssets(ids, lock, clock());
        uploads = new PexUploads(assets, media(), this::publicUrl, strictness());
        tus = new PexTus(uploads, assets, media(), this::publicUrl);
        collections = new PexCollections(ids, assets);
        whitelists = new PexWhitelists(ids, clock(), strictness());
        copies = new PexCopies(ids, assets, lock, clock());
        statuses = new PexStatuses(copies, clock());
        PexRoutes routes = new PexRoutes(
                calls,
                new PexAssetCalls(assets),
                uploads,
                tus,
                collections,
                whitelists,
                new PexCopyCalls(copies, assets, statuses, clock()),
                statuses,
                sounds);
        listen(routes::register);
        begin();
    }

    /** Starts on a free port, with a clock that stands until it is moved. */
    public static PexSimulator start() {
        return start(SimulatorSettings.defaults());
    }

    /** Starts with the given address, clock, strictness and state folder. */
    public static PexSimulator start(SimulatorSettings settings) {
        return new PexSimulator(settings);
    }

    /** The assets, to look at and to add to. */
    public PexAssets assets() {
        return assets;
    }

    /** The uploads at pre-signed addresses: their limit, and whether a credential reached them. */
    public PexUploads uploads() {
        return uploads;
    }

    /** The resumable uploads, to let them expire. */
    public PexTus tus() {
        return tus;
    }

    /** The copies that were found, to add to. */
    public PexCopies copies() {
        return copies;
    }

    /** The sounds, to add to. */
    public PexSounds sounds() {
        return sounds;
    }

    /** The rate limit, to change it and to see how many calls were refused. */
    public PexRates rates() {
        return rates;
    }

    /** The bytes that were uploaded for an asset; empty as long as there are none. */
    public Optional<StoredMedia> upload(long assetId) {
        return assets.media(assetId);
    }

    @Override
    public String scheme() {
        return "pex";
    }

    @Override
    protected Map<String, String> options() {
        return Map.of("apiKey", API_KEY);
    }

    @Override
    public List<Seed> seeds() {
        return new PexSeeds(this).all();
    }

    @Override
    public JsonNode state() {
        return lock.locked(() -> {
            ObjectNode state = Json.object();
            state.set("assets", assets.json());
            state.set(
                    "copies",
                    Json.array(copies.table().all().stream().map(PexCopy::json).toList()));
            state.set("collections", collections.json());
            state.set("whitelists", whitelists.json());
            return state;
        });
    }

    @Override
    protected void shortenJobs() {
        assets.sampling(Duration.ZERO);
    }

    @Override
    protected <T> T locked(Supplier<T> work) {
        return lock.locked(work);
    }

    @Override
    protected List<StatePart> stateParts() {
        return List.of(ids, assets, uploads, tus, collections, whitelists, copies, statuses, sounds);
    }

    @Override
    protected void resetState() {
        lock.locked(() -> {
            ids.reset();
            rates.reset();
            sounds.reset();
            assets.reset();
            uploads.reset();
            tus.reset();
            collections.reset();
            whitelists.reset();
            copies.reset();
            statuses.reset();
            media().clear();
            return this;
        });
    }
}
