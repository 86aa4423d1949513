// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.console;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.camel.console.DevConsole;
import org.apache.camel.util.json.Jsoner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers GET and HEAD with the two pages, their parts, and the JSON that they show. On loopback it answers only
 * requests whose {@code Host} is a loopback name, so that a foreign page cannot read it by DNS rebinding.
 */
final class ConsoleHandler implements HttpHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ConsoleHandler.class);
    private static final Map<String, String> PARTS = Map.of(
            "/", "index.html",
            "/console.css", "console.css",
            "/console.js", "console.js",
            "/page.js", "page.js",
            "/routes", "routes.html",
            "/routes.css", "routes.css",
            "/routes.js", "routes.js",
            "/icon.svg", "icon.svg");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml");

    private final DevConsole console;
    private final RoutesView routes;
    private final boolean loopback;

    /** @param loopback whether it listens on loopback only */
    ConsoleHandler(DevConsole console, RoutesView routes, boolean loopback) {
        this.console = console;
        this.routes = routes;
        this.loopback = loopback;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            answer(exchange);
        } catch (RuntimeException e) {
            LOG.warn("The console could not answer {}", exchange.getRequestURI().getPath(), e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestMethod();
        String path = exchange.getRequestURI().getPath();
        if (loopback && !LoopbackName.isIn(exchange.getRequestHeaders().getFirst("Host"))) {
            send(
                    exchange,
                    403,
                    "text/plain; charset=utf-8",
                    text("The console answers to 127.0.0.1, ::1 and localhost\n"));
        } else if (!method.equals("GET") && !method.equals("HEAD")) {
            exchange.getResponseHeaders().set("Allow", "GET, HEAD");
            send(exchange, 405, "text/plain; charset=utf-8", text("The console only shows\n"));
        } else if (path.equals("/media")) {
            send(exchange, 200, "application/json", text(Jsoner.serialize(console.call(DevConsole.MediaType.JSON))));
        } else if (path.equals("/structure")) {
            send(exchange, 200, "application/json", text(Jsoner.serialize(routes.json())));
        } else if (PARTS.containsKey(path)) {
            String name = PARTS.get(path);
            send(exchange, 200, TYPES.get(name.substring(name.lastIndexOf('.') + 1)), part(name));
        } else {
            send(
                    exchange,
                    404,
                    "text/plain; charset=utf-8",
                    text("The console has / and /routes, and as JSON /media and /structure\n"));
        }
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Cache-Control", "no-store");
        headers.set(
                "Content-Security-Policy",
                "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(status, -1);
        } else {
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static byte[] part(String name) throws IOException {
        try (InputStream in = ConsoleHandler.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
