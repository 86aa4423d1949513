// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.integrations.testkit;

import static io.camelmedia.testkit.assertj.SimulatorAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.testkit.pex.PexSimulator;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.eclipse.jetty.server.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The simulator beside an application that runs on Jetty itself, of another version. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SpringBootApplicationTest {

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    @DynamicPropertySource
    static void simulators(DynamicPropertyRegistry registry) {
        pex.properties().forEach((name, value) -> registry.add(name, () -> value));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Application {

        @Bean
        RouteBuilder route() {
            return new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:track").to("pex:assets/track?isTracked=true");
                }
            };
        }
    }

    @Autowired
    private ProducerTemplate template;

    @Autowired
    private TestRestTemplate web;

    @Test
    void aRouteCallsTheSimulatorAndTheApplicationsOwnServerServes() {
        long film = pex.assets().add("Film");

        template.sendBodyAndHeader("direct:track", null, "CamelPexAssetId", film);

        assertThat(pex).received("PUT", "/v3/cms/assets/" + film + "/track").times(1);
        assertThat(web.getForEntity("/", String.class).getStatusCode().value()).isEqualTo(404);
    }

    @Test
    void theApplicationsJettyIsAnotherThanTheSimulators() {
        assertThat(Server.getVersion()).startsWith("12.0.");
    }
}
