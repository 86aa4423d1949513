// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http.message;

import io.camelmedia.support.error.Failure;
import java.util.function.Function;

/**
 * What a call brought.
 *
 * @param value what the answer's reader took from it; may be null
 * @param facts what is known of the answer beside
 */
public record ApiResponse<T>(T value, Facts facts) {

    public <R> ApiResponse<R> map(Function<? super T, ? extends R> mapping) {
        return new ApiResponse<>(mapping.apply(value), facts);
    }

    /**
     * @param status        HTTP status; 0 when nothing was sent
     * @param requestId     the service's id of the request; null when it gave none
     * @param attempts      how many times the request was sent; 0 when nothing was
     * @param etag          the entity tag; null when there is none
     * @param rateRemaining calls left in the service's window; null when it does not say
     * @param request       method and address of the request, without its query; null when none was sent
     */
    public record Facts(int status, String requestId, int attempts, String etag, Long rateRemaining, String request) {

        /** Nothing was sent. */
        public static final Facts NONE = new Facts(0, null, 0, null, null, null);

        /** The failure of a call whose answer had a good status and still cannot be used. */
        public Failure failure(String component, String operation, String message) {
            return new Failure(component, operation, status, null, message, requestId, attempts, null, null)
                    .withRequest(request);
        }
    }
}
