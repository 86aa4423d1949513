package com.example;

import static io.camelmedia.testkit.assertj.SimulatorAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.camelmedia.testkit.pex.PexSimulator;
import java.time.Duration;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.test.junit5.CamelTestSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TakedownRouteTest extends CamelTestSupport {

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext context = super.createCamelContext();
        pex.hurry(context);
        return context;
    }

    @Override
    protected RoutesBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("pex:copies?startFrom=beginning&delay=60000")
                        .filter(simple("${body.matchCategory.code} == 'EC'"))
                        .to("mock:takedowns");
                from("direct:upload").to("pex:assets/upload");
                from("direct:track").toD("pex:assets/track?assetId=${body}&isTracked=true");
            }
        };
    }

    @Test
    void exactCopiesAreTakenDown() throws Exception {
        MockEndpoint takedowns = getMockEndpoint("mock:takedowns");
        takedowns.expectedMessageCount(1);

        long film = pex.assets().add("Film");
        pex.copies().add(film, JsonNodeFactory.instance.objectNode().put("match_category", "SN30"));
        pex.copies().add(film, JsonNodeFactory.instance.objectNode().put("match_category", "EC"));

        takedowns.assertIsSatisfied();
    }

    @Test
    void aFileArrivesAsItWasSent() {
        Object uploaded = template.requestBodyAndHeaders(
                "direct:upload",
                "the bytes of a film".getBytes(),
                Map.of("CamelPexTitle", "Film", "CamelPexMimeType", "video/mp4"));

        assertThat(uploaded).isNotNull();
        long film = pex.assets().ids().get(0);
        assertThat(pex.upload(film).orElseThrow().text()).isEqualTo("the bytes of a film");
        assertThat(pex)
                .received("PUT", "/int/file-upload/*")
                .withoutCredentials()
                .times(1);
    }

    @Test
    void aBusyServiceIsAskedAgain() {
        long film = pex.assets().add("Film");
        pex.faults().on("PUT", "*/track").times(1).tooManyRequests(Duration.ZERO);

        template.sendBody("direct:track", film);

        assertThat(pex)
                .received("PUT", "/v3/cms/assets/" + film + "/track")
                .withJson("{\"is_tracked\": true}")
                .times(2)
                .answered(200)
                .times(1);
    }

    @Test
    void copiesAppearAsTheServicesTimeGoesOn() {
        long film = pex.assets().add("Film");
        template.sendBody("direct:track", film);

        pex.clock().advance(Duration.ofMinutes(5));

        assertThat(pex.state().path("copies")).hasSize(5);
    }
}
