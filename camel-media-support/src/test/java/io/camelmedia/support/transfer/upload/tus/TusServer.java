// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.upload.tus;

import io.camelmedia.support.transfer.RawServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/** A server of tus 1.0.0 that answers otherwise when a test says so. */
final class TusServer implements AutoCloseable {

    private static final String ANY = "*";
    private static final String FILES = "/files/";
    private static final int PORTION = 64 * 1024;

    private final RawServer server;
    private final List<Stored> uploads = new CopyOnWriteArrayList<>();
    private final Map<String, ConcurrentLinkedDeque<RawServer.Script>> otherwise = new ConcurrentHashMap<>();
    private UnaryOperator<String> location = path -> "http://127.0.0.1:" + uri("/").getPort() + path;

    private record Stored(long length, ByteArrayOutputStream bytes) {}

    TusServer() throws IOException {
        server = new RawServer(this::answer);
    }

    URI uri(String path) {
        return server.uri(path);
    }

    /** How Location tells a path. */
    void locations(UnaryOperator<String> form) {
        location = form;
    }

    /** Answers the next request of the method so. */
    void next(String method, RawServer.Script script) {
        otherwise
                .computeIfAbsent(method, first -> new ConcurrentLinkedDeque<>())
                .add(script);
    }

    /** Answers the next request so that is not answered otherwise. */
    void nextOfAny(RawServer.Script script) {
        next(ANY, script);
    }

    void next(String method, String status, String... headers) {
        next(method, (request, out) -> RawServer.head(out, status, headers));
    }

    /** Takes some bytes of the next piece, or all when it is shorter, and breaks the connection. */
    void cutAfter(int bytes) {
        next("PATCH", (request, out) -> {
            int taken = Math.min(bytes, Integer.parseInt(request.header("content-length")));
            stored(request).bytes().write(request.body().readNBytes(taken));
        });
    }

    /** Methods and offsets of the requests that came. */
    List<String> log() {
        return server.received().stream()
                .map(request -> request.method()
                        + (request.header("upload-offset") == null ? "" : " " + request.header("upload-offset")))
                .toList();
    }

    List<RawServer.Received> received() {
        return server.received();
    }

    /** The bytes of the latest upload. */
    byte[] bytes() {
        return uploads.get(uploads.size() - 1).bytes().toByteArray();
    }

    void create(long length) {
        uploads.add(new Stored(length, new ByteArrayOutputStream()));
    }

    /** How many uploads were created. */
    int created() {
        return uploads.size();
    }

    /** Has so many bytes of the latest upload, whatever it had before. */
    void keep(byte[] film, int length) {
        ByteArrayOutputStream bytes = uploads.get(uploads.size() - 1).bytes();
        bytes.reset();
        bytes.write(film, 0, length);
    }

    private Stored stored(RawServer.Received request) {
        return uploads.get(Integer.parseInt(request.path().substring(FILES.length())));
    }

    private void answer(RawServer.Received request, OutputStream out) throws IOException {
        RawServer.Script script = poll(request.method());
        RawServer.Script any = script == null ? poll(ANY) : script;
        if (any != null) {
            any.answer(request, out);
        } else {
            serve(request, out);
        }
    }

    private RawServer.Script poll(String method) {
        ConcurrentLinkedDeque<RawServer.Script> scripts = otherwise.get(method);
        return scripts == null ? null : scripts.poll();
    }

    /** The right answer. */
    void serve(RawServer.Received request, OutputStream out) throws IOException {
        if (request.method().equals("POST")) {
            create(Long.parseLong(request.header("upload-length")));
            RawServer.head(
                    out,
                    "201 Created",
                    "Content-Length: 0",
                    "Location: " + location.apply(FILES + (uploads.size() - 1)));
            return;
        }
        Stored stored = stored(request);
        List<String> headers = new ArrayList<>();
        String status = "200 OK";
        if (request.method().equals("PATCH")) {
            status = append(request);
        } else {
            headers.add("Upload-Length: " + stored.length());
        }
        headers.add("Upload-Offset: " + stored.bytes().size());
        RawServer.head(out, status, headers.toArray(String[]::new));
    }

    /** Takes a piece, and says nothing. */
    String append(RawServer.Received request) throws IOException {
        Stored stored = stored(request);
        if (Long.parseLong(request.header("upload-offset")) != stored.bytes().size()) {
            return "409 Conflict";
        }
        InputStream body = request.body();
        long left = Long.parseLong(request.header("content-length"));
        while (left > 0) {
            byte[] portion = body.readNBytes((int) Math.min(left, PORTION));
            stored.bytes().write(portion);
            left -= portion.length;
            if (portion.length == 0) {
                throw new IOException("the client went away");
            }
        }
        return "204 No Content";
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
