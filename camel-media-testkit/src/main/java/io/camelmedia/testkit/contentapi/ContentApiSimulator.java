// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.contentapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.Simulator;
import io.camelmedia.testkit.SimulatorSettings;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.contentapi.calls.ContentApiKeys;
import io.camelmedia.testkit.contentapi.calls.ContentApiRoutes;
import io.camelmedia.testkit.contentapi.cdn.ContentApiCdn;
import io.camelmedia.testkit.contentapi.state.ContentApiAsset;
import io.camelmedia.testkit.contentapi.state.ContentApiLegacyAsset;
import io.camelmedia.testkit.contentapi.state.ContentApiRenditions;
import io.camelmedia.testkit.contentapi.state.ContentApiStore;
import io.camelmedia.testkit.control.Seed;
import io.camelmedia.testkit.media.StoredMedia;
import io.camelmedia.testkit.state.StatePart;
import io.camelmedia.testkit.wire.RecordedRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Simulates the Content Automation API with its state: assets known by the SHA-256 of their bytes, renditions that take
 * time, legacy tracks and legacy assets, and a CDN on origins of its own. A key service that issues tokens answers at
 * the API's own address. Nothing is transcoded: every rendition has the bytes of its source.
 *
 * <p>At the start there is nothing.
 */
public final class ContentApiSimulator extends Simulator {

    /** The client id that the simulator knows. */
    public static final String CLIENT_ID = ContentApiKeys.CLIENT_ID;
    /** A token of {@link #CLIENT_ID} that never expires. */
    public static final String AUTHENTICATION_TOKEN = ContentApiKeys.AUTHENTICATION_TOKEN;
    /** The secret for which the key service issues tokens to {@link #CLIENT_ID}. */
    public static final String CLIENT_SECRET = ContentApiKeys.CLIENT_SECRET;

    private final ContentApiStore store;
    private final ContentApiKeys keys;
    private final ContentApiRenditions renditions;
    private final ContentApiCdn cdn;

    private ContentApiSimulator(SimulatorSettings settings) {
        super(settings);
        store = new ContentApiStore(media(), clock());
        keys = new ContentApiKeys(clock());
        renditions = new ContentApiRenditions(clock());
        cdn = new ContentApiCdn(clock(), store::content, this::secondOrigin);
        listen(new ContentApiRoutes(store, keys, renditions, cdn, strictness())::register);
        begin();
    }

    /** Starts on a free port, with a clock that stands until it is moved. */
    public static ContentApiSimulator start() {
        return start(SimulatorSettings.defaults());
    }

    /** Starts with the given address, clock, strictness and state folder. */
    public static ContentApiSimulator start(SimulatorSettings settings) {
        return new ContentApiSimulator(settings);
    }

    /** The tokens, to let them expire soon and to revoke them. */
    public ContentApiKeys keys() {
        return keys;
    }

    /** The renditions, to say how long they take and what is answered meanwhile. */
    public ContentApiRenditions renditions() {
        return renditions;
    }

    /** The CDN, to see what reached it and to lead clients over redirects. */
    public ContentApiCdn cdn() {
        return cdn;
    }

    /**
     * Adds an original asset.
     *
     * @param assetType such as {@code audio/x-wav}
     * @return the asset's id
     */
    public String addAsset(String fileName, String assetType, byte[] bytes) {
        return store.addAsset(received(fileName, assetType, bytes), assetType).id();
    }

    /**
     * Gives an asset another quality than its bytes have.
     *
     * @param bitrate bits per second
     */
    public void setQuality(String assetId, long bitrate, int channels) {
        store.setQuality(assetId, bitrate, channels);
    }

    /** Maps a legacy track to original assets, beside those it is mapped to already. */
    public void mapTrack(String trackToken, String... assetIds) {
        for (String assetId : assetIds) {
            store.map(trackToken, assetId);
        }
    }

    /**
     * Adds a legacy asset whose file is there.
     *
     * @return the legacy asset's id
     */
    public String addLegacyAsset(String trackToken, String fileName, byte[] bytes) {
        StoredMedia media = received(fileName, "application/octet-stream", bytes);
        store.addContent(media);
        store.put(new ContentApiLegacyAsset(trackToken, fileName, media.sha256()));
        return media.sha256();
    }

    /** Makes the service unable to sign an address for what has this id, which is a {@code ModelInvalidError}. */
    public void refuseToSign(String assetId) {
        store.refuseToSign(assetId);
    }

    private StoredMedia received(String fileName, String contentType, byte[] bytes) {
        try {
            return store.receive(fileName, contentType, new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of an asset or a legacy asset; empty when there is none of that id. */
    public Optional<StoredMedia> upload(String id) {
        return store.content(id);
    }

    /** What was downloaded from the CDN, in the order in which the downloads began. */
    public List<RecordedRequest> downloads() {
        return cdn.requests().stream()
                .filter(request -> request.path().startsWith("/media/"))
                .toList();
    }

    @Override
    public String scheme() {
        return "contentapi";
    }

    @Override
    protected Map<String, String> options() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("clientId", CLIENT_ID);
        options.put("authenticationToken", AUTHENTICATION_TOKEN);
        return options;
    }

    @Override
    public List<Seed> seeds() {
        return new ContentApiSeeds(this).all();
    }

    @Override
    public JsonNode state() {
        ObjectNode state = Json.object();
        state.set(
                "assets",
                Json.array(store.assets().stream().map(ContentApiAsset::json).toList()));
        state.set(
                "legacyAssets",
                Json.array(store.legacyAssets().stream()
                        .map(ContentApiLegacyAsset::json)
                        .toList()));
        return state;
    }

    @Override
    protected void shortenJobs() {
        renditions.time(Duration.ZERO);
    }

    @Override
    protected <T> T locked(Supplier<T> work) {
        synchronized (store) {
            return work.get();
        }
    }

    @Override
    protected List<StatePart> stateParts() {
        return List.of(store, keys, renditions);
    }

    @Override
    protected void resetState() {
        store.clear();
        keys.reset();
        renditions.reset();
        cdn.reset();
    }
}
