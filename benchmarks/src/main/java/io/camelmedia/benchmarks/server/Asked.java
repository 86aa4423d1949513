// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A request whose body is still to be read. */
final class Asked {

    private static final byte[] CONTINUE = "HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final Wire wire;
    private final String method;
    private final String path;
    private final Map<String, String> headers;

    private Asked(Wire wire, String method, String path, Map<String, String> headers) {
        this.wire = wire;
        this.method = headers.getOrDefault("x-http-method-override", method);
        this.path = path;
        this.headers = headers;
    }

    /** The next request on a connection; null when the peer has closed it. */
    static Asked next(Wire wire) throws IOException {
        String first = wire.line();
        if (first == null) {
            return null;
        }
        Map<String, String> headers = new HashMap<>();
        for (String line = wire.line(); line != null && !line.isEmpty(); line = wire.line()) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        String[] words = first.split(" ");
        return new Asked(wire, words[0], words[1].split("\\?")[0], headers);
    }

    String method() {
        return method;
    }

    /** Without the query. */
    String path() {
        return path;
    }

    String lastSegment() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Null when there is none. */
    String header(String name) {
        return headers.get(name);
    }

    /** The body as text: of requests that bear JSON. */
    String text() throws IOException {
        go();
        if (!isChunked()) {
            return wire.text((int) length());
        }
        StringBuilder text = new StringBuilder();
        for (int size = chunk(); size > 0; size = chunk()) {
            text.append(wire.text(size));
            wire.line();
        }
        wire.line();
        return text.toString();
    }

    /**
     * Reads the body for nothing.
     *
     * @return how many bytes arrived, fewer than announced when the peer broke off
     */
    long discard() throws IOException {
        return discard(Pace.FREE);
    }

    /** @param rate bytes in a second at most, of a body whose length is told */
    long discard(long rate) throws IOException {
        go();
        if (!isChunked()) {
            return wire.discard(length(), rate);
        }
        long all = 0;
        for (int size = chunk(); size > 0; size = chunk()) {
            all += wire.discard(size, Pace.FREE);
            wire.line();
        }
        wire.line();
        return all;
    }

    private void go() throws IOException {
        if ("100-continue".equalsIgnoreCase(header("expect"))) {
            wire.write(ByteBuffer.wrap(CONTINUE));
        }
    }

    private int chunk() throws IOException {
        return Integer.parseInt(wire.line().split(";")[0], 16);
    }

    private boolean isChunked() {
        return "chunked".equalsIgnoreCase(header("transfer-encoding"));
    }

    private long length() {
        return Long.parseLong(headers.getOrDefault("content-length", "0"));
    }
}
