// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex.network;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.proxy.ProxyHandler;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ConnectHandler;
import org.eclipse.jetty.util.Callback;

/** A forward proxy that notes what it is asked for. */
final class WatchedProxy implements AutoCloseable {

    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final String expected;

    /** A proxy for everybody. */
    WatchedProxy() throws Exception {
        this(null, null);
    }

    WatchedProxy(String user, String password) throws Exception {
        expected = user == null
                ? null
                : "Basic "
                        + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(new Gate(new ConnectHandler(new ProxyHandler.Forward())));
        server.start();
    }

    int port() {
        return connector.getLocalPort();
    }

    /** Method and target of each request that was let through. */
    List<String> asked() {
        return asked;
    }

    private final class Gate extends Handler.Wrapper {

        Gate(Handler handler) {
            super(handler);
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            String proof = request.getHeaders().get(HttpHeader.PROXY_AUTHORIZATION);
            if (expected != null && !expected.equals(proof)) {
                response.setStatus(407);
                response.getHeaders().put(HttpHeader.PROXY_AUTHENTICATE, "Basic realm=\"proxy\"");
                callback.succeeded();
                return true;
            }
            asked.add(request.getMethod() + " " + request.getHttpURI());
            return super.handle(request, response, callback);
        }
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }
}
