// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A name of fixed length and plain characters for a key of any length. */
public final class KeyHash {

    private KeyHash() {}

    /** SHA-256 in 64 hexadecimal digits. */
    public static String of(String key) {
        return HexFormat.of().formatHex(sha256(key));
    }

    /** The 32 bytes of the SHA-256. */
    public static byte[] sha256(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
