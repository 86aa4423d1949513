package io.camelmedia.support.http;

import java.util.HashMap;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.component.http.HttpComponent;
import org.apache.camel.component.http.HttpEndpoint;
import org.apache.camel.support.service.ServiceHelper;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.util.Timeout;

/**
 * HTTP clients made by camel-http, so that its options and the user's set-up of it apply: one for each distinct
 * configuration, closed when the last endpoint that uses it stops.
 */
public final class HttpClients {

    /** For servers that never say 100 Continue: media go out then all the same. */
    private static final Http1Config IMPATIENT =
            Http1Config.custom().setWaitForContinueTimeout(Timeout.ofSeconds(1)).build();

    private final CamelContext context;
    private final Map<Key, Shared> clients = new HashMap<>();

    private record Key(String scheme, Map<String, Object> options) {}

    private static final class Shared {

        private final HttpEndpoint endpoint;
        private int users;

        Shared(HttpEndpoint endpoint) {
            this.endpoint = endpoint;
        }
    }

    /** A client while it is needed. */
    public record Lease(HttpClient client, Runnable release) {}

    public HttpClients(CamelContext context) {
        this.context = context;
    }

    /** @param options of camel-http's endpoint */
    public synchronized Lease lease(String scheme, Map<String, Object> options) throws Exception {
        Key key = new Key(scheme, options == null ? Map.of() : Map.copyOf(options));
        Shared shared = clients.get(key);
        if (shared == null) {
            shared = new Shared(create(key));
            clients.put(key, shared);
        }
        shared.users++;
        return new Lease(shared.endpoint.getHttpClient(), () -> release(key));
    }

    private synchronized void release(Key key) {
        Shared shared = clients.get(key);
        if (shared != null && --shared.users == 0) {
            clients.remove(key);
            ServiceHelper.stopAndShutdownService(shared.endpoint);
        }
    }

    public synchronized void close() {
        clients.values().forEach(shared -> ServiceHelper.stopAndShutdownService(shared.endpoint));
        clients.clear();
    }

    private HttpEndpoint create(Key key) throws Exception {
        HttpComponent component = context.getComponent(key.scheme(), HttpComponent.class);
        HttpEndpoint endpoint =
                (HttpEndpoint) component.createEndpoint(key.scheme() + "://localhost", new HashMap<>(key.options()));
        String unknown = endpoint.getHttpUri().getRawQuery();
        if (unknown != null) {
            throw new IllegalArgumentException(
                    "camel-http's endpoint does not know the option http." + unknown.split("[=&]")[0]);
        }
        endpoint.setHttpClientConfigurer(builder -> builder.disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableContentCompression()
                .setRequestExecutor(new HttpRequestExecutor(IMPATIENT, null, null)));
        ServiceHelper.startService(endpoint);
        return endpoint;
    }
}
