package io.camelmedia.support.contract.parameter;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.camelmedia.support.json.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A plain server that records each request, and says that it conflicts: nothing is repeated or waited for. */
final class RequestRecorder implements AutoCloseable {

    private static final byte[] REFUSAL = "{}".getBytes(StandardCharsets.UTF_8);

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<SentRequest> requests = new ArrayList<>();
    private final Map<String, String> answers;

    /** @param answers of what a call needs first, by path: each is given once */
    RequestRecorder(Map<String, String> answers) throws IOException {
        this.answers = new ConcurrentHashMap<>(answers);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::record);
        server.setExecutor(threads);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void record(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String answer = answers.remove(exchange.getRequestURI().getPath());
        if (answer == null) {
            Map<String, String> headers = new TreeMap<>();
            exchange.getRequestHeaders()
                    .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join("\n", values)));
            synchronized (requests) {
                requests.add(new SentRequest(
                        exchange.getRequestMethod(),
                        exchange.getRequestURI().toString(),
                        headers,
                        Json.readOrMissing(body)));
            }
        }
        byte[] sent = answer == null ? REFUSAL : answer.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(answer == null ? 409 : 200, head ? -1 : sent.length);
        if (!head) {
            exchange.getResponseBody().write(sent);
        }
        exchange.close();
    }

    /** The first request since it was asked last; null when there was none. */
    SentRequest take() {
        synchronized (requests) {
            SentRequest first = requests.isEmpty() ? null : requests.get(0);
            requests.clear();
            return first;
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
