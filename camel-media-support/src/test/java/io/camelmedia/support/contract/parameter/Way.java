package io.camelmedia.support.contract.parameter;

import java.util.Collection;
import java.util.stream.Collectors;
import org.apache.camel.CamelContext;
import org.apache.camel.FluentProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.spi.Resource;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;

/** How a route can give parameters to an operation. */
enum Way {
    HEADERS {
        @Override
        void call(CamelContext context, String operation, Collection<Sample> samples, Object body) {
            FluentProducerTemplate call = context.createFluentProducerTemplate()
                    .withBody(body)
                    .to(operation
                            + query(samples.stream()
                                    .filter(sample -> !readsHeader(sample))
                                    .toList()));
            samples.stream()
                    .filter(Way::readsHeader)
                    .forEach(sample -> call.withHeader(sample.use().header(), sample.header()));
            call.send();
        }
    },
    TEMPLATE {
        @Override
        void call(CamelContext context, String operation, Collection<Sample> samples, Object body) {
            context.createFluentProducerTemplate()
                    .withBody(body)
                    .to(operation + query(samples))
                    .send();
        }
    },
    TO {
        @Override
        void call(CamelContext context, String operation, Collection<Sample> samples, Object body) throws Exception {
            String uri = operation + query(samples);
            through(context, body, "unused", new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:parameters").routeId("parameters").to(uri);
                }
            });
        }
    },
    TO_D {
        @Override
        void call(CamelContext context, String operation, Collection<Sample> samples, Object body) throws Exception {
            through(context, body, operation + query(samples), new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:parameters").routeId("parameters").toD(DYNAMIC.formatted(operation));
                }
            });
        }
    },
    ENRICH {
        @Override
        void call(CamelContext context, String operation, Collection<Sample> samples, Object body) throws Exception {
            through(context, body, operation + query(samples), new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:parameters").routeId("parameters").enrich().simple(DYNAMIC.formatted(operation));
                }
            });
        }
    },
    RECIPIENT_LIST {
        @Override
        void call(CamelContext context, String operation, Collection<Sample> samples, Object body) throws Exception {
            through(context, body, operation + query(samples), new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:parameters").routeId("parameters").recipientList(header("uri"), "false");
                }
            });
        }
    },
    YAML {
        @Override
        void call(CamelContext context, String operation, Collection<Sample> samples, Object body) throws Exception {
            String parameters = samples.stream()
                    .map(sample -> "            " + sample.name() + ": " + quoted(raw(sample.option())) + "\n")
                    .collect(Collectors.joining());
            Resource route =
                    ResourceHelper.fromString("parameters.yaml", """
                    - route:
                        id: parameters
                        from:
                          uri: direct:parameters
                          steps:
                            - to:
                                uri: %s
                                parameters:
                    %s""".formatted(operation, parameters.indent(8)));
            PluginHelper.getRoutesLoader(context).loadRoutes(route);
            send(context, body, "unused");
        }

        private static String quoted(String text) {
            return "'" + text.replace("'", "''") + "'";
        }
    };

    /** The operation stands in the text, so that the component is known while the route is made. */
    private static final String DYNAMIC = "%s${header.query}";

    /** Whether Camel can take the value so: in a URI a placeholder is Camel's. */
    boolean takes(Sample sample) {
        return this == HEADERS || sample.option() != null && !sample.option().contains("{{");
    }

    abstract void call(CamelContext context, String operation, Collection<Sample> samples, Object body)
            throws Exception;

    private static boolean readsHeader(Sample sample) {
        return sample.use().parameter().readsHeader();
    }

    private static void through(CamelContext context, Object body, String uri, RouteBuilder route) throws Exception {
        context.addRoutes(route);
        send(context, body, uri);
    }

    private static void send(CamelContext context, Object body, String uri) throws Exception {
        try {
            int query = uri.indexOf('?');
            context.createFluentProducerTemplate()
                    .withBody(body)
                    .withHeader("uri", uri)
                    .withHeader("query", query < 0 ? "" : uri.substring(query))
                    .to("direct:parameters")
                    .send();
        } finally {
            context.getRouteController().stopRoute("parameters");
            context.removeRoute("parameters");
        }
    }

    private static String query(Collection<Sample> samples) {
        return samples.isEmpty()
                ? ""
                : samples.stream()
                        .map(sample -> sample.name() + "=" + raw(sample.option()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    /** Camel decodes other values of a URI twice. */
    private static String raw(String text) {
        return "RAW(" + text + ")";
    }
}
