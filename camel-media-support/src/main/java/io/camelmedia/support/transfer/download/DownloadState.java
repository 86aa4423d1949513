// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.download;

import io.camelmedia.support.http.InFlightRequest;
import io.camelmedia.support.transfer.download.target.Sink;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;

/** What has come of a download so far, over one connection or several. */
final class DownloadState {

    /** How many bytes several connections may have to fetch again after a crash. */
    private static final long NOTED = 32L << 20;

    private final DownloadPlan plan;
    private final Checksum checksum;
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final ReentrantLock noting = new ReentrantLock();
    private volatile Sink sink;
    private volatile long noted;

    DownloadState(DownloadPlan plan, Checksum checksum) {
        this.plan = plan;
        this.checksum = checksum;
    }

    /** Finds what an earlier call left. */
    void resume() {
        sink = plan.target().resume(plan.source());
    }

    /** Null when nothing is held. */
    PartialFile held() {
        Sink given = sink;
        return given == null ? null : given.held();
    }

    /** How many bytes have come. */
    long bytes() {
        PartialFile held = held();
        return held == null ? 0 : held.bytes();
    }

    /** Whether several connections bring it, so that none of them can begin anew by itself. */
    boolean isSplit() {
        PartialFile held = held();
        return held != null && held.isSplit();
    }

    /** Tells all connections to end. */
    void fail(Throwable cause) {
        failure.compareAndSet(null, cause);
    }

    /** Why a connection failed, the first of them when several did; null when none has. */
    Throwable failure() {
        return failure.get();
    }

    /**
     * Makes ready for the rest of a segment. Even when all of it is held a last byte is asked for: only the service can
     * say that its file is still the same.
     */
    void prepare(Segment segment) {
        requireGoing();
        if (!segment.isOpen()) {
            segment.reopen();
        }
        if (segment.first() == 0) {
            catchUp(segment.position());
        }
    }

    private void catchUp(long end) {
        long now = plan.gateway().delays().nanos();
        try (InFlightRequest inFlight = plan.gateway()
                .inFlightRequests()
                .open(plan.gateway().scope(), now, InFlightRequest.NONE, InFlightRequest.NONE, () -> {})) {
            checksum.catchUp(sink, end, inFlight);
            if (inFlight.reason() == InFlightRequest.Reason.STOPPED) {
                throw plan.stopped("reading what is held");
            }
        }
    }

    /** @return the segments that are to come */
    List<Segment> begin(PartialFile nothing, String name) {
        discard();
        checksum.restart();
        sink = plan.target().open(plan.source(), nothing, name);
        return nothing.segments();
    }

    /**
     * @param limit bytes at most; {@link Long#MAX_VALUE} for all
     */
    void take(Segment segment, InputStream in, long limit) throws IOException {
        long from = segment.position();
        PartialFile held = held();
        plan.progress().begin(sink.name(), held.length(), held.bytes());
        new Blocks(in, limit).pass((bytes, length) -> store(segment, bytes, length), read -> {
            requireGoing();
            plan.progress().at(held.bytes() + from + read - segment.position());
        });
        if (limit < Long.MAX_VALUE && segment.position() < from + limit) {
            throw new IOException("the answer ended after " + segment.position() + " of " + (from + limit) + " bytes");
        }
    }

    /** Writes bytes of a segment. Only those of the first segment come in the order of the file. */
    private void store(Segment segment, byte[] bytes, int length) {
        long position = segment.position();
        sink.write(ByteBuffer.wrap(bytes, 0, length), segment);
        if (segment.first() == 0) {
            checksum.update(bytes, length, position);
        }
        note();
    }

    private void note() {
        long bytes = held().bytes();
        if (bytes - noted >= NOTED && noting.tryLock()) {
            try {
                sink.note();
                noted = bytes;
            } finally {
                noting.unlock();
            }
        }
    }

    private void requireGoing() {
        if (failure.get() != null) {
            throw new CancellationException("another segment failed");
        }
    }

    void discard() {
        noted = 0;
        failure.set(null);
        if (sink != null) {
            Sink given = sink;
            sink = null;
            given.discard();
        }
    }

    Downloaded finish(String contentType, String etag) {
        if (sink == null) {
            return Downloaded.unchanged(etag);
        }
        long bytes = held().bytes();
        String name = sink.name();
        catchUp(bytes);
        String hex = checksum.hex();
        if (!plan.expects(hex)) {
            discard();
            throw plan.misunderstood("the " + checksum.algorithm() + " of the " + bytes + " bytes of " + name + " is "
                    + hex + ", expected was " + plan.expectedChecksum() + "; they are not kept");
        }
        Object body = sink.finish();
        sink = null;
        plan.progress().end(bytes);
        return new Downloaded(body, bytes, name, contentType, etag, hex);
    }

    void close() {
        if (sink != null) {
            sink.close();
        }
    }
}
