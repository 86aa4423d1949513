// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.auth;

import java.time.Duration;
import java.time.Instant;

/**
 * A token that proves who calls.
 *
 * @param value     the token itself
 * @param refresh   the refresh token, which obtains a new one instead of the password; null when there is nothing
 * @param renewAt   from when on it should be replaced, by our clock: before it expires
 * @param expiresAt when the service takes it no longer, by our clock
 */
public record Token(String value, String refresh, Instant renewAt, Instant expiresAt) {

    private static final Duration MARGIN = Duration.ofMinutes(1);

    /**
     * A token that expires. It is to be replaced when a tenth of its life is left, or its last minute begins, whichever
     * is later.
     *
     * @param now  when it was issued, by our clock
     * @param life how long the service takes it from then on
     */
    public static Token issued(String value, String refresh, Instant now, Duration life) {
        Duration margin = life.dividedBy(10);
        Duration early = margin.compareTo(MARGIN) < 0 ? margin : MARGIN;
        Instant expiresAt = now.plus(life);
        return new Token(value, refresh, expiresAt.minus(early), expiresAt);
    }

    /** Shows neither token. */
    @Override
    public String toString() {
        return "Token[renewAt=" + renewAt + ", expiresAt=" + expiresAt + "]";
    }
}
