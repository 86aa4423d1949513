// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex.network;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/** A service that answers every call with an empty list, and keeps the headers of what it was asked. */
final class RecordingServer implements AutoCloseable {

    private final HttpServer server;
    private final String scheme;
    private final List<Map<String, String>> headers = new CopyOnWriteArrayList<>();

    private RecordingServer(HttpServer server, String scheme) {
        this.server = server;
        this.scheme = scheme;
        server.createContext("/", this::answer);
        server.start();
    }

    static RecordingServer http(String host) throws IOException {
        return new RecordingServer(HttpServer.create(address(host), 0), "http");
    }

    /** @param clientKey whether clients have to show a certificate */
    static RecordingServer https(SSLContext tls, boolean clientKey) throws IOException {
        HttpsServer server = HttpsServer.create(address("127.0.0.1"), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls) {
            @Override
            public void configure(HttpsParameters parameters) {
                SSLParameters all = tls.getDefaultSSLParameters();
                all.setNeedClientAuth(clientKey);
                parameters.setSSLParameters(all);
            }
        });
        return new RecordingServer(server, "https");
    }

    private static InetSocketAddress address(String host) throws IOException {
        return new InetSocketAddress(InetAddress.getByName(host), 0);
    }

    String url(String host) {
        return scheme + "://" + host + ":" + server.getAddress().getPort();
    }

    List<Map<String, String>> headers() {
        return headers;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            headers.add(exchange.getRequestHeaders().entrySet().stream()
                    .collect(Collectors.toMap(header -> header.getKey().toLowerCase(), header -> header.getValue()
                            .get(0))));
            byte[] body = "[]".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"service\"");
            exchange.sendResponseHeaders(
                    exchange.getRequestURI().getPath().contains("whitelists") ? 401 : 200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
