package io.camelmedia.support.operation.call;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

/**
 * How an endpoint calls.
 *
 * @param requestTimeout deadline of one JSON operation with its retries
 * @param idleTimeout    a transfer without progress for so long is cancelled
 * @param uploadBase     where files are sent to, at a second origin of the service; null when there is none
 * @param headers        sent with every request to the API itself
 */
public record Settings(Duration requestTimeout, Duration idleTimeout, URI uploadBase, Map<String, String> headers) {}
