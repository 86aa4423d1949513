// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.contract;

import io.camelmedia.support.transfer.RawServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A service that gives tokens to all who ask, and answers everything else as a test says. */
final class ScriptedService implements AutoCloseable {

    /** Its id of every request. */
    static final String REQUEST_ID = "request-7";

    private final RawServer server;
    private volatile RawServer.Script script;

    ScriptedService() throws IOException {
        server = new RawServer((request, out) -> {
            if (!OperationCalls.answersToken(request, out)) {
                script.answer(request, out);
            }
        });
    }

    URI uri() {
        return server.uri("");
    }

    void answers(RawServer.Script answer) {
        script = answer;
    }

    /** @param status with its reason */
    void answers(String status, String body) {
        script = (request, out) -> write(request, out, status, body);
    }

    private static void write(RawServer.Received request, OutputStream out, String status, String body)
            throws IOException {
        if (request.header("content-length") != null && request.header("expect") == null) {
            request.readBody();
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        RawServer.head(out, status, "X-Request-Id: " + REQUEST_ID, "Content-Length: " + bytes.length);
        if (!request.method().equals("HEAD")) {
            out.write(bytes);
        }
    }

    int requests() {
        return server.received().size();
    }

    private RawServer.Received last() {
        return server.received().get(requests() - 1);
    }

    /** Whether the last request was one for a token. */
    boolean gaveToken() {
        return OperationCalls.isToken(last());
    }

    /** Whether the last answer had no body. */
    boolean isSilent() {
        return last().method().equals("HEAD");
    }

    /** The last request, as it is told: without its query. */
    String place() {
        return last().method() + " " + server.uri(last().path().split("\\?")[0]);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
