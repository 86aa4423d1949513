package io.camelmedia.support.http.message;

import java.net.URI;

/** What becomes of a redirect. */
public enum Redirects {
    /** GET and HEAD follow it, {@value #LIMIT} times at most and never from https to http. */
    FOLLOW,
    /** With a {@code Location} it is the answer that was asked for; without one it is an error. */
    ANSWER;

    public static final int LIMIT = 5;

    /**
     * Whether an answer of this status is to be followed.
     */
    public boolean follows(String method, int status) {
        return this == FOLLOW && (method.equals("GET") || method.equals("HEAD")) && isRedirect(status);
    }

    /** Whether an answer is taken for what it redirects to. */
    public boolean takes(StreamedResponse response) {
        return this == ANSWER && isRedirect(response.status()) && response.header("Location") != null;
    }

    private static boolean isRedirect(int status) {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    /**
     * The address a redirect leads to.
     *
     * @throws IllegalArgumentException with what is wrong with it, without its query, which may be signed
     */
    public static URI target(URI from, String location) {
        if (location == null || location.isBlank()) {
            throw new IllegalArgumentException("the redirect names no Location");
        }
        URI to;
        try {
            to = from.resolve(location.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the redirect's Location is no address");
        }
        if (to.getHost() == null || to.getScheme() == null || !to.getScheme().matches("(?i)https?")) {
            throw new IllegalArgumentException("the redirect's Location is no http or https address");
        }
        if (Origin.of(from).isSecure() && !Origin.of(to).isSecure()) {
            throw new IllegalArgumentException("the redirect leads from https to http, to " + Origin.of(to));
        }
        return to;
    }
}
