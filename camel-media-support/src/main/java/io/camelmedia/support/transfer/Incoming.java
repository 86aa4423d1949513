package io.camelmedia.support.transfer;

import io.camelmedia.support.http.Ticket;
import java.io.IOException;
import java.io.InputStream;

/** What has come of a download so far. */
final class Incoming {

    private final DownloadPlan plan;
    private final Checksum checksum;
    private Sink sink;
    private long moved;

    Incoming(DownloadPlan plan, Checksum checksum) {
        this.plan = plan;
        this.checksum = checksum;
    }

    /** Finds what an earlier call left. */
    void resume() {
        sink = plan.target().resume(plan.source());
        moved = sink == null ? 0 : sink.position();
    }

    boolean isResumable() {
        return sink != null && sink.position() > 0 && sink.held().resumable();
    }

    Held held() {
        return sink.held();
    }

    long position() {
        return sink.position();
    }

    /** The most bytes there ever were. */
    long moved() {
        return moved;
    }

    /**
     * Makes ready for what follows. Even when all is held a last byte is asked for: only the service can say that its
     * file is still the same.
     */
    void prepare() {
        if (sink.position() == sink.held().length()) {
            sink.rewind(sink.position() - 1);
        }
        long now = plan.gateway().delays().nanos();
        try (Ticket ticket =
                plan.gateway().flights().open(now, Ticket.NONE, plan.idle().toNanos(), () -> {})) {
            checksum.catchUp(sink, ticket);
            if (ticket.reason() == Ticket.Reason.STOPPED) {
                throw plan.stopped("reading what is held");
            }
        }
    }

    void begin(Held held, String name) {
        discard();
        checksum.restart();
        sink = plan.target().open(plan.source(), held, name);
    }

    /**
     * @param limit bytes at most; {@link Long#MAX_VALUE} for all
     */
    void take(InputStream in, long limit) throws IOException {
        long from = sink.position();
        long wanted = sink.held().length();
        plan.progress().begin(sink.name(), wanted, from);
        new Blocks(in, limit).pass(this::store, read -> plan.progress().at(from + read));
        if (wanted >= 0 && sink.position() < wanted) {
            throw new IOException("the answer ended after " + sink.position() + " of " + wanted + " bytes");
        }
    }

    private void store(byte[] bytes, int length) {
        sink.write(bytes, length);
        checksum.update(bytes, length);
        moved = Math.max(moved, sink.position());
    }

    void discard() {
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
        long bytes = sink.position();
        String name = sink.name();
        String sha256 = checksum.hex();
        if (!plan.expects(sha256)) {
            discard();
            throw plan.misunderstood("the SHA-256 of the " + bytes + " bytes of " + name + " is " + sha256
                    + ", expected was " + plan.expectedSha256() + "; they are not kept");
        }
        Object body = sink.finish();
        sink = null;
        plan.progress().end(bytes);
        return new Downloaded(body, bytes, name, contentType, etag, sha256);
    }

    void close() {
        if (sink != null) {
            sink.close();
        }
    }
}
