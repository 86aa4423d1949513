// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.contract;

import static org.awaitility.Awaitility.await;

import io.camelmedia.support.camel.MediaComponent;
import io.camelmedia.support.camel.MediaRuntime;
import io.camelmedia.support.http.limit.Limiter;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.transfer.RawServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.FluentProducerTemplate;
import org.apache.camel.ResolveEndpointFailedException;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.health.HealthCheckHelper;
import org.apache.camel.health.HealthCheckRegistry;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spi.BacklogTracer;
import org.apache.camel.support.ScheduledPollConsumer;
import org.apache.camel.support.processor.DefaultExchangeFormatter;

/** A CamelContext that tells all that Camel can tell, but for bodies: what a route asks a service for, it may show. */
final class WatchedContext implements AutoCloseable {

    private static final int MOST_EVENTS = 1_000;

    private final CamelContext context = new DefaultCamelContext();
    private final MediaComponent<?> component;
    private final RawServer server;
    private final List<String> ends = new ArrayList<>();
    private final List<String> unsent = new ArrayList<>();

    /** @param server that answers the component */
    WatchedContext(String scheme, MediaComponent<?> component, RawServer server) {
        this.component = component;
        this.server = server;
        component.getConfiguration().setMaxAttempts(1);
        component.getConfiguration().setStrict(false);
        component.setRateLimiter((account, delays) -> Limiter.NONE);
        context.addComponent(scheme, component);
        context.setTracing(true);
        context.setMessageHistory(true);
        context.setBacklogTracing(true);
        DefaultExchangeFormatter formatter = new DefaultExchangeFormatter();
        formatter.setShowHeaders(true);
        formatter.setShowException(true);
        formatter.setShowStackTrace(true);
        formatter.setShowBody(false);
        context.getTracer().setExchangeFormatter(formatter);
        HealthCheckRegistry registry = HealthCheckHelper.getHealthCheckRegistry(context);
        List.of("producers", "consumers").forEach(kind -> registry.register(registry.resolveById(kind)));
    }

    void start() {
        context.start();
        BacklogTracer tracer = context.getCamelContextExtension().getContextPlugin(BacklogTracer.class);
        tracer.setBacklogSize(MOST_EVENTS);
        tracer.setIncludeExchangeProperties(false);
    }

    /** A route with the operation's name that calls it. */
    void route(Operation operation, String uri) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:" + operation.name()).routeId(operation.name()).to(uri);
            }
        });
    }

    /** A route that polls the first address that can be polled. */
    void poll(Operation operation, List<String> uris) throws Exception {
        for (String uri : uris) {
            if (isComplete(uri)) {
                context.addRoutes(new RouteBuilder() {
                    @Override
                    public void configure() {
                        from(uri).routeId(operation.name() + "-feed").to("mock:polled");
                    }
                });
                return;
            }
        }
        throw new IllegalArgumentException("none can be polled: " + uris);
    }

    private boolean isComplete(String uri) throws Exception {
        try {
            context.getEndpoint(uri).createConsumer(exchange -> {});
            return true;
        } catch (ResolveEndpointFailedException | IllegalArgumentException e) {
            return false;
        }
    }

    /** Calls an operation with the first headers by which a request is sent. */
    void call(Operation operation, List<Map<String, Object>> headers, Object body) throws Exception {
        int before = server.received().size();
        for (Map<String, Object> given : headers) {
            ends.add(end(operation, given, body));
            if (server.received().size() > before) {
                return;
            }
        }
        unsent.add(ends.get(ends.size() - 1));
    }

    /** How the operations ended that none of the headers made send a request. */
    List<String> unsent() {
        return unsent;
    }

    private String end(Operation operation, Map<String, Object> headers, Object body) throws Exception {
        try (FluentProducerTemplate template = context.createFluentProducerTemplate()) {
            Exchange exchange = template.to("direct:" + operation.name())
                    .withHeaders(headers)
                    .withBody(body)
                    .send();
            Throwable failure = exchange.getException();
            return failure == null
                    ? "answer " + operation + ": " + exchange.getMessage().getHeaders()
                    : "failure " + operation + ": " + Outside.trace(failure);
        }
    }

    /** How the calls ended, what can be seen from outside, and the texts of all objects. */
    List<String> seen() throws Exception {
        await().until(() -> context.getRoutes().stream()
                .map(route -> route.getConsumer())
                .filter(ScheduledPollConsumer.class::isInstance)
                .allMatch(consumer -> ((ScheduledPollConsumer) consumer).getCounter() > 0));
        List<String> seen = new ArrayList<>(ends);
        seen.addAll(Outside.of(context));
        List<Object> objects = new ArrayList<>(List.of(component, MediaRuntime.of(context)));
        objects.addAll(context.getEndpoints());
        seen.addAll(ObjectTexts.reachedFrom(objects));
        return seen;
    }

    @Override
    public void close() throws Exception {
        context.close();
    }
}
