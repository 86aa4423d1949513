// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.contentapi.cdn;

import io.camelmedia.testkit.api.RandomId;
import io.camelmedia.testkit.api.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;

/** Signatures over a path and the second at which they expire. */
final class ContentApiSignatures {

    private static final int KEY_LENGTH = 32;

    private final String key = RandomId.next(KEY_LENGTH);
    private final Clock clock;

    ContentApiSignatures(Clock clock) {
        this.clock = clock;
    }

    /** The query that makes a path an address which holds for {@code lifetime}. */
    String sign(String path, Duration lifetime) {
        String expires = Long.toString(clock.instant().plus(lifetime).getEpochSecond());
        return "Expires=" + expires + "&Signature=" + signature(path, expires);
    }

    boolean hold(String path, String expires, String signature) {
        return expires != null
                && signature(path, expires).equals(signature)
                && clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(expires)));
    }

    private String signature(String path, String expires) {
        String signed = key + path + expires;
        return HexFormat.of().formatHex(Sha256.newDigest().digest(signed.getBytes(StandardCharsets.UTF_8)));
    }
}
