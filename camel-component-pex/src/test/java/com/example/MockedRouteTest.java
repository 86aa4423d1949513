package com.example;

import io.camelmedia.component.pex.PexComponent;
import org.apache.camel.CamelContext;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.test.junit5.CamelTestSupport;
import org.junit.jupiter.api.Test;

class MockedRouteTest extends CamelTestSupport {

    @Override
    public String isMockEndpointsAndSkip() {
        return "pex:*";
    }

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext context = super.createCamelContext();
        context.getComponent("pex", PexComponent.class).getConfiguration().setApiKey("not used");
        return context;
    }

    @Override
    protected RoutesBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:track").to("pex:assets/track?assetId=1&isTracked=true");
            }
        };
    }

    @Test
    void theRouteAsksForTracking() throws Exception {
        getMockEndpoint("mock:pex:assets/track").expectedMessageCount(1);

        template.sendBody("direct:track", null);

        MockEndpoint.assertIsSatisfied(context);
    }
}
