package io.camelmedia.testkit.contentapi;

import io.camelmedia.testkit.Simulator;
import io.camelmedia.testkit.SimulatorSettings;
import io.camelmedia.testkit.contentapi.calls.ContentApiKeys;
import io.camelmedia.testkit.contentapi.calls.ContentApiRoutes;
import io.camelmedia.testkit.contentapi.cdn.ContentApiCdn;
import io.camelmedia.testkit.contentapi.state.ContentApiLegacyAsset;
import io.camelmedia.testkit.contentapi.state.ContentApiRenditions;
import io.camelmedia.testkit.contentapi.state.ContentApiStore;
import io.camelmedia.testkit.media.StoredMedia;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Simulates the Content Automation API with its state: assets known by the SHA-256 of their bytes, renditions that take
 * time, legacy tracks and legacy assets, and a CDN on origins of its own. A key service that issues tokens answers at
 * the API's own address. Nothing is transcoded: every rendition has the bytes of its source.
 *
 * <p>At the start there is nothing.
 */
public final class ContentApiSimulator extends Simulator {

    public static final String CLIENT_ID = ContentApiKeys.CLIENT_ID;
    public static final String AUTHENTICATION_TOKEN = ContentApiKeys.AUTHENTICATION_TOKEN;
    /** What the key service asks for. */
    public static final String CLIENT_SECRET = ContentApiKeys.CLIENT_SECRET;

    private final ContentApiStore store;
    private final ContentApiKeys keys;
    private final ContentApiRenditions renditions;
    private final ContentApiCdn cdn;

    private ContentApiSimulator(SimulatorSettings settings) {
        super(settings);
        store = new ContentApiStore(clock());
        keys = new ContentApiKeys(clock());
        renditions = new ContentApiRenditions(clock());
        cdn = new ContentApiCdn(clock(), store::content, this::secondOrigin);
        listen(new ContentApiRoutes(store, keys, renditions, cdn, strictness())::register);
    }

    /** Starts on a free port, with a clock that stands until it is moved. */
    public static ContentApiSimulator start() {
        return start(SimulatorSettings.defaults());
    }

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

    @Override
    public void close() {
        super.close();
        store.close();
    }

    @Override
    protected void resetState() {
        store.clear();
        keys.reset();
        renditions.reset();
        cdn.reset();
    }
}
