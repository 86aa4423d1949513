// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pex.state;

import io.camelmedia.testkit.media.StoredMedia;
import io.camelmedia.testkit.pex.rules.PexError;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.concurrent.locks.ReentrantLock;

/** One file that arrives in pieces. A new piece supersedes one that is still on its way. */
public final class TusUpload implements Serializable {

    private final PexAsset asset;
    private final String blobId;
    private final long length;
    private final StoredMedia media;
    private final ReentrantLock lock = new ReentrantLock();
    private int turn;

    public TusUpload(PexAsset asset, String blobId, long length, StoredMedia media) {
        this.asset = asset;
        this.blobId = blobId;
        this.length = length;
        this.media = media;
    }

    public PexAsset asset() {
        return asset;
    }

    public String blobId() {
        return blobId;
    }

    public long length() {
        return length;
    }

    public long offset() {
        return media.length();
    }

    public StoredMedia media() {
        return media;
    }

    public boolean isComplete() {
        return offset() == length;
    }

    /**
     * Appends a piece.
     *
     * @param offset where the client believes the piece belongs
     */
    public void append(long offset, InputStream piece) throws IOException {
        lock.lock();
        try {
            if (offset != offset()) {
                throw PexError.CONFLICT.problem("The upload stands at " + offset() + ", not at " + offset + ".");
            }
            turn++;
            media.append(new Piece(piece, length - offset, turn));
        } finally {
            lock.unlock();
        }
    }

    /** The bytes of a piece. The lock is held except while waiting for the client's bytes. */
    private final class Piece extends FilterInputStream {

        private final int ownTurn;
        private long left;

        Piece(InputStream in, long most, int ownTurn) {
            super(in);
            this.left = most;
            this.ownTurn = ownTurn;
        }

        @Override
        public int read(byte[] buffer, int offset, int size) throws IOException {
            if (left == 0) {
                return -1;
            }
            int count;
            lock.unlock();
            try {
                count = super.read(buffer, offset, (int) Math.min(size, left));
            } finally {
                lock.lock();
            }
            if (turn != ownTurn) {
                throw PexError.CONFLICT.problem("Another piece of the upload has begun.");
            }
            left -= Math.max(0, count);
            return count;
        }
    }
}
