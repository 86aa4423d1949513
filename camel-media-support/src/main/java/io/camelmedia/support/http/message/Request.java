// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http.message;

import io.camelmedia.support.http.Credentials;
import io.camelmedia.support.http.retry.Replay;
import io.camelmedia.support.http.retry.Resumption;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * One request, which may be sent more than once.
 *
 * @param operation   the operation it is for, as in the URI: named by errors
 * @param credentials applied when the address is of an origin that the account owns, and never elsewhere
 * @param success     the statuses that {@code reader} takes; others become exceptions
 * @param content     null when the request has no body
 * @param resumption  where each attempt begins
 */
public record Request<T>(
        String operation,
        String method,
        URI uri,
        Map<String, String> headers,
        Content content,
        Resumption resumption,
        Replay replay,
        TimeLimit timeLimit,
        Credentials credentials,
        Redirects redirects,
        IntPredicate success,
        ResponseReader<T> reader) {

    /**
     * Headers that a redirect to another origin keeps: what is asked for, and the protocol of an upload (tus 1.0.0).
     */
    private static final Pattern KEPT =
            Pattern.compile("Accept|Range|If-.*|Tus-Resumable|Upload-Length", Pattern.CASE_INSENSITIVE);

    /**
     * Begins a request. Unless told otherwise it has no credentials, must take effect once, follows redirects, and
     * takes 2xx for success.
     */
    public static Builder to(String operation, String method, URI uri) {
        return new Builder(operation, method, uri);
    }

    public boolean replayable() {
        return content == null || content.replayable();
    }

    /**
     * The same request to where a redirect leads. At another origin it keeps only what says what is asked for: no other
     * header is known to hold no secret.
     *
     * @throws IllegalArgumentException when its body must not leave the origin
     */
    public Request<T> redirected(URI address) {
        if (Origin.of(uri).owns(address)) {
            return with(address, headers);
        }
        if (content != null && content.isConfidential()) {
            throw new IllegalArgumentException("the redirect leads to another origin, " + Origin.of(address)
                    + ", where a body that may hold secrets is not sent");
        }
        Map<String, String> kept = new LinkedHashMap<>(headers);
        kept.keySet().removeIf(name -> !KEPT.matcher(name).matches());
        return with(address, kept);
    }

    public Request<T> with(Map<String, String> more) {
        if (more.isEmpty()) {
            return this;
        }
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.putAll(more);
        return with(uri, all);
    }

    /** Without what may prove who calls: headers, and the query. */
    @Override
    public String toString() {
        return "Request[" + operation + ": " + method + " " + Origin.of(uri) + uri.getRawPath() + "]";
    }

    private Request<T> with(URI address, Map<String, String> lines) {
        return new Request<>(
                operation,
                method,
                address,
                lines,
                content,
                resumption,
                replay,
                timeLimit,
                credentials,
                redirects,
                success,
                reader);
    }

    public static final class Builder {

        private final String operation;
        private final String method;
        private final URI uri;
        private final Map<String, String> headers = new LinkedHashMap<>();
        private Content content;
        private Resumption resumption = Resumption.NONE;
        private Replay replay = Replay.ONCE;
        private TimeLimit timeLimit;
        private Credentials credentials = Credentials.NONE;
        private Redirects redirects = Redirects.FOLLOW;
        private IntPredicate success = status -> status / 100 == 2;

        private Builder(String operation, String method, URI uri) {
            this.operation = operation;
            this.method = method;
            this.uri = uri;
        }

        public Builder header(String name, String value) {
            headers.put(name, value);
            return this;
        }

        public Builder headers(Map<String, String> more) {
            headers.putAll(more);
            return this;
        }

        public Builder content(Content body) {
            this.content = body;
            return this;
        }

        public Builder resumption(Resumption start) {
            this.resumption = start;
            return this;
        }

        public Builder replay(Replay effect) {
            this.replay = effect;
            return this;
        }

        public Builder timeLimit(TimeLimit limit) {
            this.timeLimit = limit;
            return this;
        }

        public Builder credentials(Credentials proof) {
            this.credentials = proof;
            return this;
        }

        public Builder redirects(Redirects policy) {
            this.redirects = policy;
            return this;
        }

        public Builder success(IntPredicate statuses) {
            this.success = statuses;
            return this;
        }

        public <T> Request<T> reading(ResponseReader<T> reader) {
            return new Request<>(
                    operation,
                    method,
                    uri,
                    Map.copyOf(headers),
                    content,
                    resumption,
                    replay,
                    timeLimit,
                    credentials,
                    redirects,
                    success,
                    reader);
        }
    }
}
