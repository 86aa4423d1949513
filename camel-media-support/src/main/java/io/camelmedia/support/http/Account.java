// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http;

import io.camelmedia.support.http.execution.Slots;
import io.camelmedia.support.http.limit.Limiter;
import io.camelmedia.support.http.message.Origin;
import io.camelmedia.support.http.retry.RetryQuota;
import java.net.URI;

/**
 * What those endpoints of a CamelContext share that call one service as one user.
 *
 * @param origin what the credentials are bound to
 * @param second another origin of the service that they may go to; null when there is none
 * @param calls  places on the wire for requests with a deadline
 * @param media  places on the wire for transfers
 */
public record Account(
        Origin origin,
        Origin second,
        Limiter limiter,
        Credentials credentials,
        RetryQuota quota,
        Slots calls,
        Slots media) {

    /** The same at another service, of which this one's limits say nothing. */
    Account at(Origin other) {
        return new Account(other, null, Limiter.NONE, credentials, quota, calls, media);
    }

    boolean owns(URI address) {
        return origin.owns(address) || second != null && second.owns(address);
    }
}
