package io.camelmedia.support.transfer.tus;

import io.camelmedia.support.error.ConflictException;
import io.camelmedia.support.error.ForbiddenException;
import io.camelmedia.support.error.NotFoundException;
import io.camelmedia.support.http.Delays;
import io.camelmedia.support.http.Outcome;
import io.camelmedia.support.http.Stages;
import io.camelmedia.support.transfer.MediaSource;
import io.camelmedia.support.transfer.Progress;
import io.camelmedia.support.transfer.tus.TusService.Told;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Sends media by tus 1.0.0 (https://tus.io/protocols/resumable-upload): creates an upload or goes on with one, piece by
 * piece. Where it goes on after a break only the server says.
 */
public final class TusUpload {

    private final TusService service;
    private final MediaSource source;
    private final Progress progress;
    private final long pieceLength;
    private final TusMemory memory;
    private long furthest = -1;
    private int fruitless;
    private int attempts;

    /** Where an upload stands, and the answer that said so. */
    private record Standing(URI location, long offset, Outcome.Facts facts) {}

    /**
     * @param pieceLength bytes sent in one request at most. Media that can be read only once goes in one request
     */
    public TusUpload(TusService service, MediaSource source, Progress progress, long pieceLength, TusMemory memory) {
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
    public CompletableFuture<Outcome<Object>> send(URI known) {
        return (known == null ? create() : locate(known)).thenCompose(this::goOn);
    }

    private CompletableFuture<Standing> create() {
        return service.create(source.length()).thenApply(created -> {
            memory.remember(created.value());
            return new Standing(created.value(), 0, created.facts());
        });
    }

    private CompletableFuture<Standing> locate(URI location) {
        return service.offset(location)
                .handle((asked, failure) -> {
                    if (failure == null) {
                        return located(location, asked);
                    }
                    return isGone(Stages.cause(failure)) ? create() : CompletableFuture.<Standing>failedFuture(failure);
                })
                .thenCompose(next -> next);
    }

    private CompletableFuture<Standing> located(URI location, Outcome<Told> asked) {
        Told told = asked.value();
        boolean other = told.offset() == null
                || told.offset() > source.length()
                || told.length() != null && told.length() != source.length();
        return other
                ? create()
                : CompletableFuture.completedFuture(new Standing(location, told.offset(), asked.facts()));
    }

    /** The protocol lets servers answer 403, 404 and 410 for an upload that they do not have. */
    private static boolean isGone(Throwable failure) {
        return failure instanceof NotFoundException || failure instanceof ForbiddenException;
    }

    private CompletableFuture<Outcome<Object>> goOn(Standing begun) {
        Standing current = begun;
        while (current.offset() < source.length()) {
            CompletableFuture<Standing> sent = send(current);
            if (!sent.isDone()) {
                return sent.thenCompose(this::goOn);
            }
            current = sent.join();
        }
        Outcome.Facts last = current.facts();
        return CompletableFuture.completedFuture(new Outcome<>(
                null, new Outcome.Facts(last.status(), last.requestId(), attempts, last.etag(), last.rateRemaining())));
    }

    private CompletableFuture<Standing> send(Standing current) {
        long end = Math.min(source.length(), current.offset() + pieceLength);
        TusPiece piece = new TusPiece(service, current.location(), source, progress, current.offset(), end);
        return service.append(current.location(), piece)
                .whenComplete((sent, failure) -> attempts += piece.attempts())
                .thenApply(sent -> taken(current, sent))
                .exceptionallyCompose(failure -> after(current, piece, Stages.cause(failure)));
    }

    private Standing taken(Standing current, Outcome<Told> sent) {
        Long offset = sent.value().offset();
        if (offset == null || offset <= current.offset() || offset > source.length()) {
            throw service.wrong("the service took a piece from " + current.offset() + " on and answered Upload-Offset "
                    + offset + " of " + source.length());
        }
        return new Standing(current.location(), offset, sent.facts());
    }

    private CompletableFuture<Standing> after(Standing current, TusPiece piece, Throwable failure) {
        if (failure instanceof PieceArrived arrived) {
            return CompletableFuture.completedFuture(
                    new Standing(current.location(), arrived.offset(), current.facts()));
        }
        boolean gone = failure instanceof NotFoundException;
        if (!source.replayable() || !gone && !(failure instanceof ConflictException)) {
            return CompletableFuture.failedFuture(failure);
        }
        fruitless = piece.moved() > furthest ? 1 : fruitless + 1;
        furthest = Math.max(furthest, piece.moved());
        if (fruitless >= service.gateway().retries().maxAttempts()) {
            return CompletableFuture.failedFuture(failure);
        }
        return pause(failure).thenCompose(done -> gone ? create() : locate(current.location()));
    }

    /** The server may still hold the upload for a request that broke. */
    private CompletableFuture<Void> pause(Throwable failure) {
        Duration delay = service.gateway().retries().delay(fruitless, false, null, ThreadLocalRandom.current());
        Delays.Waiting waiting = new Delays.Waiting(
                service.gateway().component(), service.operation(), "another try after: " + failure.getMessage());
        return service.gateway().delays().pause(delay, waiting);
    }
}
