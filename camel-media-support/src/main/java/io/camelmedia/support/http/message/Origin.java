package io.camelmedia.support.http.message;

import java.net.URI;
import java.util.Locale;

/** Scheme, host and port: what credentials are bound to. */
public record Origin(String scheme, String host, int port) {

    public static Origin of(URI uri) {
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        return new Origin(scheme, uri.getHost().toLowerCase(Locale.ROOT), port(uri));
    }

    /** Whether an address is of this origin. */
    public boolean owns(URI uri) {
        return port == port(uri) && scheme.equalsIgnoreCase(uri.getScheme()) && host.equalsIgnoreCase(uri.getHost());
    }

    private static int port(URI uri) {
        return uri.getPort() >= 0 ? uri.getPort() : uri.getScheme().equalsIgnoreCase("https") ? 443 : 80;
    }

    public boolean isSecure() {
        return scheme.equals("https");
    }

    /** Whether the host is this machine by its name: nothing is looked up. */
    public boolean isLoopback() {
        return host.equals("localhost") || host.equals("[::1]") || host.matches("127(\\.\\d{1,3}){3}");
    }

    @Override
    public String toString() {
        return scheme + "://" + host + ":" + port;
    }
}
