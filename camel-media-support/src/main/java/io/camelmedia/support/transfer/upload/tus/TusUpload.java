// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.upload.tus;

import io.camelmedia.support.error.ConflictException;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.error.NotFoundException;
import io.camelmedia.support.http.execution.AsyncLoop;
import io.camelmedia.support.http.execution.DelayScheduler;
import io.camelmedia.support.http.execution.Stages;
import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.http.retry.RetryPolicy;
import io.camelmedia.support.transfer.progress.Progress;
import io.camelmedia.support.transfer.source.MediaSource;
import io.camelmedia.support.transfer.upload.tus.TusService.Status;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/**
 * Sends media by tus 1.0.0 (https://tus.io/protocols/resumable-upload): creates an upload or resumes one, chunk by
 * chunk. Where it resumes after a break only the server's Upload-Offset says.
 */
public final class TusUpload {

    private final TusService service;
    private final MediaSource source;
    private final Progress progress;
    private final long pieceLength;
    private final TusUploadMemory memory;
    private long furthest = -1;
    private int fruitless;
    private int attempts;

    /** Where an upload stands, and the answer that said so. */
    private record Standing(URI location, long offset, ApiResponse.Facts facts) {}

    /**
     * @param pieceLength bytes sent in one request at most. Media that can be read only once goes in one request
     */
    public TusUpload(
            TusService service, MediaSource source, Progress progress, long pieceLength, TusUploadMemory memory) {
        this.service = service;
        this.source = source;
        this.progress = progress;
        this.pieceLength = source.replayable() ? pieceLength : source.length();
        this.memory = memory;
    }

    /**
     * @param known where an earlier call was told that the upload was created; null when there was none
     * @return facts of the last answer, with the number of all requests that bore media
     */
    public CompletableFuture<ApiResponse<Object>> send(URI known) {
        return (known == null ? create() : locate(known)).thenCompose(this::sendRest);
    }

    private CompletableFuture<Standing> create() {
        return service.create(source.length()).thenApply(created -> {
            memory.remember(created.value());
            return new Standing(created.value(), 0, created.facts());
        });
    }

    private CompletableFuture<Standing> locate(URI location) {
        return service.offset(location)
                .thenCompose(asked -> located(location, asked))
                .exceptionallyCompose(failure -> whenFree(location, Stages.cause(failure)));
    }

    private CompletableFuture<Standing> located(URI location, ApiResponse<Status> asked) {
        Status status = asked.value();
        boolean other = status.offset() == null
                || status.offset() > source.length()
                || status.length() != null && status.length() != source.length();
        return other
                ? create()
                : CompletableFuture.completedFuture(new Standing(location, status.offset(), asked.facts()));
    }

    private CompletableFuture<ApiResponse<Object>> sendRest(Standing begun) {
        return AsyncLoop.run(begun, current -> current.offset() < source.length(), this::send)
                .thenApply(this::sent);
    }

    private ApiResponse<Object> sent(Standing end) {
        ApiResponse.Facts last = end.facts();
        return new ApiResponse<>(
                null,
                new ApiResponse.Facts(
                        last.status(), last.requestId(), attempts, last.etag(), last.rateRemaining(), last.request()));
    }

    private CompletableFuture<Standing> send(Standing current) {
        long end = Math.min(source.length(), current.offset() + pieceLength);
        TusChunk piece = new TusChunk(service, current.location(), source, progress, current.offset(), end);
        return service.append(current.location(), piece)
                .whenComplete((sent, failure) -> attempts += piece.attempts())
                .thenApply(sent -> new Standing(current.location(), piece.taken(sent.value()), sent.facts()))
                .exceptionallyCompose(failure -> after(current, piece, Stages.cause(failure)));
    }

    private CompletableFuture<Standing> after(Standing current, TusChunk piece, Throwable failure) {
        if (!source.replayable()) {
            return CompletableFuture.failedFuture(failure);
        }
        if (piece.moved() > furthest) {
            furthest = piece.moved();
            fruitless = 0;
        }
        if (failure instanceof ChunkReceivedException arrived) {
            return CompletableFuture.completedFuture(
                    new Standing(current.location(), arrived.offset(), current.facts()));
        }
        if (failure instanceof NotFoundException gone) {
            return piece.end() == source.length() ? endOrAgain(current, gone) : again(gone, this::create);
        }
        return whenFree(current.location(), piece.describe(failure));
    }

    /** A server that has all of an upload may forget it at once. */
    private CompletableFuture<Standing> endOrAgain(Standing current, NotFoundException gone) {
        return memory.hasArrived()
                .thenCompose(arrived -> arrived
                        ? CompletableFuture.completedFuture(
                                new Standing(current.location(), source.length(), current.facts()))
                        : again(gone, this::create));
    }

    /** The server may still hold the upload for a request that broke: then some answer 409, others 423. */
    private CompletableFuture<Standing> whenFree(URI location, Throwable failure) {
        boolean answered = failure instanceof ConflictException told && told.getHttpResponseCode() > 0;
        return answered
                ? again((ConflictException) failure, () -> locate(location))
                : CompletableFuture.failedFuture(failure);
    }

    private CompletableFuture<Standing> again(MediaApiException failure, Supplier<CompletableFuture<Standing>> next) {
        RetryPolicy policy = service.gateway().retries();
        if (++fruitless >= policy.maxAttempts()) {
            return CompletableFuture.failedFuture(failure);
        }
        boolean locked = failure.getHttpResponseCode() == 423;
        Duration delay = policy.delay(fruitless, locked, null, ThreadLocalRandom.current());
        DelayScheduler.Waiting waiting =
                service.gateway().waiting(service.operation(), "another try after: " + failure.getMessage());
        return service.gateway().delays().pause(delay, waiting).thenCompose(done -> next.get());
    }
}
