// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.springboot.World.Application;
import io.camelmedia.support.camel.MediaComponent;
import io.camelmedia.testkit.ci.CiSimulator;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.component.mock.MockEndpoint;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.SpringBootVersion;
import org.springframework.context.ConfigurableApplicationContext;

/** An application with routes in YAML, a file of properties and variables, on each line of Spring Boot. */
@Timeout(120)
class SpringBootLineTest {

    @RegisterExtension
    static World world = new World();

    private static ConfigurableApplicationContext spring;

    @BeforeAll
    static void start() {
        Map<String, String> properties = new HashMap<>(world.usual());
        properties.keySet().removeIf(each -> each.startsWith("camel.component.ci."));
        Map<String, String> variables = Map.of(
                "CAMEL_COMPONENT_CI_BASE_URL", world.ci.baseUrl().toString(),
                "CAMEL_COMPONENT_CI_USERNAME", CiSimulator.USERNAME,
                "CAMEL_COMPONENT_CI_PASSWORD", CiSimulator.PASSWORD,
                "CAMEL_COMPONENT_CI_CLIENTID", CiSimulator.CLIENT_ID,
                "CAMEL_COMPONENT_CI_CLIENT_SECRET", CiSimulator.CLIENT_SECRET);
        spring = World.start(properties, variables, Application.class);
    }

    @AfterAll
    static void stop() {
        spring.close();
    }

    @Test
    void theseLinesAreTheOnesThatRun() {
        assertThat(SpringBootVersion.getVersion()).isEqualTo(System.getProperty("line.spring-boot"));
        assertThat(context().getVersion()).isEqualTo(System.getProperty("line.camel"));
    }

    @Test
    void theFileOfPropertiesIsBound() {
        var configuration = context().getComponent("pex", MediaComponent.class).getConfiguration();

        assertThat(configuration.getMaxAttempts()).isEqualTo(2);
        assertThat(configuration.getRequestTimeout())
                .isEqualTo(Duration.ofSeconds(90).toMillis());
    }

    @Test
    void aListIsRead() {
        world.pex.assets().add("Film");

        assertThat(template().requestBody("direct:list", null, String.class)).contains("Film");
    }

    @Test
    void aFolderIsCreatedByTheAccountOfTheVariables() {
        assertThat(template().requestBody("direct:create", null, String.class)).contains("\"folderId\"");
    }

    @Test
    void aFeedHandsOutWhatIsNew() throws InterruptedException {
        MockEndpoint copies = context().getEndpoint("mock:copies", MockEndpoint.class);
        copies.expectedMinimumMessageCount(1);

        world.pex.copies().add(world.pex.assets().add("Trailer"));

        copies.assertIsSatisfied();
    }

    private static CamelContext context() {
        return spring.getBean(CamelContext.class);
    }

    private static ProducerTemplate template() {
        return spring.getBean(ProducerTemplate.class);
    }
}
