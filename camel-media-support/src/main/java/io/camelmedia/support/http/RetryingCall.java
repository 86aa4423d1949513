// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http;

import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.http.execution.Priority;
import io.camelmedia.support.http.execution.Stages;
import io.camelmedia.support.http.limit.Limiter;
import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.http.message.Redirects;
import io.camelmedia.support.http.message.Request;
import io.camelmedia.support.http.message.TimeLimit;
import io.camelmedia.support.http.retry.RetryPolicy;
import io.camelmedia.support.monitor.Meters;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

/**
 * One request on its way through attempts, renewed credentials and redirects. Before each attempt it takes, in this
 * order, the credentials, a place on the wire and a permit of the limiter; as long as it has to wait for none of them
 * it stays on the caller's thread.
 */
final class RetryingCall<T> {

    private final Gateway gateway;
    private final CompletableFuture<ApiResponse<T>> result = new CompletableFuture<>();
    private final WirePlace place;
    private final long created;
    private Request<T> request;
    private long deadline = InFlightRequest.NONE;
    private int attempts;
    private int fruitless;
    private long moved;
    private int redirects;
    private boolean begun;
    private boolean renewed;
    private boolean expects = true;

    RetryingCall(Gateway gateway, Request<T> request) {
        this.gateway = gateway;
        this.request = request;
        this.created = gateway.delays().nanos();
        this.moved = request.resumption().moved();
        this.place = WirePlace.of(gateway, request);
    }

    CompletableFuture<ApiResponse<T>> start() {
        try {
            next();
        } catch (Throwable e) {
            fail(e);
        }
        return result;
    }

    private void next() {
        then(request.resumption().headers(), start -> authorise(request.with(start)));
    }

    private void authorise(Request<T> attempt) {
        boolean own = gateway.account().owns(request.uri());
        Credentials credentials = own ? request.credentials() : Credentials.NONE;
        Limiter limiter = own ? gateway.account().limiter() : Limiter.NONE;
        then(held(credentials.headers()), proof -> enter(attempt, credentials, limiter, proof));
    }

    /**
     * One call obtains the token for all that wait for it: a stop ends this wait, and not the request for the token.
     */
    private CompletableFuture<Map<String, String>> held(CompletableFuture<Map<String, String>> proof) {
        if (proof.isDone()) {
            return proof;
        }
        CompletableFuture<Map<String, String>> wait = proof.copy();
        gateway.measure(Meters.Wait.TOKEN, request.operation(), wait);
        gateway.delays().hold(wait, gateway.waiting(request.operation(), "a token"));
        return wait;
    }

    private void enter(Request<T> attempt, Credentials credentials, Limiter limiter, Map<String, String> proof) {
        requireOpen(limiter);
        Turn turn = new Turn(gateway, request.operation());
        CompletableFuture<Void> kept = turn.of(Meters.Wait.SLOT, place.takeKept(priority(), turn.waiting()));
        boolean keptAtOnce = kept.isDone();
        then(kept, placed -> {
            CompletableFuture<Void> own = turn.of(Meters.Wait.SLOT, place.takeOwn(priority(), turn.waiting()));
            boolean atOnce = keptAtOnce && own.isDone();
            then(own, taken -> {
                CompletableFuture<Void> permit =
                        turn.of(Meters.Wait.LIMITER, limiter.acquire(priority(), turn.waiting()));
                if (atOnce && permit.isDone()) {
                    then(permit, granted -> attempt(attempt, credentials, proof));
                } else {
                    then(permit, granted -> enterAgainUnlessCurrent(attempt, credentials, limiter));
                }
            });
        });
    }

    private Priority priority() {
        return begun ? Priority.CONTINUED : gateway.scope().priority().get();
    }

    /** Credentials may have been replaced during the wait. If new ones have to be waited for, the turn is over. */
    private void enterAgainUnlessCurrent(Request<T> attempt, Credentials credentials, Limiter limiter) {
        CompletableFuture<Map<String, String>> current = credentials.headers();
        if (current.isDone()) {
            then(current, proof -> attempt(attempt, credentials, proof));
        } else {
            place.release();
            then(held(current), proof -> enter(attempt, credentials, limiter, proof));
        }
    }

