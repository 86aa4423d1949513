// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.workflow;

import io.camelmedia.support.http.execution.AsyncLoop;
import io.camelmedia.support.http.execution.Reservation;
import io.camelmedia.support.http.execution.Stages;
import io.camelmedia.support.operation.call.Service;
import io.camelmedia.support.transfer.upload.MediaContent;
import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;

/**
 * Sends parts, as many at a time as were asked for. The first connection uses the upload's own reservation and can send
 * all parts alone; further connections begin only while one is free at once. Each part is retried by itself.
 */
final class PartSender {

    private static final String TYPE = "application/octet-stream";

    private final UploadRequests requests;
    private final UploadedFile file;
    private final PartPlan plan;
    private final String assetId;
    private final PartProgress progress;
    private final IntConsumer sent;
    private final int wanted;
    private final Queue<Integer> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger connections = new AtomicInteger(1);
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final CompletableFuture<Void> end = new CompletableFuture<>();

    /**
     * What one connection sends.
     *
     * @param place the reservation of a further connection; null for the first, which uses the upload's own
     */
    private record Work(int number, Reservation place) {}

    /**
     * @param requests of the first connection
     * @param sent     told of each part that the service has taken
     * @param wanted   how many at a time at most
     */
    PartSender(
            UploadRequests requests,
            UploadedFile file,
            PartPlan plan,
            String assetId,
            PartProgress progress,
            IntConsumer sent,
            int wanted) {
        this.requests = requests;
        this.file = file;
        this.plan = plan;
        this.assetId = assetId;
        this.progress = progress;
        this.sent = sent;
        this.wanted = wanted;
    }

    /** @return completed when the service has all of these parts, or when no part is on its way any more after a failure */
    CompletableFuture<Void> send(Collection<Integer> numbers) {
        waiting.addAll(numbers);
        Work first = ownWork();
        if (first == null) {
            return CompletableFuture.completedFuture(null);
        }
        connectMore();
        connect(first);
        return end;
    }

    private void connectMore() {
        while (connections.get() < wanted && !waiting.isEmpty()) {
            Work work = furtherWork();
            if (work == null) {
                return;
            }
            connections.incrementAndGet();
            service().gateway().delays().executor().execute(() -> connect(work));
        }
    }

    private void connect(Work begin) {
        AsyncLoop.run(begin, work -> work != null, this::send).whenComplete((done, broken) -> {
            if (broken != null) {
                failure.compareAndSet(null, broken);
            }
            if (connections.decrementAndGet() == 0) {
                finish();
            }
        });
    }

    private void finish() {
        if (failure.get() == null) {
            end.complete(null);
        } else {
            end.completeExceptionally(failure.get());
        }
    }

    /** @return what the connection sends next; null when it is not used any more */
    private CompletableFuture<Work> send(Work work) {
        int number = work.number();
        UploadRequests by =
                work.place() == null ? requests : requests.by(service().keeping(work.place()));
        MediaContent part =
                new MediaContent(file.source(), plan.offset(number), plan.length(number), TYPE, progress.of(number));
        return Stages.begin(() -> by.part(assetId, number, part)).handle((taken, broken) -> {
            if (work.place() != null) {
                work.place().release();
            }
            if (broken != null) {
                failure.compareAndSet(null, Stages.cause(broken));
                return null;
            }
            sent.accept(number);
            connectMore();
            return work.place() == null ? ownWork() : furtherWork();
        });
    }

    private Work ownWork() {
        Integer next = next();
        return next == null ? null : new Work(next, null);
    }

    /** @return null when nothing is left to send, or no place is free */
    private Work furtherWork() {
        Reservation place = Reservation.tryTake(service().gateway().account().media());
        if (place == null) {
            return null;
        }
        Integer next = next();
        if (next == null) {
            place.release();
            return null;
        }
        return new Work(next, place);
    }

    /** After a failure nothing more is begun. */
    private Integer next() {
        return failure.get() == null ? waiting.poll() : null;
    }

    private Service service() {
        return requests.service();
    }
}
