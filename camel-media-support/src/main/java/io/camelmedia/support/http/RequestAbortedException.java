package io.camelmedia.support.http;

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
}
