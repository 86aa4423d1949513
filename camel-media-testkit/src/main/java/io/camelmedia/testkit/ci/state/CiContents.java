// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.state;

import io.camelmedia.testkit.media.MediaStore;
import io.camelmedia.testkit.media.StoredMedia;
import io.camelmedia.testkit.state.StatePart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The bytes of assets. One that was added without bytes has as many zeros as its size says, once they are asked for. */
public final class CiContents implements StatePart {

    private static final String TYPE = "application/octet-stream";
    private static final int RENDITION_BYTES = 1024;

    private final MediaStore store;
    private final Map<String, StoredMedia> media = new ConcurrentHashMap<>();
    private final Map<StoredMedia, String> checksums = new ConcurrentHashMap<>();

    public CiContents(MediaStore store) {
        this.store = store;
    }

    /** Keeps what arrives; nothing stays of what breaks before its end. */
    public StoredMedia receive(String name, InputStream bytes) throws IOException {
        return store.store(name, TYPE, bytes);
    }

    /** Puts parts one behind the other into one file, and drops them. */
    public StoredMedia join(String name, List<StoredMedia> parts) throws IOException {
        StoredMedia whole = store.create(name, TYPE);
        for (StoredMedia part : parts) {
            try (InputStream bytes = Channels.newInputStream(part.open())) {
                whole.append(bytes);
            }
            part.delete();
        }
        return whole;
    }

    public void put(CiAsset asset, StoredMedia bytes) {
        media.put(asset.id(), bytes);
    }

    public void copy(CiAsset from, CiAsset to) {
        Optional.ofNullable(media.get(from.id())).ifPresent(bytes -> put(to, bytes));
    }

    /** The source file. */
    public StoredMedia source(CiAsset asset) {
        return media.computeIfAbsent(asset.id(), id -> made(asset.name(), new Zeros(asset.size())));
    }

    /** A proxy or a thumbnail: a text of 1,024 bytes that names its type and asset. */
    public StoredMedia rendition(CiAsset asset, String type) {
        byte[] text =
                (type + " of " + asset.id() + "\n").repeat(RENDITION_BYTES).getBytes(StandardCharsets.UTF_8);
        return media.computeIfAbsent(
                asset.id() + " " + type,
                id -> made(type + " of " + asset.name(), new ByteArrayInputStream(text, 0, RENDITION_BYTES)));
    }

    /** The MD5 of the source in lower-case hex; empty for an asset whose bytes nobody gave or asked for. */
    public Optional<String> md5(CiAsset asset) {
        return Optional.ofNullable(media.get(asset.id()))
                .map(bytes -> checksums.computeIfAbsent(bytes, CiContents::md5));
    }

    public void clear() {
        media.clear();
        checksums.clear();
        store.clear();
    }

    private StoredMedia made(String name, InputStream bytes) {
        try {
            return receive(name, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String md5(StoredMedia media) {
        try {
            MessageDigest digest = MessageDigest.getInstance("MD5");
            try (InputStream bytes = new DigestInputStream(Channels.newInputStream(media.open()), digest)) {
                bytes.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Object save() {
        return new HashMap<>(media);
    }

    @Override
    @SuppressWarnings("unchecked")
    public void load(Object saved) {
        media.clear();
        checksums.clear();
        media.putAll((Map<String, StoredMedia>) saved);
    }

    private static final class Zeros extends InputStream {

        private long left;

        Zeros(long length) {
            this.left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(left, length);
            Arrays.fill(target, offset, offset + count, (byte) 0);
            left -= count;
            return count;
        }
    }
}
