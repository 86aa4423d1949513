// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.workflow;

import io.camelmedia.support.transfer.download.Checksum;
import io.camelmedia.support.transfer.download.MessageChecksum;
import io.camelmedia.support.transfer.source.MediaSource;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/**
 * The MD5 of media, taken from the bytes as they are read for sending. MD5 needs the bytes in their order. A single
 * connection reads them in order. Several connections read ahead of the digest: those bytes are read once more soon
 * after, by a trailing pass that holds one block in memory.
 */
final class MediaDigest {

    private static final int BLOCK = 128 * 1024;

    private final MediaSource source;
    private final Executor executor;
    private final Checksum md5 = MessageChecksum.md5();
    /** The ranges that were read and are not digested yet: first offset to the offset behind the last byte. */
    private final NavigableMap<Long, Long> read = new TreeMap<>();

    private long digested;
    private boolean unwanted;
    /** Whether a trailing pass runs; stays true after a pass has failed, so that none follows. */
    private boolean running;

    private CompletableFuture<Void> trailing = CompletableFuture.completedFuture(null);

    /** @param executor of the trailing pass */
    MediaDigest(MediaSource source, Executor executor) {
        this.source = source;
        this.executor = executor;
    }

    /** The media: what is read of them is digested. */
    MediaSource watched() {
        return new WatchedSource(source, this);
    }

    /** Hands a range to the trailing pass that is not read for sending, such as a part that the service has already. */
    synchronized void passed(long from, long to) {
        read.merge(from, to, Math::max);
        trail();
    }

    /** @return hexadecimal digits, when the rest of the media is digested too; fails when it cannot be read */
    CompletableFuture<String> whole() {
        CompletableFuture<Void> rest;
        synchronized (this) {
            passed(digested, source.length());
            rest = trailing;
        }
        return rest.thenApply(done -> md5.hex());
    }

    /** @return completed when the media are not read for the digest any more */
    CompletableFuture<Void> cancel() {
        CompletableFuture<Void> last;
        synchronized (this) {
            unwanted = true;
            last = trailing;
        }
        return last.exceptionally(failure -> null);
    }

    /** A stream over the media from an offset on, whose bytes are digested as they are read. */
    InputStream watch(InputStream in, long offset) {
        return new FilterInputStream(in) {
            private long position = offset;

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] bytes, int start, int length) throws IOException {
                int count = super.read(bytes, start, length);
                if (count > 0) {
                    take(start == 0 ? bytes : Arrays.copyOfRange(bytes, start, start + count), count, position);
                    position += count;
                }
                return count;
            }

            @Override
            public boolean markSupported() {
                return false;
            }
        };
    }

    private synchronized void take(byte[] bytes, int count, long position) {
        if (position <= digested) {
            digest(bytes, count, position);
        } else {
            Map.Entry<Long, Long> before = read.floorEntry(position);
            boolean goesOn = before != null && before.getValue() >= position;
            read.merge(goesOn ? before.getKey() : position, position + count, Math::max);
        }
        trail();
    }

    private void digest(byte[] bytes, int count, long position) {
        md5.update(bytes, count, position);
        digested = Math.max(digested, position + count);
    }

    /** The offset up to which the media were read without a gap from the digest's position on. */
    private long known() {
        for (Map.Entry<Long, Long> next = read.firstEntry();
                next != null && next.getKey() <= digested;
                next = read.firstEntry()) {
            if (next.getValue() > digested) {
                return next.getValue();
            }
            read.pollFirstEntry();
        }
        return digested;
    }

    private void trail() {
        if (running || unwanted || known() == digested) {
            return;
        }
        running = true;
        try {
            trailing = CompletableFuture.runAsync(this::catchUp, executor);
        } catch (RejectedExecutionException stopped) {
            trailing = CompletableFuture.failedFuture(stopped);
        }
    }

    private void catchUp() {
        byte[] block = new byte[BLOCK];
        Stretch next = next();
        long position = next.from();
        try (InputStream in = source.open(position)) {
            while (next.length() > 0) {
                in.skipNBytes(next.from() - position);
                int count = in.readNBytes(block, 0, (int) Math.min(BLOCK, next.length()));
                if (count == 0) {
                    throw new EOFException("it ended after " + next.from() + " bytes");
                }
                position = next.from() + count;
                caughtUp(block, count, next.from());
                next = next();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + source + ": " + e.getMessage(), e);
        }
    }

    private synchronized void caughtUp(byte[] block, int count, long from) {
        digest(block, count, from);
    }

    /** The next stretch of this pass. An empty one ends the pass; another begins once more was read. */
    private synchronized Stretch next() {
        Stretch next = new Stretch(digested, unwanted ? digested : known());
        running = next.length() > 0;
        return next;
    }

    private record Stretch(long from, long to) {

        long length() {
            return to - from;
        }
    }
}
