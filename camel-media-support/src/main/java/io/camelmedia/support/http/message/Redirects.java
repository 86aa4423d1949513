// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http.message;

import java.net.URI;
import java.util.function.BiFunction;

/** What becomes of a redirect (RFC 9110, 15.4). */
public enum Redirects {
    /**
     * Followed {@value #LIMIT} times at most and never from https to http: by GET and HEAD whatever its status, by
     * other methods when it is 307 or 308, which keep method and body.
     */
    FOLLOW,
    /** With a {@code Location} it is the answer that was asked for; without one it is an error. */
    ANSWER;

    public static final int LIMIT = 5;

    /** Whether an answer of this status is to be followed. */
    public boolean follows(String method, int status) {
        boolean reads = method.equals("GET") || method.equals("HEAD");
        return this == FOLLOW && (reads ? isRedirect(status) : keepsMethod(status));
    }

    /** Whether an answer is taken for what it redirects to. */
    public boolean takes(StreamedResponse response) {
        return this == ANSWER && isRedirect(response.status()) && response.header("Location") != null;
    }

    private static boolean isRedirect(int status) {
        return status == 301 || status == 302 || status == 303 || keepsMethod(status);
    }

    private static boolean keepsMethod(int status) {
        return status == 307 || status == 308;
    }

    /**
     * The address a redirect leads to, and never from https to http.
     *
     * @throws IllegalArgumentException with what is wrong with it, without its query, which may be signed
     */
    public static URI target(URI from, String location) {
        return read(from, location, Address::follow);
    }

    /**
     * The address a redirect names, for a caller that does not follow it.
     *
     * @throws IllegalArgumentException with what is wrong with it, without its query, which may be signed
     */
    public static URI address(URI from, String location) {
        return read(from, location, Address::resolve);
    }

    private static URI read(URI from, String location, BiFunction<URI, String, URI> reader) {
        if (location == null || location.isBlank()) {
            throw new IllegalArgumentException("the redirect names no Location");
        }
        try {
            return reader.apply(from, location);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the redirect's Location " + e.getMessage());
        }
    }
}
