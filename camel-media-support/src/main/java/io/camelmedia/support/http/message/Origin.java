// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http.message;

import java.net.URI;
import java.util.Locale;
import org.apache.hc.core5.net.URIAuthority;

/** Scheme, host and port: what credentials are bound to. */
public record Origin(String scheme, String host, int port) {

    /** @throws IllegalArgumentException when the address has no host */
    public static Origin of(URI uri) {
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        String host = uri.getHost();
        int port = uri.getPort();
        if (host == null) {
            URIAuthority authority = Address.authority(uri);
            host = authority.getHostName();
            port = authority.getPort();
        }
        return new Origin(scheme, host.toLowerCase(Locale.ROOT), port >= 0 ? port : usual(scheme));
    }

    /** Whether an address is of this origin. */
    public boolean owns(URI uri) {
        return equals(of(uri));
    }

    private static int usual(String scheme) {
        return scheme.equals("https") ? 443 : 80;
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
