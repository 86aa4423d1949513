package io.camelmedia.support.transfer.download;

import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.http.execution.Stages;
import io.camelmedia.support.http.message.ApiResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/** As many connections at a time as were asked for, each of which fetches one segment after the other. */
final class SegmentScheduler {

    private final DownloadPlan plan;
    private final DownloadState incoming;
    private final Queue<Segment> waiting = new ConcurrentLinkedQueue<>();
    private final List<CompletableFuture<?>> others = new ArrayList<>();
    private volatile int wanted;
    private volatile ApiResponse<ResponseInfo> last;
    private volatile Throwable refusal;
    private int beginnings;

    SegmentScheduler(DownloadPlan plan, DownloadState incoming) {
        this.plan = plan;
        this.incoming = incoming;
        this.wanted = plan.connections();
    }

    int wanted() {
        return wanted;
    }

    /** The service does not do what several need. */
    void useOne() {
        wanted = 1;
    }

    /**
     * Fetches what is missing: the whole file, or what an earlier call left open.
     *
     * @return what was told of the file, when all connections have ended
     */
    CompletableFuture<ApiResponse<ResponseInfo>> run() {
        PartialFile held = incoming.held();
        List<Segment> missing = held == null ? new ArrayList<>() : new ArrayList<>(held.toFetch());
        Segment first = missing.isEmpty() ? null : missing.remove(0);
        long before = incoming.bytes();
        fetch(missing);
        return use(first)
                .thenCompose(own -> CompletableFuture.allOf(others.toArray(CompletableFuture[]::new)))
                .thenCompose(all -> ended(before));
    }

    /** Fetches segments behind the one that the first connection fetches; called by that one only. */
    void fetch(List<Segment> more) {
        waiting.addAll(more);
        for (int count = 1; count < Math.min(wanted, 1 + more.size()); count++) {
            others.add(CompletableFuture.supplyAsync(this::next, plan.threads()).thenCompose(Function.identity()));
        }
    }

    private CompletableFuture<Void> next() {
        Segment segment = waiting.poll();
        return segment == null ? CompletableFuture.completedFuture(null) : use(segment);
    }

    /** Completes when the connection is not used any more, never with a failure. */
    private CompletableFuture<Void> use(Segment segment) {
        SegmentDownload fetch = new SegmentDownload(plan, incoming, this, segment);
        return CompletableFuture.completedFuture(fetch)
                .thenCompose(SegmentDownload::run)
                .handle((outcome, failure) -> {
                    if (failure == null) {
                        last = outcome;
                        return next();
                    }
                    failed(fetch, Stages.cause(failure));
                    return CompletableFuture.<Void>completedFuture(null);
                })
                .thenCompose(Function.identity());
    }

    /** A connection that cannot be had, for there are too many, leaves its segment to the others. */
    private void failed(SegmentDownload fetch, Throwable failure) {
        boolean passing = failure instanceof MediaApiException known && known.isTransient();
        if (passing && incoming.isSplit() && fetch.isRefused()) {
            refusal = failure;
            waiting.add(fetch.segment());
        } else {
            incoming.fail(failure);
        }
    }

    private CompletableFuture<ApiResponse<ResponseInfo>> ended(long before) {
        waiting.clear();
        others.clear();
        Throwable failure = incoming.failure();
        if (failure instanceof RestartException) {
            return restart(failure);
        }
        if (failure != null) {
            return CompletableFuture.failedFuture(failure);
        }
        PartialFile held = incoming.held();
        if (held == null || held.isComplete()) {
            return CompletableFuture.completedFuture(last);
        }
        return held.bytes() > before ? run() : CompletableFuture.failedFuture(refusal);
    }

    private CompletableFuture<ApiResponse<ResponseInfo>> restart(Throwable reason) {
        incoming.discard();
        if (++beginnings > plan.gateway().retries().maxAttempts()) {
            throw plan.misunderstood(reason.getMessage() + ", again and again");
        }
        return run();
    }
}
