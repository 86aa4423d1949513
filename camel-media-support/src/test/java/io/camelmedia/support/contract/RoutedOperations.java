// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.contract;

import io.camelmedia.support.camel.MediaComponent;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.error.ValidationException;
import io.camelmedia.support.http.limit.Limiter;
import io.camelmedia.support.operation.Operation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.camel.CamelContext;
import org.apache.camel.ErrorHandlerFactory;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.http.HttpComponent;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.jsse.SSLContextParameters;

/** A CamelContext with a route for each operation of a component. */
final class RoutedOperations implements AutoCloseable {

    private final CamelContext context = new DefaultCamelContext();
    private final List<Operation> operations;
    private final Function<Operation, Object> bodies;
    private final ProducerTemplate template;

    /**
     * @param uris   the address of each operation
     * @param bodies what each operation is called with
     * @param tls    of all clients; null for Java's own
     * @param errors what the routes do with failures
     */
    RoutedOperations(
            String scheme,
            MediaComponent<?> component,
            List<Operation> operations,
            Function<Operation, String> uris,
            Function<Operation, Object> bodies,
            SSLContextParameters tls,
            ErrorHandlerFactory errors)
            throws Exception {
        this.operations = operations;
        this.bodies = bodies;
        component.getConfiguration().setStrict(false);
        component.setRateLimiter((account, delays) -> Limiter.NONE);
        context.addComponent(scheme, component);
        for (String http : List.of("http", "https")) {
            context.getComponent(http, HttpComponent.class).setSslContextParameters(tls);
        }
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                errorHandler(errors);
                for (Operation operation : operations) {
                    from("direct:" + operation.name()).routeId(operation.name()).to(uris.apply(operation));
                }
            }
        });
        context.start();
        template = context.createProducerTemplate();
    }

    List<Operation> operations() {
        return operations;
    }

    /** What a call fails with that gives nothing of what is required; null when it does not. */
    MediaApiException failureOfEmpty(Operation operation) {
        return (MediaApiException) send(operation, Map.of(), null).getException();
    }

    /** What a call fails with; null when it does not. It is made with the first headers by which it is complete. */
    MediaApiException failure(Operation operation) {
        Exchange last = null;
        for (Map<String, Object> headers : SampleCalls.headers(operation)) {
            last = send(operation, headers, bodies.apply(operation));
            if (!isIncomplete(last)) {
                return (MediaApiException) last.getException();
            }
        }
        throw new AssertionError("nothing is sent for " + operation.name(), last.getException());
    }

    private static boolean isIncomplete(Exchange exchange) {
        return exchange.getException() instanceof ValidationException refused && refused.getAttempts() == 0;
    }

    private Exchange send(Operation operation, Map<String, Object> headers, Object body) {
        return template.send("direct:" + operation.name(), exchange -> {
            exchange.getMessage().setHeaders(new HashMap<>(headers));
            exchange.getMessage().setBody(body);
        });
    }

    @Override
    public void close() throws Exception {
        template.close();
        context.close();
    }
}
