package io.camelmedia.support.transfer;

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
    CompletableFuture<Outcome<Fetch.Arrival>> run() {
        Held held = incoming.held();
        List<Segment> open = held == null ? new ArrayList<>() : new ArrayList<>(held.toFetch());
        Segment first = open.isEmpty() ? null : open.remove(0);
        fetch(open);
        return use(first)
                .handle((outcome, failure) -> CompletableFuture.allOf(others.toArray(CompletableFuture[]::new))
                        .handle((ended, anotherFailure) -> outcome))
                .thenCompose(Function.identity())
                .thenCompose(this::ended);
    }

    /** Fetches segments behind the one that the first connection fetches; called by that one only. */
    void fetch(List<Segment> more) {
        waiting.addAll(more);
        for (int count = 1; count < Math.min(wanted, 1 + more.size()); count++) {
            others.add(CompletableFuture.supplyAsync(() -> goOn(null), plan.threads())
                    .thenCompose(Function.identity()));
        }
    }

    private CompletableFuture<Outcome<Fetch.Arrival>> use(Segment segment) {
        return CompletableFuture.completedFuture(segment)
                .thenCompose(wanting -> new Fetch(plan, incoming, this, wanting).run())
                .whenComplete((outcome, failure) -> {
                    if (failure != null) {
                        incoming.fail(Stages.cause(failure));
                    }
                })
                .thenCompose(this::goOn);
    }

    private CompletableFuture<Outcome<Fetch.Arrival>> goOn(Outcome<Fetch.Arrival> last) {
        Segment next = waiting.poll();
        return next == null ? CompletableFuture.completedFuture(last) : use(next);
    }

    private CompletableFuture<Outcome<Fetch.Arrival>> ended(Outcome<Fetch.Arrival> outcome) {
        Throwable failure = incoming.failure();
        if (failure == null) {
            return CompletableFuture.completedFuture(outcome);
        }
        if (!(failure instanceof BeginAnewException)) {
            return CompletableFuture.failedFuture(failure);
        }
        incoming.discard();
        if (++beginnings > plan.gateway().retries().maxAttempts()) {
            throw plan.misunderstood(failure.getMessage() + ", again and again");
        }
        waiting.clear();
        others.clear();
        return run();
    }
}
