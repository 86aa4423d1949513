// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.upload.tus;

/** Nothing of a chunk is left to send: the server has all of it, only its answer was lost. */
final class ChunkReceivedException extends RuntimeException {

    private final long offset;

    ChunkReceivedException(long offset) {
        super("the upload stands at " + offset, null, false, false);
        this.offset = offset;
    }

    long offset() {
        return offset;
    }
}
