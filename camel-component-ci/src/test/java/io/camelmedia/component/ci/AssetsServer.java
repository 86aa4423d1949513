// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.camelmedia.testkit.api.RateLimit;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A service with one folder of very many assets, which are made as they are asked for, and a limit of calls. */
final class AssetsServer implements AutoCloseable {

    private static final Pattern OFFSET = Pattern.compile("(?:^|&)offset=(\\d+)");
    private static final String TOKEN = """
            {"access_token":"fake","refresh_token":"fake","token_type":"bearer","expires_in":86400}""";

    private final HttpServer server;
    private final int count;
    private final RateLimit limit;
    private final AtomicInteger pages = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    /**
     * @param count  how many assets there are
     * @param calls  how many calls are permitted
     * @param window in so many whole seconds
     */
    AssetsServer(int count, int calls, int window) throws IOException {
        this.count = count;
        this.limit = new RateLimit(Clock.systemUTC(), calls, now -> now.truncatedTo(ChronoUnit.SECONDS)
                .plusSeconds(window));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/oauth2/token", exchange -> answer(exchange, 200, Map.of(), TOKEN));
        server.createContext("/folders/many/contents", this::page);
        server.start();
    }

    String baseUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** How many pages were asked for. */
    int pages() {
        return pages.get();
    }

    /** How many calls exceeded the limit. */
    int refused() {
        return refused.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void page(HttpExchange exchange) throws IOException {
        RateLimit.Count counted = limit.hit();
        if (!counted.allowed()) {
            refused.incrementAndGet();
            answer(exchange, 429, counted.headersWithRetryAfter(), "{}");
            return;
        }
        pages.incrementAndGet();
        Matcher asked = OFFSET.matcher(exchange.getRequestURI().getQuery());
        int offset = asked.find() ? Integer.parseInt(asked.group(1)) : 0;
        StringBuilder page = new StringBuilder("{\"limit\":100,\"offset\":" + offset + ",\"count\":" + count);
        page.append(",\"items\":[");
        for (int number = offset; number < Math.min(count, offset + 100); number++) {
            page.append(number == offset ? "" : ",").append(asset(number));
        }
        answer(exchange, 200, counted.headersWithRetryAfter(), page.append("]}").toString());
    }

    private static String asset(int number) {
        return "{\"id\":\"asset-" + number + "\",\"name\":\"Take " + number + ".mov\",\"kind\":\"Asset\","
                + "\"size\":107856722,\"type\":\"Video\",\"format\":\"mov\",\"status\":\"Complete\","
                + "\"createdOn\":\"2026-01-31T12:00:00.000Z\",\"folder\":{\"id\":\"many\",\"name\":\"Many\"}}";
    }

    private static void answer(HttpExchange exchange, int status, Map<String, String> headers, String body)
            throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getRequestBody().readAllBytes();
        headers.forEach(exchange.getResponseHeaders()::set);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
