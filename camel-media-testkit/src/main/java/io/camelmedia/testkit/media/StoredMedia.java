// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.media;

import io.camelmedia.testkit.api.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A media file that a simulator keeps. It may arrive in several pieces, one after the other; what came before a cut
 * stays. Runs of zeros take no room on the disk.
 */
public final class StoredMedia {

    private static final int BUFFER_BYTES = 256 * 1024;
    private static final byte[] ZEROS = new byte[BUFFER_BYTES];

    private final String name;
    private final String contentType;
    private final Path path;
    private final MessageDigest digest = Sha256.newDigest();
    private volatile long length;

    StoredMedia(String name, String contentType, Path path) {
        this.name = name;
        this.contentType = contentType;
        this.path = path;
    }

    /**
     * Media whose bytes are there already; a file that is gone is empty media.
     *
     * @param most bytes that count at most; the rest of the file is ignored
     */
    static StoredMedia existing(String name, String contentType, Path path, long most) throws IOException {
        StoredMedia media = new StoredMedia(name, contentType, path);
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.truncate(Math.min(most, file.size()));
        }
        try (InputStream bytes = Files.newInputStream(path)) {
            byte[] buffer = new byte[BUFFER_BYTES];
            for (int count = bytes.read(buffer); count >= 0; count = bytes.read(buffer)) {
                media.arrived(buffer, count);
            }
        }
        return media;
    }

    /** The file name that the client gave. */
    public String name() {
        return name;
    }

    public String contentType() {
        return contentType;
    }

    /** How many bytes have arrived. */
    public long length() {
        return length;
    }

    /** Where the bytes are. */
    public Path path() {
        return path;
    }

    /** The SHA-256 of the bytes that have arrived, in lower-case hex. */
    public String sha256() {
        synchronized (digest) {
            return HexFormat.of().formatHex(copyOf(digest).digest());
        }
    }

    /** A strong entity tag of the bytes that have arrived, quotes included. */
    public String etag() {
        return '"' + sha256() + '"';
    }

    /**
     * Appends what {@code bytes} gives until it ends. Pieces of one file come from one thread at a time.
     *
     * @return how many bytes came
     */
    public long append(InputStream bytes) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        long start = length;
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.WRITE)) {
            for (int count = bytes.read(buffer); count >= 0; count = bytes.read(buffer)) {
                write(file, buffer, count);
            }
        }
        return length - start;
    }

    /** The bytes that have arrived, of media that fits into memory. */
    public byte[] bytes() {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes that have arrived, as UTF-8 text. */
    public String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    /** Opens the bytes for reading. */
    public FileChannel open() throws IOException {
        return FileChannel.open(path, StandardOpenOption.READ);
    }

    /** Removes the bytes from the disk. */
    public void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(FileChannel file, byte[] buffer, int count) throws IOException {
        long end = length + count;
        if (Arrays.equals(buffer, 0, count, ZEROS, 0, count)) {
            file.write(ByteBuffer.wrap(buffer, 0, 1), end - 1);
        } else {
            ByteBuffer portion = ByteBuffer.wrap(buffer, 0, count);
            for (long position = length; portion.hasRemaining(); ) {
                position += file.write(portion, position);
            }
        }
        arrived(buffer, count);
    }

    private void arrived(byte[] buffer, int count) {
        synchronized (digest) {
            digest.update(buffer, 0, count);
            length += count;
        }
    }

    private static MessageDigest copyOf(MessageDigest digest) {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }
}
