// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.camel;

import io.camelmedia.benchmarks.contest.Site;
import io.camelmedia.benchmarks.contest.Work;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.Producer;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.model.RouteDefinition;

/** Sends a message through a route, from a producer that is there already. */
public final class CamelWork implements Work {

    private static final String BEGIN = "direct:work";

    private final CamelContext context;
    private final Endpoint endpoint;
    private final Producer producer;
    private final Supplier<?> body;
    private final Class<?> answer;

    private CamelWork(CamelContext context, Supplier<?> body, Class<?> answer) throws Exception {
        this.context = context;
        this.endpoint = context.getEndpoint(BEGIN);
        this.producer = endpoint.createProducer();
        this.producer.start();
        this.body = body;
        this.answer = answer;
    }

    /**
     * @param body   what each message bears
     * @param answer what the route makes of it
     * @param steps  of the route
     */
    public static CamelWork of(Site site, Supplier<?> body, Class<?> answer, Consumer<RouteDefinition> steps)
            throws Exception {
        return of(Contexts.at(site), body, answer, steps);
    }

    /** The same in a context that is not started yet. */
    public static CamelWork of(CamelContext context, Supplier<?> body, Class<?> answer, Consumer<RouteDefinition> steps)
            throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                steps.accept(from(BEGIN));
            }
        });
        context.start();
        return new CamelWork(context, body, answer);
    }

    @Override
    public void run() throws Exception {
        Exchange exchange = endpoint.createExchange();
        exchange.getMessage().setBody(body.get());
        producer.process(exchange);
        if (exchange.getException() != null) {
            throw exchange.getException();
        }
        answer.cast(exchange.getMessage().getBody());
    }

    @Override
    public void close() {
        context.stop();
    }
}
