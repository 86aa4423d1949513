// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.contentapi.state;

import io.camelmedia.testkit.media.MediaStore;
import io.camelmedia.testkit.media.StoredMedia;
import io.camelmedia.testkit.state.StatePart;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All that the service knows: files by the SHA-256 of their bytes, original assets, tracks and legacy assets. */
public final class ContentApiStore implements StatePart {

    private final MediaStore files;
    private final Map<String, StoredMedia> contents = new HashMap<>();
    private final Map<String, ContentApiAsset> assets = new HashMap<>();
    private final Map<String, Set<String>> tracks = new HashMap<>();
    private final Map<String, ContentApiLegacyAsset> legacyAssets = new LinkedHashMap<>();
    private final Set<String> unsignable = new HashSet<>();
    private final Clock clock;

    public ContentApiStore(MediaStore files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    /** Keeps an arriving file, without adding it to the files that are known by their bytes. */
    public StoredMedia receive(String name, String contentType, InputStream bytes) throws IOException {
        return files.store(name, contentType, bytes);
    }

    /** Makes a received file known by its bytes; a file with the same bytes that is known already stays instead. */
    public synchronized void addContent(StoredMedia media) {
        if (contents.putIfAbsent(media.sha256(), media) != null) {
            media.delete();
        }
    }

    public synchronized Optional<StoredMedia> content(String id) {
        return Optional.ofNullable(contents.get(id));
    }

    /** Whether an address can be handed out for a file. */
    public synchronized boolean isSignable(String contentId) {
        return contents.containsKey(contentId) && !unsignable.contains(contentId);
    }

    public synchronized void refuseToSign(String contentId) {
        unsignable.add(contentId);
    }

    /** Adds the asset of a received file; when its bytes are known, answers the asset that exists already. */
    public ContentApiAsset addAsset(StoredMedia media, String assetType) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        ContentApiAsset asset = new ContentApiAsset(media.sha256(), assetType, ContentApiAudio.of(media), now);
        addContent(media);
        return add(asset);
    }

    private synchronized ContentApiAsset add(ContentApiAsset asset) {
        ContentApiAsset earlier = assets.putIfAbsent(asset.id(), asset);
        return earlier == null ? asset : earlier;
    }

    public synchronized List<ContentApiAsset> assets() {
        return List.copyOf(assets.values());
    }

    public synchronized Optional<ContentApiAsset> asset(String id) {
        return Optional.ofNullable(assets.get(id));
    }

    public synchronized void setQuality(String id, long bitrate, int channels) {
        if (assets.computeIfPresent(id, (key, asset) -> asset.withQuality(bitrate, channels)) == null) {
            throw new IllegalArgumentException("no asset '" + id + "'");
        }
    }

    public synchronized void map(String trackToken, String assetId) {
        if (!assets.containsKey(assetId)) {
            throw new IllegalArgumentException("no asset '" + assetId + "'");
        }
        tracks.computeIfAbsent(trackToken, token -> new LinkedHashSet<>()).add(assetId);
    }

    /** The assets that a track is mapped to, in the order of mapping. */
    public synchronized List<ContentApiAsset> mapped(String trackToken) {
        return tracks.getOrDefault(trackToken, Set.of()).stream()
                .map(assets::get)
                .toList();
    }

    public synchronized void put(ContentApiLegacyAsset asset) {
        legacyAssets.put(asset.legacyTrackToken(), asset);
    }

    public synchronized Optional<ContentApiLegacyAsset> legacyAsset(String trackToken) {
        return Optional.ofNullable(legacyAssets.get(trackToken));
    }

    public synchronized List<ContentApiLegacyAsset> legacyAssets() {
        return List.copyOf(legacyAssets.values());
    }

    public synchronized void clear() {
        files.clear();
        forget();
    }

    private void forget() {
        contents.clear();
        assets.clear();
        tracks.clear();
        legacyAssets.clear();
        unsignable.clear();
    }

    @Override
    public synchronized Object save() {
        return new Saved(
                new HashMap<>(contents),
                new HashMap<>(assets),
                new HashMap<>(tracks),
                new LinkedHashMap<>(legacyAssets),
                new HashSet<>(unsignable));
    }

    @Override
    public synchronized void load(Object saved) {
        forget();
        contents.putAll(((Saved) saved).contents());
        assets.putAll(((Saved) saved).assets());
        tracks.putAll(((Saved) saved).tracks());
        legacyAssets.putAll(((Saved) saved).legacyAssets());
        unsignable.addAll(((Saved) saved).unsignable());
    }

    private record Saved(
            Map<String, StoredMedia> contents,
            Map<String, ContentApiAsset> assets,
            Map<String, Set<String>> tracks,
            Map<String, ContentApiLegacyAsset> legacyAssets,
            Set<String> unsignable)
            implements Serializable {}
}
