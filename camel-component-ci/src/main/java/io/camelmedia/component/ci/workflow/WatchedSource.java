// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.workflow;

import io.camelmedia.support.transfer.source.MediaSource;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;

/** Media whose bytes are digested as they are read. */
record WatchedSource(MediaSource media, MediaDigest digest) implements MediaSource {

    @Override
    public long length() {
        return media.length();
    }

    @Override
    public String name() {
        return media.name();
    }

    @Override
    public Instant lastModified() {
        return media.lastModified();
    }

    @Override
    public boolean modified() throws IOException {
        return media.modified();
    }

    @Override
    public boolean replayable() {
        return media.replayable();
    }

    @Override
    public InputStream open(long offset) throws IOException {
        return digest.watch(media.open(offset), offset);
    }

    @Override
    public byte[] head(int bytes) throws IOException {
        return media.head(bytes);
    }

    @Override
    public void close() throws IOException {
        media.close();
    }

    @Override
    public String toString() {
        return media.toString();
    }
}
