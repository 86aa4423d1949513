package io.camelmedia.support.http;

import io.camelmedia.support.error.ErrorDecoder;
import io.camelmedia.support.http.execution.DelayScheduler;
import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.http.message.Request;
import io.camelmedia.support.http.retry.RetryPolicy;
import java.util.concurrent.CompletableFuture;
import org.apache.hc.client5.http.classic.HttpClient;

/**
 * The one way to a service: limits, authorises, sends, follows redirects and repeats.
 *
 * <p>A call is made on the thread that asks for it, unless it has to wait: then it goes on later on the pool of
 * {@code delays}, and the thread is free.
 */
public record Gateway(
        String component,
        HttpClient client,
        Account account,
        ErrorDecoder errors,
        RetryPolicy retries,
        DelayScheduler delays,
        InFlightRequests inFlightRequests) {

    /**
     * Sends the request until it succeeds or may not be repeated.
     *
     * @return completed with a {@link io.camelmedia.support.error.MediaApiException} when it failed
     */
    public <T> CompletableFuture<ApiResponse<T>> send(Request<T> request) {
        return new RetryingCall<>(this, request).start();
    }
}
