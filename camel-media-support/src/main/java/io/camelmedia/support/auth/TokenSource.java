// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.auth;

import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.http.Credentials;
import io.camelmedia.support.http.execution.Stages;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * The token of an account: obtained when it is first needed, renewed in the background before it expires, and replaced
 * when the service refuses it. However many calls need it, one request obtains it; the others wait without a thread, or
 * use the old token as long as the service takes it. After a refusal calls fail at once for a while, so that a wrong
 * password is not sent again for every exchange.
 */
public final class TokenSource implements Credentials {

    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final TokenIssuer issuer;
    private final Function<Token, Map<String, String>> proof;
    private final Clock clock;
    private final Executor executor;
    private final AtomicReference<State> state = new AtomicReference<>(State.EMPTY);

    /**
     * @param token   the last one; null before the first
     * @param headers the token's headers, ready; null when the token cannot be used
     * @param pending the token on its way; null when none is
     * @param failure why none was to be had at the last try; null when it was
     * @param retryAt when to try again after a failure
     * @param pause   how long calls fail after the failure
     */
    private record State(
            Token token,
            CompletableFuture<Map<String, String>> headers,
            CompletableFuture<Map<String, String>> pending,
            Throwable failure,
            Instant retryAt,
            Duration pause) {

        static final State EMPTY = new State(null, null, null, null, Instant.MIN, Duration.ZERO);

        boolean isUsable(Instant now) {
            return headers != null && now.isBefore(token.expiresAt());
        }

        boolean isFresh(Instant now) {
            return headers != null && now.isBefore(token.renewAt());
        }

        State obtaining(CompletableFuture<Map<String, String>> coming) {
            return new State(token, headers, coming, failure, retryAt, pause);
        }

        State refused() {
            return new State(token, null, pending, failure, retryAt, pause);
        }

        State failed(Throwable cause, Instant now) {
            Duration longer = pause.isZero() ? SHORTEST : pause.multipliedBy(2);
            Duration next = longer.compareTo(LONGEST) < 0 ? longer : LONGEST;
            return new State(token, headers, null, cause, now.plus(next), next);
        }

        @Override
        public String toString() {
            return "State[token=" + token + "]";
        }
    }

    /**
     * @param proof    the headers that a token goes into
     * @param executor where calls go on that waited for a token, and tokens are renewed
     */
    public TokenSource(TokenIssuer issuer, Function<Token, Map<String, String>> proof, Clock clock, Executor executor) {
        this.issuer = issuer;
        this.proof = proof;
        this.clock = clock;
        this.executor = executor;
    }

    @Override
    public CompletableFuture<Map<String, String>> headers() {
        Instant now = clock.instant();
        while (true) {
            State current = state.get();
            if (current.isFresh(now)) {
                return current.headers();
            }
            if (current.isUsable(now)) {
                renew(current, now);
                return current.headers();
            }
            if (current.pending() != null) {
                return waiting(current.pending());
            }
            if (isRefusal(current.failure()) && now.isBefore(current.retryAt())) {
                return CompletableFuture.failedFuture(refusal(current));
            }
            CompletableFuture<Map<String, String>> coming = new CompletableFuture<>();
            if (state.compareAndSet(current, current.obtaining(coming))) {
                obtain(current.token(), coming);
                return coming;
            }
        }
    }

    private void renew(State current, Instant now) {
        if (current.pending() != null || now.isBefore(current.retryAt())) {
            return;
        }
        CompletableFuture<Map<String, String>> coming = new CompletableFuture<>();
        if (state.compareAndSet(current, current.obtaining(coming))) {
            executor.execute(() -> obtain(current.token(), coming));
        }
    }

    /** Each call that waits goes on on a thread of its own, and fails with an exception of its own. */
    private CompletableFuture<Map<String, String>> waiting(CompletableFuture<Map<String, String>> pending) {
        return pending.handleAsync(
                (headers, failure) -> {
                    if (failure == null) {
                        return headers;
                    }
                    throw Stages.cause(failure) instanceof MediaApiException known
                            ? known.copy()
                            : Stages.wrapped(failure);
                },
                executor);
    }

    private static boolean isRefusal(Throwable failure) {
        return failure instanceof MediaApiException known
                && (known.getHttpResponseCode() == 400
                        || known.getHttpResponseCode() == 401
                        || known.getHttpResponseCode() == 403);
    }

    private static MediaApiException refusal(State current) {
        return ((MediaApiException) current.failure())
                .remark("the service is not asked again before " + current.retryAt());
    }

    @Override
    public boolean refused(Map<String, String> headers) {
        state.updateAndGet(current ->
                current.headers() != null && headers.equals(current.headers().join()) ? current.refused() : current);
        return true;
    }

    @Override
    public Instant validUntil() {
        Token last = state.get().token();
        return last == null ? Instant.MIN : last.expiresAt();
    }

    private void obtain(Token previous, CompletableFuture<Map<String, String>> coming) {
        CompletableFuture<Token> obtained;
        try {
            obtained = issuer.obtain(previous);
        } catch (Throwable e) {
            obtained = CompletableFuture.failedFuture(e);
        }
        obtained.thenApply(token -> new Issued(token, Map.copyOf(proof.apply(token))))
                .whenComplete((issued, failure) -> settle(issued, failure, coming));
    }

    private record Issued(Token token, Map<String, String> headers) {

        @Override
        public String toString() {
            return "Issued[token=" + token + "]";
        }
    }

    private void settle(Issued issued, Throwable failure, CompletableFuture<Map<String, String>> coming) {
        if (failure == null) {
            CompletableFuture<Map<String, String>> headers = CompletableFuture.completedFuture(issued.headers());
            state.set(new State(issued.token(), headers, null, null, Instant.MIN, Duration.ZERO));
            coming.complete(issued.headers());
        } else {
            Throwable cause = Stages.cause(failure);
            state.updateAndGet(current -> current.failed(cause, clock.instant()));
            coming.completeExceptionally(cause);
        }
    }
}
