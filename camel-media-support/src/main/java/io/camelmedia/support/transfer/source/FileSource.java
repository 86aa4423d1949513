// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;

/** A file. */
class FileSource extends ReplayableSource {

    private final Path path;
    private final Instant lastModified;

    private FileSource(Path path, String name, BasicFileAttributes attributes) {
        super(name, attributes.size());
        this.path = path;
        this.lastModified = attributes.lastModifiedTime().toInstant();
    }

    /**
     * @throws IllegalArgumentException when there is no such file, or it may not be read
     */
    FileSource(Path path, String name) throws IOException {
        this(path, name, attributes(path));
    }

    private static BasicFileAttributes attributes(Path path) throws IOException {
        if (Files.notExists(path)) {
            throw new IllegalArgumentException("no such file: " + path);
        }
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        if (!attributes.isRegularFile()) {
            throw new IllegalArgumentException("not a regular file: " + path);
        }
        if (!Files.isReadable(path)) {
            throw new IllegalArgumentException("no permission to read the file: " + path);
        }
        return attributes;
    }

    @Override
    public Instant lastModified() {
        return lastModified;
    }

    @Override
    public boolean modified() throws IOException {
        return !Files.getLastModifiedTime(path).toInstant().equals(lastModified);
    }

    @Override
    public InputStream open(long offset) throws IOException {
        FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
        channel.position(offset);
        return Channels.newInputStream(channel);
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
