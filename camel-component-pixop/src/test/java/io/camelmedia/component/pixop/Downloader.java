// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;

/**
 * A program that downloads with one route, in a CamelContext as it comes, and tells the SHA-256 or what went wrong. A
 * file is deleted that it had to tell of.
 */
final class Downloader {

    private Downloader() {}

    /** @param args address of the service, and the URI to call */
    public static void main(String[] args) throws Exception {
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            PixopTestSupport.configure(context, args[0]);
            context.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:download").to(args[1]).process(Downloader::tell);
                }
            });
            context.start();
            Exchange exchange =
                    context.createFluentProducerTemplate().to("direct:download").request(Exchange.class);
            if (exchange.getException() != null) {
                System.out.println("failed " + exchange.getException().getMessage());
            }
        }
    }

    private static void tell(Exchange exchange) throws IOException {
        Object body = exchange.getMessage().getBody();
        if (body instanceof Path file) {
            System.out.println("sha256 " + Media.sha256(file));
            Files.delete(file);
        } else {
            System.out.println("sha256 " + Media.sha256(exchange.getMessage().getBody(InputStream.class)));
        }
    }
}
