// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import io.camelmedia.component.ci.model.Item;
import io.camelmedia.support.recorder.ProgramProcess;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;

/** A program that goes through all assets of a folder by a streaming split, and prints how many it saw in their order. */
public final class AssetLister {

    private AssetLister() {}

    /** @param args address of the service */
    public static void main(String[] args) throws Exception {
        AtomicInteger seen = new AtomicInteger();
        try (DefaultCamelContext context = new DefaultCamelContext();
                ProducerTemplate template = context.createProducerTemplate()) {
            configure(context, args[0]);
            context.addRoutes(route(seen));
            context.start();
            template.sendBody("direct:list", null);
        }
        System.out.println(seen + " assets");
        ProgramProcess.printPeak();
    }

    static RouteBuilder route(AtomicInteger seen) {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:list")
                        .to("ci:folders/contents?folderId=many&kind=asset&limit=100&paging=iterator")
                        .split(body())
                        .streaming()
                        .stopOnException()
                        .process(exchange -> take(exchange, seen));
            }
        };
    }

    private static void take(Exchange exchange, AtomicInteger seen) {
        String expected = "asset-" + seen.getAndIncrement();
        String id = exchange.getMessage().getBody(Item.class).id();
        if (!id.equals(expected)) {
            throw new IllegalStateException(id + " came instead of " + expected);
        }
    }

    static void configure(CamelContext context, String service) {
        SimulatedAccount.in(context, service);
    }
}
