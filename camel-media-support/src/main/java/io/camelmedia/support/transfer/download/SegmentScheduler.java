// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.download;

import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.http.Gateway;
import io.camelmedia.support.http.execution.AsyncLoop;
import io.camelmedia.support.http.execution.Reservation;
import io.camelmedia.support.http.execution.Stages;
import io.camelmedia.support.http.message.ApiResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * As many connections at a time as were asked for, each of which fetches one segment after the other. The first waits
 * for its place on the wire like any transfer and can finish alone; further ones begin only when a place is free at
 * once.
 */
final class SegmentScheduler {

    private final DownloadPlan plan;
    private final DownloadState incoming;
    private final Queue<Segment> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger connections = new AtomicInteger();
    private volatile CompletableFuture<Void> allEnded;
    private volatile int wanted;
    private volatile ApiResponse<ResponseInfo> last;
    private volatile Throwable refusal;
    private int beginnings;

    /**
     * What one connection fetches.
     *
     * @param segment null as long as the service has not said what there is
     * @param place   of a further connection; null for the first, which takes its own
     */
    private record Work(Segment segment, Reservation place) {}

    SegmentScheduler(DownloadPlan plan, DownloadState incoming) {
        this.plan = plan;
        this.incoming = incoming;
        this.wanted = plan.connections();
    }

    int wanted() {
        return wanted;
    }

    /** The service lacks ranges or the entity tag that several connections need. */
    void useOne() {
        wanted = 1;
    }

    /**
     * Fetches what is missing: the whole file, or what an earlier call left open.
     *
     * @return what the service said of the file, when all connections have ended
     */
    CompletableFuture<ApiResponse<ResponseInfo>> run() {
        return AsyncLoop.run(null, response -> response == null, response -> round());
    }

    /** @return null when another round is needed */
    private CompletableFuture<ApiResponse<ResponseInfo>> round() {
        PartialFile held = incoming.held();
        List<Segment> missing = held == null ? new ArrayList<>() : new ArrayList<>(held.toFetch());
        Segment first = missing.isEmpty() ? null : missing.remove(0);
        long before = incoming.bytes();
        CompletableFuture<Void> end = new CompletableFuture<>();
        allEnded = end;
        connections.set(1);
        fetch(missing);
        connect(new Work(first, null));
        return end.thenCompose(all -> Stages.begin(() -> ended(before)));
    }

    /** Fetches segments behind the one that the first connection fetches; called by that one only. */
    void fetch(List<Segment> more) {
        waiting.addAll(more);
        connectMore();
    }

    private void connectMore() {
        while (!waiting.isEmpty() && isOneMoreWanted()) {
            Work work = furtherWork();
            if (work == null) {
                disconnected();
                return;
            }
            plan.gateway().delays().executor().execute(() -> connect(work));
        }
    }

    /** Counts one more connection, unless there are as many as are wanted. */
    private boolean isOneMoreWanted() {
        return connections.getAndUpdate(count -> count < wanted ? count + 1 : count) < wanted;
    }

    private void disconnected() {
        if (connections.decrementAndGet() == 0) {
            allEnded.complete(null);
        }
    }

    /** @return null when nothing is left to fetch, or no place is free */
    private Work furtherWork() {
        Reservation place = Reservation.tryTake(plan.gateway().account().media());
        if (place == null) {
            return null;
        }
        Segment segment = waiting.poll();
        if (segment == null) {
            place.release();
            return null;
        }
        return new Work(segment, place);
    }

    private void connect(Work begin) {
        AsyncLoop.run(begin, work -> work != null, this::fetch).whenComplete((done, failure) -> {
            if (failure != null) {
                incoming.fail(failure);
            }
            disconnected();
        });
    }

    /** @return what the connection fetches next, never with a failure; null when it is not used any more */
    private CompletableFuture<Work> fetch(Work work) {
        Gateway begun = last == null ? plan.gateway() : plan.gateway().continued();
        Gateway gateway = work.place() == null ? begun : begun.keeping(work.place());
        SegmentDownload download = new SegmentDownload(plan, gateway, incoming, this, work.segment());
        return Stages.begin(download::run).handle((response, failure) -> {
            if (work.place() != null) {
                work.place().release();
            }
            if (failure != null) {
                failed(download, Stages.cause(failure));
                return null;
            }
            last = response;
            connectMore();
            return work.place() == null ? ownWork() : furtherWork();
        });
    }

    private Work ownWork() {
        Segment next = waiting.poll();
        return next == null ? null : new Work(next, null);
    }

    /** A connection that cannot be had, for there are too many, leaves its segment to the others. */
    private void failed(SegmentDownload download, Throwable failure) {
        boolean passing = failure instanceof MediaApiException known && known.isTransient();
        if (passing && incoming.isSplit() && download.isRefused()) {
            refusal = failure;
            waiting.add(download.segment());
        } else {
            incoming.fail(failure);
        }
    }

    private CompletableFuture<ApiResponse<ResponseInfo>> ended(long before) {
        waiting.clear();
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
        return held.bytes() > before || refusal == null
                ? CompletableFuture.completedFuture(null)
                : CompletableFuture.failedFuture(refusal);
    }

    private CompletableFuture<ApiResponse<ResponseInfo>> restart(Throwable reason) {
        incoming.discard();
        if (++beginnings > plan.gateway().retries().maxAttempts()) {
            throw plan.misunderstood(reason.getMessage() + ", again and again");
        }
        return CompletableFuture.completedFuture(null);
    }
}
