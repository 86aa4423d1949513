// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A plain server that records each request and answers as it was told, by method and path. Whatever it was told nothing
 * of it answers as a conflict: so nothing is repeated or waited for.
 */
public final class RecordingService implements AutoCloseable {

    private static final Answer CONFLICT = new Answer(409, Map.of(), "{}");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<SentRequest> requests = new ArrayList<>();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final Map<String, Answer> preparations = new ConcurrentHashMap<>();

    private record Answer(int status, Map<String, String> headers, String body) {}

    public RecordingService() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::record);
        server.setExecutor(threads);
        server.start();
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** @param request method and path, for instance {@code GET /v3/cms/assets} */
    public void answer(String request, String body) {
        answer(request, 200, Map.of(), body);
    }

    /** @param request method and path, for instance {@code GET /v3/cms/assets} */
    public void answer(String request, int status, Map<String, String> headers, String body) {
        answers.put(request, new Answer(status, headers, body));
    }

    /** Answers the next such request, which a call needs before its own, and does not record it. */
    public void prepare(String request, String body) {
        preparations.put(request, new Answer(200, Map.of(), body));
    }

    /** Forgets what it was told to answer. */
    public void forgetAnswers() {
        answers.clear();
    }

    private void record(HttpExchange exchange) throws IOException {
        SentRequest request = SentRequest.of(exchange);
        String line = request.method() + " " + exchange.getRequestURI().getPath();
        Answer prepared = preparations.remove(line);
        if (prepared == null) {
            synchronized (requests) {
                requests.add(request);
            }
        }
        answer(exchange, prepared != null ? prepared : answers.getOrDefault(line, CONFLICT));
    }

    private static void answer(HttpExchange exchange, Answer answer) throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        boolean empty = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(answer.status(), empty ? -1 : body.length);
        if (!empty) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    /** The requests since it was asked last. */
    public List<SentRequest> take() {
        synchronized (requests) {
            List<SentRequest> taken = List.copyOf(requests);
            requests.clear();
            return taken;
        }
    }

    /** The only request since it was asked last. */
    public SentRequest takeOnly() {
        List<SentRequest> taken = take();
        assertThat(taken).hasSize(1);
        return taken.get(0);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
