package io.camelmedia.support.camel;

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
        URI address = parse(subject, text.strip().replaceAll("/+$", ""));
        Origin origin = Origin.of(address);
        if (!origin.isSecure() && !origin.isLoopback() && !allowInsecure) {
            throw new IllegalArgumentException(subject + "=" + origin
                    + " would send credentials in clear text; use https, or set allowInsecure=true");
        }
        return address;
    }

    private static URI parse(String subject, String text) {
        try {
            URI address = URI.create(text);
            boolean http = address.getScheme() != null && address.getScheme().matches("(?i)https?");
            if (http
                    && address.getHost() != null
                    && address.getRawQuery() == null
                    && address.getRawFragment() == null
                    && address.getRawUserInfo() == null) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            throw unfit(subject, e);
        }
        throw unfit(subject, null);
    }

    private static IllegalArgumentException unfit(String subject, Exception cause) {
        return new IllegalArgumentException(
                subject + " must be http:// or https://, a host, and at most a port and a path", cause);
    }
}
