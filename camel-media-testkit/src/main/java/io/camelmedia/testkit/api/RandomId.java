// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.api;

import java.security.SecureRandom;

/** Identifiers and tokens that never repeat, not even over restarts. */
public final class RandomId {

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomId() {}

    /** {@code length} lower-case letters and digits. */
    public static String next(int length) {
        StringBuilder id = new StringBuilder(length);
        RANDOM.ints(length, 0, ALPHABET.length()).forEach(index -> id.append(ALPHABET.charAt(index)));
        return id.toString();
    }
}
