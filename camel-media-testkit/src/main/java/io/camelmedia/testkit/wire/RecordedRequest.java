// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.wire;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.api.Sha256;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/** One request as it reached a simulator, and its answer. It is in the journal from its first byte on. */
public final class RecordedRequest {

    /** How many bytes of a body are kept. */
    public static final int KEPT_BYTES = 64 * 1024;

    private final String method;
    private final String path;
    private final String query;
    private final Map<String, List<String>> headers;
    private final Instant receivedAt;
    private final long receivedNanos;
    private final Runnable onEnd;
    private final MessageDigest digest = Sha256.newDigest();
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private long bodyLength;
    private long answeredBytes;
    private String sha256;
    private int status;
    private Outcome outcome = Outcome.IN_PROGRESS;

    /** @param onEnd called when the exchange has ended, in whatever way */
    RecordedRequest(HttpServletRequest request, Instant receivedAt, Runnable onEnd) {
        this.onEnd = onEnd;
        this.method = request.getMethod();
        this.path = request.getRequestURI();
        this.query = request.getQueryString();
        Map<String, List<String>> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String name : Collections.list(request.getHeaderNames())) {
            all.put(name, List.copyOf(Collections.list(request.getHeaders(name))));
        }
        this.headers = Collections.unmodifiableMap(all);
        this.receivedAt = receivedAt;
        this.receivedNanos =
                ServletContextRequest.getServletContextRequest(request).getBeginNanoTime();
    }

    /** The method as it was sent. */
    public String method() {
        return method;
    }

    /** The path as it was sent, percent encoding included. */
    public String path() {
        return path;
    }

    /** The query as it was sent, without the question mark; empty when there was none. */
    public String query() {
        return query == null ? "" : query;
    }

    /** All headers with all their values; names match in any case. */
    public Map<String, List<String>> headers() {
        return headers;
    }

    /** The first value of a header; empty when the request does not have it. */
    public Optional<String> header(String name) {
        return headers.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** When the request arrived, by the simulator's clock. */
    public Instant receivedAt() {
        return receivedAt;
    }

    /** When the request's first byte was read, as {@link System#nanoTime()}, to measure distances between requests. */
    public long receivedNanos() {
        return receivedNanos;
    }

    /** The body, or its first {@value #KEPT_BYTES} bytes. */
    public synchronized byte[] body() {
        return kept.toByteArray();
    }

    /** The kept part of the body as UTF-8 text. */
    public String bodyText() {
        return new String(body(), StandardCharsets.UTF_8);
    }

    /** The body as JSON; fails with an {@link java.io.UncheckedIOException} when it is none. */
    public JsonNode json() {
        return Json.parse(body());
    }

    /** How many bytes of the body were read so far, kept or not. */
    public synchronized long bodyLength() {
        return bodyLength;
    }

    /** The SHA-256 of the bytes that were read, in lower-case hex; empty while the body is being read. */
    public synchronized Optional<String> bodySha256() {
        return Optional.ofNullable(sha256);
    }

    /** How many bytes of the answer's body were written so far. */
    public synchronized long answeredBytes() {
        return answeredBytes;
    }

    /** The status that was sent; 0 as long as none was. */
    public synchronized int status() {
        return status;
    }

    /** How the exchange ended, or that it is in progress. */
    public synchronized Outcome outcome() {
        return outcome;
    }

    synchronized void read(byte[] bytes, int offset, int length) {
        digest.update(bytes, offset, length);
        kept.write(bytes, offset, Math.min(length, KEPT_BYTES - kept.size()));
        bodyLength += length;
    }

    synchronized void bodyEnded() {
        if (sha256 == null) {
            sha256 = HexFormat.of().formatHex(digest.digest());
        }
    }

    synchronized void answering(int sent) {
        status = sent;
    }

    synchronized void answered(int length) {
        answeredBytes += length;
    }

    void ended(Outcome how) {
        synchronized (this) {
            bodyEnded();
            if (outcome == Outcome.IN_PROGRESS) {
                outcome = how;
            }
        }
        onEnd.run();
    }

    @Override
    public String toString() {
        return method + " " + path + " -> " + (status() == 0 ? outcome() : status());
    }
}
