package io.camelmedia.support.http;

import io.camelmedia.support.http.message.TimeLimit;
import java.io.IOException;

/** A request that was ended from this side. */
final class RequestAbortedException extends IOException {

    private final InFlightRequest.Reason reason;

    RequestAbortedException(InFlightRequest.Reason reason, String message, Exception cause) {
        super(message, cause);
        this.reason = reason;
    }

    InFlightRequest.Reason reason() {
        return reason;
    }

    /** @param media how long a transfer may stand; null for a request with a deadline */
    static RequestAbortedException of(InFlightRequest request, TimeLimit.IdleTimeout media, Exception cause) {
        return new RequestAbortedException(request.reason(), describe(request, media), cause);
    }

    private static String describe(InFlightRequest request, TimeLimit.IdleTimeout media) {
        return switch (request.reason()) {
            case DEADLINE -> "no answer within requestTimeout";
            case STALLED ->
                request.isAwaited()
                        ? "no answer for " + media.response().toMillis()
                                + " ms (uploadResponseTimeout) after the last byte was sent"
                        : "no progress for " + media.idle().toMillis() + " ms (idleTimeout) after " + request.bytes()
                                + " bytes";
            case STOPPED -> request.stopping() + " is stopping; gave up after " + request.bytes() + " bytes";
        };
    }
}
