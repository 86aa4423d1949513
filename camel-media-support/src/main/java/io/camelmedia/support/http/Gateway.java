// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http;

import io.camelmedia.support.error.ErrorDecoder;
import io.camelmedia.support.http.execution.CallScope;
import io.camelmedia.support.http.execution.DelayScheduler;
import io.camelmedia.support.http.execution.Reservation;
import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.http.message.Origin;
import io.camelmedia.support.http.message.Request;
import io.camelmedia.support.http.retry.RetryPolicy;
import io.camelmedia.support.monitor.Meters;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.apache.hc.client5.http.classic.HttpClient;

/**
 * The one way to a service: limits, authorises, sends, follows redirects and repeats.
 *
 * <p>A call is made on the thread that asks for it, unless it has to wait: then it goes on later on a thread of its
 * own, and the asking thread is free.
 *
 * @param queueTimeout how long a request waits for its turn at most; null for as long as it takes
 * @param maxResponseSize how many bytes an answer may have that is no download
 * @param scope        on whose behalf it sends
 */
public record Gateway(
        String component,
        HttpClient client,
        Account account,
        ErrorDecoder errors,
        RetryPolicy retries,
        DelayScheduler delays,
        InFlightRequests inFlightRequests,
        Duration queueTimeout,
        long maxResponseSize,
        CallScope scope) {

    /**
     * Sends the request until it succeeds or may not be repeated.
     *
     * @return completed with a {@link io.camelmedia.support.error.MediaApiException} when it failed
     */
    public <T> CompletableFuture<ApiResponse<T>> send(Request<T> request) {
        return new RetryingCall<>(this, request).start();
    }

    /** The same on behalf of another. */
    public Gateway scoped(CallScope other) {
        return new Gateway(
                component,
                client,
                account,
                errors,
                retries,
                delays,
                inFlightRequests,
                queueTimeout,
                maxResponseSize,
                other);
    }

    /** The same to another service that the account has credentials for: they are bound to its origin. */
    public Gateway toOrigin(Origin other) {
        return new Gateway(
                component,
                client,
                account.at(other),
                errors,
                retries,
                delays,
                inFlightRequests,
                queueTimeout,
                maxResponseSize,
                scope);
    }

    /** The same for requests that belong to what has begun. */
    public Gateway continued() {
        return scoped(scope.continued());
    }

    /**
     * The same for requests of a workflow that needs a place for a transfer: each is sent when the place is held, and
     * the transfer gives it back with its last byte.
     */
    public Gateway keeping(Reservation place) {
        return scoped(scope.keeping(place));
    }

    /**
     * Method and address of a request, as errors and logs tell of it: never its query, and of other origins no more
     * than their name, as a path may be as secret as a query.
     */
    public String place(String method, URI address) {
        String origin = Origin.of(address).toString();
        return method + " " + (account.owns(address) ? origin + address.getRawPath() : origin);
    }

    /** The meters that calls report to. */
    Meters meters() {
        return inFlightRequests.meters();
    }

    /** Tells how long a wait takes that has begun. */
    void measure(Meters.Wait what, String operation, CompletableFuture<?> wait) {
        long since = delays.nanos();
        wait.whenComplete((done, failure) -> meters().waited(component, operation, what, delays.nanos() - since));
    }

    /** A place for one transfer, not taken yet. */
    public Reservation reservation() {
        return new Reservation(account.media());
    }

    /** What a wait of this scope is for, as it reads after "waiting for". */
    public DelayScheduler.Waiting waiting(String operation, String what) {
        return DelayScheduler.Waiting.of(scope, component, operation, what);
    }
}
