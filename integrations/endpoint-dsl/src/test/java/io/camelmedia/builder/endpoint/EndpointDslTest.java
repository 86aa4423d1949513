// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.builder.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camelmedia.component.ci.CiComponent;
import io.camelmedia.testkit.ci.CiSimulator;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Routes whose endpoints are written in Java instead of text. */
class EndpointDslTest {

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    private final CamelContext context = new DefaultCamelContext();

    /** The endpoint builders come as methods of the interface; routes without it import {@code StaticEndpointBuilders}. */
    abstract static class MediaRoutes extends RouteBuilder implements EndpointBuilderFactory {}

    @BeforeEach
    void start() {
        CiComponent component = new CiComponent();
        component.getConfiguration().setBaseUrl(ci.baseUrl());
        component.getConfiguration().setUsername(CiSimulator.USERNAME);
        component.getConfiguration().setPassword(CiSimulator.PASSWORD);
        component.getConfiguration().setClientId(CiSimulator.CLIENT_ID);
        component.getConfiguration().setClientSecret(CiSimulator.CLIENT_SECRET);
        context.addComponent("ci", component);
        context.start();
    }

    @AfterEach
    void stop() {
        context.stop();
    }

    @Test
    void anEndpointIsBuiltOfMethods() throws Exception {
        context.addRoutes(new MediaRoutes() {
            @Override
            public void configure() {
                from("direct:in")
                        .to(ci("folders/create")
                                .workspaceId(CiSimulator.WORKSPACE)
                                .name("RAW(Rushes & more)"));
            }
        });

        Object created = context.createProducerTemplate().requestBody("direct:in", (Object) null);

        assertThat(context.getTypeConverter().convertTo(Map.class, created)).containsKey("folderId");
        assertThat(ci.journal().count("POST", "/folders")).isEqualTo(1);
    }

    @Test
    void headersHaveNames() throws Exception {
        context.addRoutes(new MediaRoutes() {
            @Override
            public void configure() {
                from("direct:in")
                        .setHeader(ci().ciName(), constant("Dailies"))
                        .to(ci("folders/create").workspaceId(CiSimulator.WORKSPACE));
            }
        });

        context.createProducerTemplate().requestBody("direct:in", (Object) null);

        assertThat(ci.journal().count("POST", "/folders")).isEqualTo(1);
    }

    @Test
    void whatTheUriShowsToBeWrongIsRefusedWhenTheRouteStarts() {
        assertThatThrownBy(() -> context.addRoutes(new MediaRoutes() {
                    @Override
                    public void configure() {
                        from("direct:in").to(ci("folders/make").name("Rushes"));
                    }
                }))
                .hasStackTraceContaining("folders/make");
    }
}
