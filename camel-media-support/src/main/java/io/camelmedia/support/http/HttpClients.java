// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http;

import io.camelmedia.support.http.execution.SharedValues;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.component.http.HttpClientConfigurer;
import org.apache.camel.component.http.HttpComponent;
import org.apache.camel.component.http.HttpEndpoint;
import org.apache.camel.support.service.ServiceHelper;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.core5.util.Timeout;

/**
 * HTTP clients made by camel-http, so that its options and the user's set-up of it apply: one for each distinct
 * configuration, shared by accounts, closed when nobody has used it for a minute. What is on the wire is bounded by the
 * accounts' places, so that no thread ever waits for a connection of the pool.
 */
public final class HttpClients {

    private static final Duration KEEP = Duration.ofMinutes(1);
    /**
     * The connect timeout, unless one is set on camel-http's component or as {@code http.connectTimeout}: the default
     * of camel-http, 3 minutes, is longer than a whole call may take.
     */
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

    private static final Duration CAMELS_CONNECT_TIMEOUT = Duration.ofMinutes(3);
    private static final String PER_ROUTE = "connectionsPerRoute";
    private static final String IN_ALL = "maxTotalConnections";

    private final CamelContext context;
    private final SharedValues<Key, HttpEndpoint> clients =
            new SharedValues<>(client -> KEEP, ServiceHelper::stopAndShutdownService);

    private record Key(String scheme, Map<String, Object> options) {}

    /**
     * A client while it is needed.
     *
     * @param connections how many requests of one kind an account may have on the wire
     */
    public record Lease(HttpClient client, int connections, SharedValues<?, HttpEndpoint>.Lease use) {

        /** Another use of the same client. */
        public Lease again() {
            return new Lease(client, connections, use.again());
        }

        public void release() {
            use.close();
        }
    }

    public HttpClients(CamelContext context) {
        this.context = context;
    }

    /**
     * @param options of camel-http's endpoint; null for none
     * @throws IllegalArgumentException when camel-http does not know one of them
     */
    public Lease lease(String scheme, Map<String, Object> options) throws Exception {
        Map<String, Object> all = new HashMap<>(options == null ? Map.of() : options);
        HttpComponent component = context.getComponent(scheme, HttpComponent.class);
        int perRoute = number(all.remove(PER_ROUTE), component.getConnectionsPerRoute());
        int inAll = number(all.remove(IN_ALL), component.getMaxTotalConnections());
        SharedValues<Key, HttpEndpoint>.Lease use = clients.lease(new Key(scheme, Map.copyOf(all)), this::create);
        return new Lease(use.value().getHttpClient(), Math.max(1, Math.min(perRoute, inAll / 2)), use);
    }

    private int number(Object option, int otherwise) {
        return option == null ? otherwise : context.getTypeConverter().convertTo(int.class, option);
    }

    private HttpEndpoint create(Key key) throws Exception {
        HttpComponent component = context.getComponent(key.scheme(), HttpComponent.class);
        Map<String, Object> options = new HashMap<>(key.options());
        options.put(PER_ROUTE, Integer.MAX_VALUE);
        options.put(IN_ALL, Integer.MAX_VALUE);
        if (component.getConnectTimeout() == CAMELS_CONNECT_TIMEOUT.toMillis()) {
            options.putIfAbsent("connectTimeout", Timeout.of(CONNECT_TIMEOUT));
        }
        HttpEndpoint endpoint = (HttpEndpoint) component.createEndpoint(key.scheme() + "://localhost", options);
        String unknown = endpoint.getHttpUri().getRawQuery();
        if (unknown != null) {
            throw new IllegalArgumentException(
                    "camel-http's endpoint does not know the option http." + unknown.split("[=&]", 2)[0]);
        }
        HttpClientConfigurer given = endpoint.getHttpClientConfigurer();
        endpoint.setHttpClientConfigurer(builder -> {
            if (given != null) {
                given.configureHttpClient(builder);
            }
            configure(builder);
        });
        ServiceHelper.startService(endpoint);
        return endpoint;
    }

    /**
     * Switches off what this library does itself, or must not happen: repeating requests, following redirects, keeping
     * cookies, and answering a service that asks for credentials. A proxy that asks for credentials is still answered.
     */
    public static void configure(HttpClientBuilder builder) {
        builder.disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .setTargetAuthenticationStrategy((type, challenges, context) -> List.of())
                .setRequestExecutor(new LeasedRequestExecutor());
    }

    /**
     * Closes the clients that nobody has used for a minute.
     *
     * @param now in nanoseconds, as {@link System#nanoTime} tells it
     */
    public void sweep(long now) {
        clients.sweep(now);
    }

    /** How many are open. */
    public int size() {
        return clients.size();
    }

    public void close() {
        clients.close();
    }
}
