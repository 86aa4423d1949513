package io.camelmedia.support.transfer;

import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.http.Outcome;
import io.camelmedia.support.http.Stages;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/** As many connections at a time as were asked for, each of which fetches one segment after the other. */
final class Connections {

    private final DownloadPlan plan;
    private final Incoming incoming;
    private final Queue<Segment> waiting = new ConcurrentLinkedQueue<>();
    private final List<CompletableFuture<?>> others = new ArrayList<>();
    private volatile int wanted;
    private int beginnings;

    Connections(DownloadPlan plan, Incoming incoming) {
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
     * @return what the first connection was told of the file, when all have ended
     */
    CompletableFuture<Outcome<Arrival>> run() {
        Held held = incoming.held();
        List<Segment> open = held == null ? new ArrayList<>() : new ArrayList<>(held.toFetch());
        Segment first = open.isEmpty() ? null : open.remove(0);
        fetch(open);
        return allEnded(use(first));
    }

    /** Fetches segments behind the one that the first connection fetches; called by that one only. */
    void fetch(List<Segment> more) {
        waiting.addAll(more);
        for (int count = 1; count < Math.min(wanted, 1 + more.size()); count++) {
            others.add(CompletableFuture.supplyAsync(this::useAnother, plan.threads())
                    .thenCompose(Function.identity()));
        }
    }

    private CompletableFuture<Outcome<Arrival>> use(Segment segment) {
        return bring(segment)
                .whenComplete((outcome, failure) -> {
                    if (failure != null) {
                        incoming.fail(Stages.cause(failure));
                    }
                })
                .thenCompose(outcome -> {
                    Segment next = waiting.poll();
                    return next == null ? CompletableFuture.completedFuture(outcome) : use(next);
                });
    }

    private CompletableFuture<Void> useAnother() {
        Segment segment = waiting.poll();
        if (segment == null) {
            return CompletableFuture.completedFuture(null);
        }
        long before = segment.position();
        return bring(segment)
                .handle((outcome, failure) -> {
                    if (failure == null) {
                        return useAnother();
                    }
                    failed(segment, before, Stages.cause(failure));
                    return CompletableFuture.<Void>completedFuture(null);
                })
                .thenCompose(Function.identity());
    }

    /** A connection beyond the first that cannot be had, for there are too many, leaves its segment to the others. */
    private void failed(Segment segment, long before, Throwable failure) {
        boolean refused =
                segment.position() == before && failure instanceof MediaApiException told && told.isTransient();
        if (refused) {
            waiting.add(segment);
        } else {
            incoming.fail(failure);
        }
    }

    private CompletableFuture<Outcome<Arrival>> bring(Segment segment) {
        return CompletableFuture.completedFuture(segment)
                .thenCompose(missing -> new Fetch(plan, incoming, this, missing).run());
    }

    private CompletableFuture<Outcome<Arrival>> allEnded(CompletableFuture<Outcome<Arrival>> own) {
        return own.handle((outcome, failure) -> CompletableFuture.allOf(others.toArray(CompletableFuture[]::new))
                        .handle((ended, anotherFailure) -> outcome))
                .thenCompose(Function.identity())
                .thenCompose(this::goOn);
    }

    private CompletableFuture<Outcome<Arrival>> goOn(Outcome<Arrival> outcome) {
        Throwable failure = incoming.failure();
        if (failure instanceof BeginAnewException) {
            return beginAnew(failure);
        }
        if (failure != null) {
            return CompletableFuture.failedFuture(failure);
        }
        Segment left = waiting.poll();
        return left == null ? CompletableFuture.completedFuture(outcome) : allEnded(use(left));
    }

    private CompletableFuture<Outcome<Arrival>> beginAnew(Throwable reason) {
        incoming.discard();
        if (++beginnings > plan.gateway().retries().maxAttempts()) {
            throw plan.misunderstood(reason.getMessage() + ", again and again");
        }
        waiting.clear();
        others.clear();
        return run();
    }
}
