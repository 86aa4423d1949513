package io.camelmedia.support.http;

import java.io.IOException;

/** A request that was ended from this side. */
final class Ended extends IOException {

    private final Ticket.Reason reason;

    Ended(Ticket.Reason reason, String message, Exception cause) {
        super(message, cause);
        this.reason = reason;
    }

    Ticket.Reason reason() {
        return reason;
    }
}