    private void attempt(Request<T> attempt, Credentials credentials, Map<String, String> proof) {
        gateway.scope().condition().run();
        if (deadline == InFlightRequest.NONE && request.timeLimit() instanceof TimeLimit.Deadline limit) {
            deadline = gateway.delays().nanos() + limit.within().toNanos();
        }
        begun = true;
        attempts++;
        Attempt<T> sending = new Attempt<>(gateway, attempt, attempts, deadline, expects);
        Attempt.Result<T> outcome;
        try {
            outcome = sending.run(proof);
        } catch (IOException e) {
            outcome = (call, sent, headers) -> call.broken(e, sending.requestId());
        } finally {
            place.leaveWire();
        }
        outcome.settle(this, credentials, proof);
    }

    /** Goes on with a value: on this thread when it is there already. */
    private <V> void then(CompletableFuture<V> stage, Consumer<V> next) {
        if (stage.isDone() && !stage.isCompletedExceptionally()) {
            next.accept(stage.join());
            return;
        }
        stage.whenComplete((value, failure) -> {
            try {
                if (failure != null) {
                    fail(failure);
                } else {
                    next.accept(value);
                }
            } catch (Throwable e) {
                fail(e);
            }
        });
    }

    private void fail(Throwable failure) {
        place.release();
        Throwable cause = Stages.cause(failure);
        tell(cause);
        result.completeExceptionally(cause);
    }

    void succeeded(ApiResponse<T> outcome) {
        gateway.account().quota().refund();
        tell(null);
        result.complete(outcome);
    }

    private void tell(Throwable failure) {
        gateway.meters()
                .called(
                        gateway.component(),
                        request.operation(),
                        gateway.delays().nanos() - created,
                        failure);
    }

    void redirected(String location) {
        if (++redirects > Redirects.LIMIT) {
            throw failures(null).redirected("more than " + Redirects.LIMIT + " redirects");
        }
        try {
            request = request.redirected(Redirects.target(request.uri(), location));
        } catch (IllegalArgumentException e) {
            throw failures(null).redirected(e.getMessage());
        }
        attempts--;
        next();
    }

    /** The service does not take {@code Expect}: the request is repeated without it (RFC 9110, 10.1.1). */
    void unexpected() {
        expects = false;
        attempts--;
        next();
    }

    void failed(MediaApiException failure, Credentials credentials, Map<String, String> proof) {
        int status = failure.getHttpResponseCode();
        Duration retryAfter =
                gateway.retries().obeyed(status, failure.getFailure().retryAfter());
        if (status == 401 && !renewed && request.replayable() && credentials.refused(proof)) {
            renewed = true;
            next();
        } else if (gateway.retries().repeatsStatus(status, request.replay(), retryAfter)) {
            again(failure, status == 429, retryAfter);
        } else {
            throw failure;
        }
    }

    private void broken(IOException e, String requestId) {
        MediaApiException failure = failures(requestId).of(e);
        boolean over =
                e instanceof RequestAbortedException aborted && aborted.reason() != InFlightRequest.Reason.STALLED;
        if (!over && gateway.retries().repeatsFailure(e, request.replay())) {
            again(failure, false, null);
        } else {
            throw failure;
        }
    }

    private void again(MediaApiException failure, boolean throttled, Duration retryAfter) {
        RetryPolicy policy = gateway.retries();
        if (retryAfter != null && retryAfter.compareTo(policy.maxDelay()) > 0) {
            throw failures(null).tooLong(failure);
        }
        boolean further = request.resumption().moved() > moved;
        moved = request.resumption().moved();
        fruitless = further ? 1 : fruitless + 1;
        Duration delay = policy.delay(fruitless, throttled, retryAfter, ThreadLocalRandom.current());
        boolean late = deadline != InFlightRequest.NONE && gateway.delays().nanos() + delay.toNanos() - deadline >= 0;
        if (fruitless >= policy.maxAttempts()
                || late
                || !request.replayable()
                || !further && !gateway.account().quota().spend()) {
            throw failure;
        }
        place.release();
        String what = "attempt " + (attempts + 1) + " after: " + failure.getMessage();
        then(gateway.delays().pause(delay, gateway.waiting(request.operation(), what)), done -> next());
    }

    /** Fails at once when the service has closed the account for longer than a call waits. */
    private void requireOpen(Limiter limiter) {
        Duration closed = limiter.closed();
        long left = deadline == InFlightRequest.NONE
                ? Long.MAX_VALUE
                : deadline - gateway.delays().nanos();
        Duration permitted = gateway.retries().maxDelay();
        if (closed.compareTo(permitted) > 0 || closed.toNanos() >= left) {
            throw failures(null).closed(closed);
        }
    }

    private CallFailures failures(String requestId) {
        return new CallFailures(gateway, request, attempts, requestId);
    }
}
