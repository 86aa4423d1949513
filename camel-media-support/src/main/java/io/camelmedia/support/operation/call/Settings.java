package io.camelmedia.support.operation.call;

import java.time.Duration;
import java.util.Map;

/**
 * How an endpoint calls.
 *
 * @param requestTimeout deadline of one JSON operation with its retries
 * @param idleTimeout    a transfer without progress for so long is cancelled
 * @param headers        sent with every request to the API itself
 */
public record Settings(Duration requestTimeout, Duration idleTimeout, Map<String, String> headers) {

    /** Without headers, which may prove who calls. */
    @Override
    public String toString() {
        return "Settings[requestTimeout=" + requestTimeout + ", idleTimeout=" + idleTimeout + "]";
    }
}
