// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http;

import io.camelmedia.support.http.message.TimeLimit;
import java.io.IOException;

/** A request that was ended from this side. */
final class RequestAbortedException extends IOException {

    private final InFlightRequest.Reason reason;
    private final String option;

    private RequestAbortedException(InFlightRequest.Reason reason, String option, String message, Exception cause) {
        super(message, cause);
        this.reason = reason;
        this.option = option;
    }

    InFlightRequest.Reason reason() {
        return reason;
    }

    /** The option that sets the time that was over; null when none was. */
    String option() {
        return option;
    }

    /** @param media how long a transfer may stand; null for a request with a deadline */
    static RequestAbortedException of(InFlightRequest request, TimeLimit.IdleTimeout media, Exception cause) {
        InFlightRequest.Reason reason = request.reason();
        return switch (reason) {
            case DEADLINE ->
                new RequestAbortedException(reason, "requestTimeout", "no answer within requestTimeout", cause);
            case STALLED ->
                request.isAwaited()
                        ? new RequestAbortedException(
                                reason,
                                "uploadResponseTimeout",
                                "no answer for " + media.response().toMillis()
                                        + " ms (uploadResponseTimeout) after the last byte was sent",
                                cause)
                        : new RequestAbortedException(
                                reason,
                                "idleTimeout",
                                "no progress for " + media.idle().toMillis() + " ms (idleTimeout) after "
                                        + request.bytes() + " bytes",
                                cause);
            case STOPPED ->
                new RequestAbortedException(
                        reason,
                        null,
                        request.stopping() + " is stopping; gave up after " + request.bytes() + " bytes",
                        cause);
        };
    }
}
