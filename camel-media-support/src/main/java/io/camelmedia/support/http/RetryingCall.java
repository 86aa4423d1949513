package io.camelmedia.support.http;

import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.error.Failure;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.error.NoAnswer;
import io.camelmedia.support.error.RateLimitException;
import io.camelmedia.support.error.StoppedException;
import io.camelmedia.support.http.execution.DelayScheduler;
import io.camelmedia.support.http.execution.Stages;
import io.camelmedia.support.http.limit.Limiter;
import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.http.message.Origin;
import io.camelmedia.support.http.message.Redirects;
import io.camelmedia.support.http.message.Request;
import io.camelmedia.support.http.message.TimeLimit;
import io.camelmedia.support.http.retry.RetryPolicy;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;

/** One request on its way through attempts, renewed credentials and redirects. */
final class RetryingCall<T> {

    private final Gateway gateway;
    private final DelayScheduler.Waiting waiting;
    private final CompletableFuture<ApiResponse<T>> result = new CompletableFuture<>();
    private Request<T> request;
    private long deadline = InFlightRequest.NONE;
    private int attempts;
    private int fruitless;
    private long moved;
    private int redirects;
    private boolean renewed;

    RetryingCall(Gateway gateway, Request<T> request) {
        this.gateway = gateway;
        this.request = request;
        this.moved = request.resumption().moved();
        this.waiting =
                new DelayScheduler.Waiting(gateway.component(), request.operation(), "its turn to call the service");
    }

    CompletableFuture<ApiResponse<T>> start() {
        next();
        return result;
    }

    private void next() {
        boolean own = gateway.account().owns(request.uri());
        Limiter limiter = own ? gateway.account().limiter() : Limiter.NONE;
        Credentials credentials = own ? request.credentials() : Credentials.NONE;
        request.resumption()
                .headers()
                .thenCompose(start -> credentials.headers().thenCompose(proof -> limiter.acquire(waiting)
                        .thenAccept(permit -> attempt(request.with(start), credentials, proof))))
                .whenComplete((done, failure) -> {
                    if (failure != null) {
                        result.completeExceptionally(Stages.cause(failure));
                    }
                });
    }

    private void attempt(Request<T> attempt, Credentials credentials, Map<String, String> proof) {
        if (deadline == InFlightRequest.NONE && request.timeLimit() instanceof TimeLimit.Deadline timeLimit) {
            deadline = gateway.delays().nanos() + timeLimit.within().toNanos();
        }
        attempts++;
        try {
            new Attempt<>(gateway, attempt, attempts, deadline).run(proof).settle(this, credentials, proof);
        } catch (IOException e) {
            broken(e);
        }
    }

    void succeeded(ApiResponse<T> outcome) {
        gateway.account().quota().refund();
        result.complete(outcome);
    }

    void redirected(String location) {
        if (++redirects > Redirects.LIMIT) {
            throw new CommunicationException(unanswered("more than " + Redirects.LIMIT + " redirects"));
        }
        try {
            request = request.at(Redirects.target(request.uri(), location));
        } catch (IllegalArgumentException e) {
            throw new CommunicationException(unanswered(e.getMessage()));
        }
        attempts--;
        next();
    }

    void failed(MediaApiException failure, Credentials credentials, Map<String, String> proof) {
        int status = failure.getHttpResponseCode();
        Duration retryAfter = failure.getFailure().retryAfter();
        if (status == 401 && !renewed && request.replayable() && credentials.refused(proof)) {
            renewed = true;
            next();
        } else if (gateway.retries().repeatsStatus(status, request.replay(), retryAfter)) {
            again(failure, status == 429, retryAfter);
        } else {
            throw failure;
        }
    }

    private void broken(IOException e) {
        if (e instanceof RequestAbortedException ended) {
            if (ended.reason() == InFlightRequest.Reason.STOPPED || ended.reason() == InFlightRequest.Reason.HUNG_UP) {
                throw new StoppedException(unanswered(ended.getMessage()), e);
            }
            if (ended.reason() == InFlightRequest.Reason.DEADLINE) {
                throw new CommunicationException(unanswered(ended.getMessage()), e);
            }
        }
        CommunicationException failure = new CommunicationException(
                unanswered(request.method() + " " + Origin.of(request.uri()) + " failed: "
                        + NoAnswer.reason(gateway.component(), e)),
                e);
        if (gateway.retries().repeatsFailure(e, request.replay())) {
            again(failure, false, null);
        } else {
            throw failure;
        }
    }

    private void again(MediaApiException failure, boolean throttled, Duration retryAfter) {
        RetryPolicy policy = gateway.retries();
        if (retryAfter != null && retryAfter.compareTo(policy.maxDelay()) > 0) {
            throw tooLong(failure);
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
        String what = "attempt " + (attempts + 1) + " after: " + failure.getMessage();
        gateway.delays()
                .pause(delay, new DelayScheduler.Waiting(gateway.component(), request.operation(), what))
                .whenComplete((done, stopped) -> {
                    if (stopped != null) {
                        result.completeExceptionally(stopped);
                    } else {
                        next();
                    }
                });
    }

    private static MediaApiException tooLong(MediaApiException failure) {
        Failure facts = failure.getFailure();
        return new RateLimitException(
                facts.withMessage("the service asks to wait "
                        + facts.retryAfter().toSeconds() + " s, longer than maxRetryDelay permits: " + facts.message()),
                failure);
    }

    private Failure unanswered(String message) {
        return Failure.unanswered(gateway.component(), request.operation(), attempts, message);
    }
}
