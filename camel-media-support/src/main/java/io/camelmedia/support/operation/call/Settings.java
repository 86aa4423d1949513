package io.camelmedia.support.operation.call;

import io.camelmedia.support.http.message.TimeLimit;
import java.time.Duration;
import java.util.Map;

/**
 * How an endpoint calls.
 *
 * @param requestTimeout deadline of one JSON operation with its retries
 * @param transfer       how long a transfer may stand still
 * @param headers        sent with every request to the API itself
 */
public record Settings(Duration requestTimeout, TimeLimit.IdleTimeout transfer, Map<String, String> headers) {}
