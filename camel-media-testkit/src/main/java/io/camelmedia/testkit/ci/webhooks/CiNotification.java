// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.webhooks;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * A notification that a receiver has not taken yet.
 *
 * @param began when it was sent first
 * @param due when it is to be sent
 */
record CiNotification(CiWebhook webhook, byte[] body, Instant began, Instant due) implements Serializable {

    private static final Duration INTERVAL = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofHours(2);

    static CiNotification first(CiWebhook webhook, byte[] body, Instant now) {
        return new CiNotification(webhook, body, now, now);
    }

    CiNotification next() {
        return new CiNotification(webhook, body, began, due.plus(INTERVAL));
    }

    boolean isGivenUp() {
        return due.isAfter(began.plus(LONGEST));
    }
}
