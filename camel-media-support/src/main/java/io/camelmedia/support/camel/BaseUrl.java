// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.camel;

import io.camelmedia.support.http.message.Address;
import io.camelmedia.support.http.message.Origin;
import java.net.URI;

/** The configured address of a service. */
public final class BaseUrl {

    private BaseUrl() {}

    static URI of(String scheme, MediaConfiguration configuration) {
        return of(scheme, "baseUrl", configuration.getBaseUrl(), configuration.isAllowInsecure());
    }

    /**
     * @param option the option that gives the address
     * @throws IllegalArgumentException with what is wrong and what is allowed
     */
    public static URI of(String scheme, String option, String text, boolean allowInsecure) {
        String subject = scheme + ": " + option;
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException(
                    subject + " is required, for instance " + option + "=https://api.example.com");
        }
        URI address = parse(subject, text.strip());
        Origin origin = Origin.of(address);
        if (!origin.isSecure() && !origin.isLoopback() && !allowInsecure) {
            throw new IllegalArgumentException(subject + "=" + origin
                    + " would send credentials in clear text; use https, or set allowInsecure=true");
        }
        return address;
    }

    private static URI parse(String subject, String text) {
        if (text.indexOf('?') >= 0 || text.indexOf('#') >= 0) {
            throw unfit(subject, text, "it holds a query or a fragment");
        }
        try {
            return Address.of(text.replaceAll("/+$", ""));
        } catch (IllegalArgumentException e) {
            throw unfit(subject, text, "it " + e.getMessage());
        }
    }

    private static IllegalArgumentException unfit(String subject, String text, String reason) {
        return new IllegalArgumentException(subject + "=" + shown(text)
                + " must be http:// or https://, a host, and at most a port and a path: " + reason);
    }

    /**
     * Without what may be a secret: a user's name and password, a query, and further options, which are part of the
     * value where a {@code RAW(} has no end.
     */
    private static String shown(String text) {
        return text.replaceAll("//[^/]*@", "//***@").replaceAll("(?s)[?#&].*", "?***");
    }
}
