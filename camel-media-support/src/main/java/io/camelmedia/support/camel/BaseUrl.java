package io.camelmedia.support.camel;

import io.camelmedia.support.http.Origin;
import java.net.URI;

/** The configured address of a service. */
final class BaseUrl {

    private BaseUrl() {}

    /** @throws IllegalArgumentException with what is wrong and what is allowed */
    static URI of(String scheme, MediaConfiguration configuration) {
        String text = configuration.getBaseUrl();
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException(
                    scheme + ": baseUrl is required, for instance baseUrl=https://api.example.com");
        }
        URI address = parse(scheme, text.strip().replaceAll("/+$", ""));
        Origin origin = Origin.of(address);
        if (!origin.isSecure() && !origin.isLoopback() && !configuration.isAllowInsecure()) {
            throw new IllegalArgumentException(scheme + ": baseUrl=" + origin
                    + " would send credentials in clear text; use https, or set allowInsecure=true");
        }
        return address;
    }

    private static URI parse(String scheme, String text) {
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
            throw unfit(scheme, e);
        }
        throw unfit(scheme, null);
    }

    private static IllegalArgumentException unfit(String scheme, Exception cause) {
        return new IllegalArgumentException(
                scheme + ": baseUrl must be http:// or https://, a host, and at most a port and a path", cause);
    }
}
