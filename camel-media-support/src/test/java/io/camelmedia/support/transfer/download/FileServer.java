// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.download;

import io.camelmedia.support.transfer.RawServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Serves one file with ranges and entity tags, and misbehaves as often as it is told. */
public final class FileServer implements AutoCloseable {

    private static final Pattern RANGE = Pattern.compile("bytes=(\\d*)-(\\d*)");

    private final RawServer server = new RawServer(this::answer);
    private final Deque<RawServer.Script> faults = new ArrayDeque<>();
    private final List<String> headers = new ArrayList<>();
    private volatile byte[] content;
    private volatile String etag;

    public FileServer(byte[] content, String etag) throws IOException {
        this.content = content;
        this.etag = etag;
    }

    public void replace(byte[] newContent, String newEtag) {
        this.content = newContent;
        this.etag = newEtag;
    }

    public FileServer header(String line) {
        headers.add(line);
        return this;
    }

    /** The next request that has no fault yet gets this one. */
    public synchronized FileServer then(RawServer.Script fault) {
        faults.add(fault);
        return this;
    }

    public FileServer thenCutAfter(int bytes) {
        return then((request, out) -> serve(request, new CuttingStream(out, bytes)));
    }

    public URI uri() {
        return server.uri("/media/film.mp4");
    }

    public List<RawServer.Received> received() {
        return server.received();
    }

    public List<IOException> broken() {
        return server.broken();
    }

    /** The header {@code Range} of each request in turn; "-" for those that had none. */
    public List<String> ranges() {
        return received().stream()
                .map(request -> request.header("Range") == null ? "-" : request.header("Range"))
                .toList();
    }

    private void answer(RawServer.Received request, OutputStream out) throws IOException {
        RawServer.Script fault;
        synchronized (this) {
            fault = faults.poll();
        }
        if (fault == null) {
            serve(request, out);
        } else {
            fault.answer(request, out);
        }
    }

    /** As a well-behaved server does. */
    public void serve(RawServer.Received request, OutputStream out) throws IOException {
        byte[] bytes = content;
        if (etag != null && etag.equals(request.header("If-None-Match"))) {
            RawServer.head(out, "304 Not Modified", lines());
            return;
        }
        Matcher range = RANGE.matcher(request.header("Range") == null ? "" : request.header("Range"));
        String condition = request.header("If-Range");
        if (!range.matches() || condition != null && !condition.equals(etag)) {
            whole(out);
            return;
        }
        int first = range.group(1).isEmpty()
                ? Math.max(0, bytes.length - Integer.parseInt(range.group(2)))
                : Integer.parseInt(range.group(1));
        int last = range.group(1).isEmpty() || range.group(2).isEmpty()
                ? bytes.length - 1
                : Math.min(bytes.length - 1, Integer.parseInt(range.group(2)));
        if (first > last) {
            RawServer.head(out, "416 Range Not Satisfiable", lines("Content-Range: bytes */" + bytes.length));
            return;
        }
        part(out, first, last, "bytes " + first + "-" + last + "/" + bytes.length);
    }

    public void whole(OutputStream out) throws IOException {
        RawServer.head(out, "200 OK", lines("Content-Length: " + content.length));
        out.write(content);
    }

    public void part(OutputStream out, int first, int last, String contentRange) throws IOException {
        RawServer.head(
                out,
                "206 Partial Content",
                lines("Content-Length: " + (last - first + 1), "Content-Range: " + contentRange));
        out.write(content, first, last - first + 1);
    }

    private String[] lines(String... more) {
        List<String> lines = new ArrayList<>(headers);
        lines.addAll(List.of(more));
        if (etag != null) {
            lines.add("ETag: " + etag);
        }
        return lines.toArray(String[]::new);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
