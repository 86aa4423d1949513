// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http.message;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hc.core5.net.PercentCodec;
import org.apache.hc.core5.net.URIAuthority;

/**
 * Addresses that services hand out: in redirects, answers and links. What browsers and curl take is taken. Characters
 * that cannot stand in an address are percent-encoded; what is encoded already stays as it is, because it may be
 * signed.
 */
public final class Address {

    /** The parts of a reference (RFC 3986, appendix B). */
    private static final Pattern PARTS = Pattern.compile(
            "(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?://([^/?#]*))?([^?#]*)(\\?[^#]*)?(?:#.*)?", Pattern.DOTALL);

    /** What no path or query may hold, and a percent sign that encodes nothing. */
    private static final Pattern ILLEGAL = Pattern.compile("(?:[^A-Za-z0-9._~!$&'()*+,;=:@/?%-]|%(?![0-9A-Fa-f]{2}))+");

    private static final Pattern DOTS = Pattern.compile("/\\.\\.?(/|$)");

    private Address() {}

    /**
     * The http or https address that a reference names, read against the address that it came from (RFC 3986, 5.2). The
     * fragment, which is never sent, is dropped.
     *
     * @throws IllegalArgumentException with what is wrong, as it continues "the address": without the address itself,
     *     which may be signed
     */
    public static URI resolve(URI from, String reference) {
        Matcher parts = PARTS.matcher(reference.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("cannot be read");
        }
        String scheme = parts.group(1) == null ? from.getScheme() : parts.group(1);
        if (!scheme.equalsIgnoreCase("http") && !scheme.equalsIgnoreCase("https")) {
            throw new IllegalArgumentException("is no http or https address");
        }
        if (parts.group(1) != null && parts.group(2) == null) {
            throw new IllegalArgumentException("names no host");
        }
        String path = legal(parts.group(3));
        String query = parts.group(4) == null ? "" : legal(parts.group(4));
        if (parts.group(2) != null) {
            return address(scheme + "://" + authority(parts.group(2)) + path + query);
        }
        String start = scheme + "://" + from.getRawAuthority();
        if (path.isEmpty()) {
            return address(start + from.getRawPath() + (query.isEmpty() ? query(from) : query));
        }
        return address(start + merged(from.getRawPath(), path) + query);
    }

    /**
     * The address that a reference leads to, as {@link #resolve}, and never from https to http.
     *
     * @throws IllegalArgumentException with what is wrong, as it continues "the address"
     */
    public static URI follow(URI from, String reference) {
        URI to = resolve(from, reference);
        if (Origin.of(from).isSecure() && !Origin.of(to).isSecure()) {
            throw new IllegalArgumentException("leads from https to http, to " + Origin.of(to));
        }
        return to;
    }

    /**
     * An address that is complete by itself.
     *
     * @throws IllegalArgumentException with what is wrong, as it continues "the address"
     */
    public static URI of(String text) {
        String given = text.strip();
        if (!given.regionMatches(true, 0, "http://", 0, 7) && !given.regionMatches(true, 0, "https://", 0, 8)) {
            throw new IllegalArgumentException("is no http or https address");
        }
        return resolve(URI.create("http://localhost"), given);
    }

    /** Host and port of an address, also where the host is no name of the DNS, as {@code my_host}. */
    static URIAuthority authority(URI address) {
        try {
            return URIAuthority.create(address.getRawAuthority());
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new IllegalArgumentException("has no host and port that can be reached");
        }
    }

    private static String authority(String text) {
        if (text.indexOf('@') >= 0) {
            throw new IllegalArgumentException("holds a user's name, which is not sent");
        }
        String ascii = text;
        if (!text.chars().allMatch(character -> character < 128)) {
            int colon = text.lastIndexOf(':');
            String host = colon < 0 ? text : text.substring(0, colon);
            ascii = ascii(host) + text.substring(host.length());
        }
        if (ascii.endsWith("::")) {
            throw new IllegalArgumentException("has no host and port that can be reached");
        }
        return ascii.endsWith(":") ? ascii.substring(0, ascii.length() - 1) : ascii;
    }

    /** Some characters stand for several, among them those that end a host: U+2048 is {@code ?!}. */
    private static String ascii(String host) {
        try {
            return IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("names no host that can be reached");
        }
    }

    /** Against a path that may be empty (RFC 3986, 5.2.3). */
    private static String merged(String base, String path) {
        return path.startsWith("/")
                ? path
                : (base.isEmpty() ? "/" : base.substring(0, base.lastIndexOf('/') + 1)) + path;
    }

    private static String query(URI from) {
        return from.getRawQuery() == null ? "" : "?" + from.getRawQuery();
    }

    private static String legal(String text) {
        return ILLEGAL.matcher(text)
                .replaceAll(illegal ->
                        Matcher.quoteReplacement(PercentCodec.encode(illegal.group(), StandardCharsets.UTF_8)));
    }

    private static URI address(String text) {
        URI address;
        try {
            address = new URI(text);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("names no host that can be reached");
        }
        if (address.getRawAuthority() == null) {
            throw new IllegalArgumentException("names no host");
        }
        URIAuthority authority = authority(address);
        if (authority.getHostName().isEmpty() || authority.getPort() == 0) {
            throw new IllegalArgumentException("has no host and port that can be reached");
        }
        return withoutDots(address);
    }

    /** Steps in the path are taken here: a server that is asked for {@code ..} may refuse. */
    private static URI withoutDots(URI address) {
        return DOTS.matcher(address.getRawPath()).find() ? address.normalize() : address;
    }
}
