// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** User name and password of an {@code Authorization: Basic} header. */
public record BasicCredentials(String username, String password) {

    private static final String PREFIX = "Basic ";

    /** Reads a header; empty when there is none or it is malformed. */
    public static Optional<BasicCredentials> of(String header) {
        if (header == null || !header.startsWith(PREFIX)) {
            return Optional.empty();
        }
        try {
            byte[] decoded =
                    Base64.getDecoder().decode(header.substring(PREFIX.length()).strip());
            String pair = new String(decoded, StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : Optional.of(new BasicCredentials(pair.substring(0, colon), pair.substring(colon + 1)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "BasicCredentials[" + username + "]";
    }
}
