package io.camelmedia.support.auth;

import io.camelmedia.support.http.Credentials;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * The token of an account: obtained when it is first needed, renewed before it expires, and replaced when the service
 * refuses it. However many calls need it, one request obtains it; the others wait without a thread.
 */
public final class TokenSource implements Credentials {

    private final TokenIssuer issuer;
    private final Function<Token, Map<String, String>> proof;
    private final Clock clock;
    private final Executor pool;
    private final AtomicReference<State> state = new AtomicReference<>(new State(null, null, null));

    /**
     * @param headers the token's headers, ready; null before the first
     * @param pending the token on its way; null when none is
     */
    private record State(Token token, Map<String, String> headers, CompletableFuture<Map<String, String>> pending) {

        @Override
        public String toString() {
            return "State[token=" + token + "]";
        }

        boolean usable(Clock clock) {
            return headers != null && clock.instant().isBefore(token.renewAt());
        }
    }

    /**
     * @param proof the headers that a token goes into
     * @param pool  where calls go on that waited for a token
     */
    public TokenSource(TokenIssuer issuer, Function<Token, Map<String, String>> proof, Clock clock, Executor pool) {
        this.issuer = issuer;
        this.proof = proof;
        this.clock = clock;
        this.pool = pool;
    }

    @Override
    public CompletableFuture<Map<String, String>> headers() {
        while (true) {
            State now = state.get();
            if (now.pending() != null) {
                return now.pending().thenApplyAsync(headers -> headers, pool);
            }
            if (now.usable(clock)) {
                return CompletableFuture.completedFuture(now.headers());
            }
            CompletableFuture<Map<String, String>> pending = new CompletableFuture<>();
            if (state.compareAndSet(now, new State(now.token(), now.headers(), pending))) {
                obtain(now.token(), pending);
                return pending;
            }
        }
    }

    @Override
    public boolean refused(Map<String, String> headers) {
        state.updateAndGet(now ->
                now.pending() == null && headers.equals(now.headers()) ? new State(now.token(), null, null) : now);
        return true;
    }

    private void obtain(Token previous, CompletableFuture<Map<String, String>> pending) {
        CompletableFuture<Token> obtained;
        try {
            obtained = issuer.obtain(previous);
        } catch (RuntimeException e) {
            obtained = CompletableFuture.failedFuture(e);
        }
        obtained.whenComplete((token, failure) -> {
            if (failure == null) {
                Map<String, String> headers = Map.copyOf(proof.apply(token));
                state.set(new State(token, headers, null));
                pending.complete(headers);
            } else {
                state.set(new State(null, null, null));
                pending.completeExceptionally(failure);
            }
        });
    }
}
