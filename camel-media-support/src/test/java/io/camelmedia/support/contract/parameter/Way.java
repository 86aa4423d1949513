// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.contract.parameter;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.camel.CamelContext;
import org.apache.camel.FluentProducerTemplate;
import org.apache.camel.Route;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.EndpointProducerBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.builder.endpoint.AbstractEndpointBuilder;
import org.apache.camel.spi.Resource;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;

/** How a route can give parameters to an operation. */
enum Way {
    HEADERS {
        @Override
        Exception call(CamelContext context, String operation, Collection<Sample> samples, Object body) {
            FluentProducerTemplate call = context.createFluentProducerTemplate()
                    .withBody(body)
                    .to(operation
                            + query(samples.stream()
                                    .filter(sample -> !readsHeader(sample))
                                    .toList()));
            samples.stream()
                    .filter(Way::readsHeader)
                    .forEach(sample -> call.withHeader(sample.use().header(), sample.header()));
            return call.send().getException();
        }
    },
    TEMPLATE {
        @Override
        Exception call(CamelContext context, String operation, Collection<Sample> samples, Object body) {
            return context.createFluentProducerTemplate()
                    .withBody(body)
                    .to(operation + query(samples))
                    .send()
                    .getException();
        }
    },
    TO {
        @Override
        Exception call(CamelContext context, String operation, Collection<Sample> samples, Object body)
                throws Exception {
            String uri = operation + query(samples);
            return once(context, body, new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:parameters").routeId("parameters").to(uri);
                }
            });
        }
    },
    TO_D {
        @Override
        Exception call(CamelContext context, String operation, Collection<Sample> samples, Object body)
                throws Exception {
            String route = name() + " " + operation.replaceAll("[:/]", " ");
            return lasting(context, route, body, operation + query(samples), new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:" + route).routeId(route).toD(DYNAMIC.formatted(operation));
                }
            });
        }
    },
    ENRICH {
        @Override
        Exception call(CamelContext context, String operation, Collection<Sample> samples, Object body)
                throws Exception {
            String route = name() + " " + operation.replaceAll("[:/]", " ");
            return lasting(context, route, body, operation + query(samples), new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:" + route).routeId(route).enrich().simple(DYNAMIC.formatted(operation));
                }
            });
        }
    },
    RECIPIENT_LIST {
        @Override
        Exception call(CamelContext context, String operation, Collection<Sample> samples, Object body)
                throws Exception {
            return lasting(context, name(), body, operation + query(samples), new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:RECIPIENT_LIST").routeId("RECIPIENT_LIST").recipientList(header("uri"), "false");
                }
            });
        }
    },
    YAML {
        @Override
        Exception call(CamelContext context, String operation, Collection<Sample> samples, Object body)
                throws Exception {
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
            return once(
                    context, body, () -> PluginHelper.getRoutesLoader(context).loadRoutes(route));
        }

        private static String quoted(String text) {
            return "'" + text.replace("'", "''") + "'";
        }
    },
    ENDPOINT_DSL {
        @Override
        Exception call(CamelContext context, String operation, Collection<Sample> samples, Object body)
                throws Exception {
            EndpointProducerBuilder endpoint = new BuiltEndpoint(operation);
            samples.forEach(sample -> endpoint.doSetProperty(sample.name(), raw(sample.option())));
            return once(context, body, new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:parameters").routeId("parameters").to(endpoint);
                }
            });
        }
    };

    /** What the generated builders of the Endpoint DSL are but for the names of their methods. */
    private static final class BuiltEndpoint extends AbstractEndpointBuilder implements EndpointProducerBuilder {

        private BuiltEndpoint(String uri) {
            super(uri.substring(0, uri.indexOf(':')), uri.substring(uri.indexOf(':') + 1));
        }
    }

    /** The operation stands in the text, so that the component is known while the route is made. */
    private static final String DYNAMIC = "%s${header.query}";

    /** Whether Camel can take the value so: in a URI a placeholder is Camel's. */
    boolean takes(Sample sample) {
        return this == HEADERS || sample.option() != null && !sample.option().contains("{{");
    }

    /** @return what the call failed with */
    abstract Exception call(CamelContext context, String operation, Collection<Sample> samples, Object body)
            throws Exception;

    private static boolean readsHeader(Sample sample) {
        return sample.use().parameter().readsHeader();
    }

    /** By a route that is made for the one call. */
    private static Exception once(CamelContext context, Object body, RoutesBuilder route) throws Exception {
        return once(context, body, () -> context.addRoutes(route));
    }

    private static Exception once(CamelContext context, Object body, Making route) throws Exception {
        try {
            route.make();
            return send(context, "parameters", body, "unused");
        } finally {
            remove(context, "parameters");
        }
    }

    private interface Making {

        void make() throws Exception;
    }

    /** By a route that stays for the next calls. */
    private static Exception lasting(CamelContext context, String id, Object body, String uri, RoutesBuilder route)
            throws Exception {
        if (context.getRoute(id) == null) {
            context.addRoutes(route);
        }
        return send(context, id, body, uri);
    }

    private static Exception send(CamelContext context, String route, Object body, String uri) {
        int query = uri.indexOf('?');
        return context.createFluentProducerTemplate()
                .withBody(body)
                .withHeader("uri", uri)
                .withHeader("query", query < 0 ? "" : uri.substring(query))
                .to("direct:" + route)
                .send()
                .getException();
    }

    /** Takes away what the calls of a test left. */
    static void clear(CamelContext context) throws Exception {
        for (Route route : List.copyOf(context.getRoutes())) {
            remove(context, route.getRouteId());
        }
        context.removeEndpoints("*");
    }

    private static void remove(CamelContext context, String route) throws Exception {
        context.getRouteController().stopRoute(route);
        context.removeRoute(route);
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
