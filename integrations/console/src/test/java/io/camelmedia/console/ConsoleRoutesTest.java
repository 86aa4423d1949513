// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.apache.camel.Processor;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the console tells of routes. */
class ConsoleRoutesTest {

    private static final String SECRET = "fake-secret";

    private final DefaultCamelContext context = new DefaultCamelContext();

    @AfterEach
    void stop() throws IOException {
        context.close();
    }

    @Test
    void aRouteIsATreeOfStepsWithWhatHasPassedThroughEach() throws Exception {
        start();
        context.createProducerTemplate().requestBody("direct:films", "film");
        context.createProducerTemplate().requestBody("direct:films", "sound");

        JsonNode films = route("films");

        assertThat(films.path("kind").asText()).isEqualTo("from");
        assertThat(films.path("text").asText()).isEqualTo("direct:films");
        assertThat(films.path("status").asText()).isEqualTo("Started");
        assertThat(films.path("total").asInt()).isEqualTo(2);
        JsonNode choice = films.path("steps").get(0);
        assertThat(choice.path("kind").asText()).isEqualTo("choice");
        JsonNode when = choice.path("steps").get(0);
        assertThat(when.path("text").asText()).isEqualTo("${body} == 'film'");
        JsonNode to = when.path("steps").get(0);
        assertThat(to.path("kind").asText()).isEqualTo("to");
        assertThat(to.path("text").asText()).isEqualTo("direct:other");
        assertThat(to.path("total").asInt()).isEqualTo(1);
        assertThat(to.path("failed").asInt()).isZero();
        assertThat(choice.path("steps").get(1).path("kind").asText()).isEqualTo("otherwise");
        assertThat(route("other").path("total").asInt()).isEqualTo(1);
    }

    @Test
    void whatIsTriedIsFollowedByWhatCatches() throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:tried")
                        .routeId("tried")
                        .doTry()
                        .to("mock:try")
                        .doCatch(IllegalStateException.class)
                        .to("mock:catch")
                        .doFinally()
                        .to("mock:finally")
                        .end();
            }
        });
        context.start();

        JsonNode tried = route("tried").path("steps").get(0);

        assertThat(tried.path("steps"))
                .extracting(step -> step.path("kind").asText())
                .containsExactly("to", "doCatch", "doFinally");
        assertThat(tried.at("/steps/1/steps/0/text").asText()).isEqualTo("mock:catch");
    }

    @Test
    void anExchangeIsSeenInTheStepThatItIsIn() throws Exception {
        JsonNode[] seen = new JsonNode[1];
        context.getRegistry().bind("look", (Processor) exchange -> seen[0] = route("seen"));
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:seen").routeId("seen").setBody(constant("x")).process("look");
            }
        });
        context.start();

        context.createProducerTemplate().requestBody("direct:seen", "film");

        assertThat(seen[0].path("inflight").asInt()).isEqualTo(1);
        assertThat(seen[0].path("steps").get(0).path("inflight").asInt()).isZero();
        assertThat(seen[0].path("steps").get(1).path("inflight").asInt()).isEqualTo(1);
    }

    @Test
    void withoutManagementTheRoutesAreThereAndNothingIsCounted() throws Exception {
        context.disableJMX();
        start();

        JsonNode films = route("films");

        assertThat(films.path("steps")).hasSize(4);
        assertThat(films.has("total")).isFalse();
        assertThat(films.path("steps").get(0).has("total")).isFalse();
    }

    @Test
    void nothingSecretStandsOnAStep() throws Exception {
        start();

        assertThat(structure().toString())
                .contains("Authorization", "mock:end", "toD")
                .doesNotContain(SECRET)
                .doesNotContain("?");
    }

    @Test
    void whatStandsBesideARouteIsNoStep() throws Exception {
        start();

        assertThat(structure().toString()).doesNotContain("onException");
    }

    private void start() throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                onException(IllegalStateException.class).handled(true).to("mock:failed");
                from("direct:films")
                        .routeId("films")
                        .choice()
                        .when(simple("${body} == 'film'"))
                        .to("direct:other")
                        .otherwise()
                        .to("mock:sound?retainFirst=1")
                        .end()
                        .setHeader("Authorization", constant(SECRET))
                        .bean(ConsoleRoutesTest.class, "use('" + SECRET + "')")
                        .toD("mock:end?retainFirst=1");
                from("direct:other").routeId("other").setBody(constant(SECRET));
            }
        });
        context.start();
    }

    public static void use(String text) {
        assertThat(text).isEqualTo(SECRET);
    }

    private JsonNode route(String id) throws IOException {
        for (JsonNode route : structure().path("routes")) {
            if (route.path("id").asText().equals(id)) {
                return route;
            }
        }
        throw new AssertionError("no route " + id);
    }

    private JsonNode structure() throws IOException {
        return new ObjectMapper().readTree(new RoutesView(context).json().toJson());
    }
}
