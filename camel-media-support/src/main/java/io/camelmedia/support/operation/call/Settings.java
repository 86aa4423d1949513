// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.operation.call;

import io.camelmedia.support.http.message.TimeLimit;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/**
 * How an endpoint calls.
 *
 * @param requestTimeout deadline of one JSON operation with its retries
 * @param transfer       how long a transfer may stand still
 * @param uploadBase     where files are sent to, at a second origin of the service; null when there is none
 * @param headers        sent with every request to the API itself
 */
public record Settings(
        Duration requestTimeout, TimeLimit.IdleTimeout transfer, URI uploadBase, Map<String, String> headers) {

    /** Without headers, which may prove who calls. */
    @Override
    public String toString() {
        return "Settings[requestTimeout=" + requestTimeout + ", transfer=" + transfer + ", uploadBase=" + uploadBase
                + "]";
    }
}
