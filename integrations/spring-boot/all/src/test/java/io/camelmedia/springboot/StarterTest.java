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
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;

/** A Spring Boot application with routes in YAML, as its users write it. */
class StarterTest {

    private static final String NO_ROUTES = "--camel.main.routes-include-pattern=false";

    @RegisterExtension
    static World world = new World();

    @ParameterizedTest
    @ValueSource(strings = {"ci", "contentapi", "pex", "pixop"})
    void aRouteCallsTheServiceThatThePropertiesName(String component) {
        try (ConfigurableApplicationContext spring = world.start()) {
            assertCalls(spring, component);
        }
    }

    @Test
    void environmentVariablesAreBoundToOptionsOfSeveralWords() {
        Map<String, String> properties = new HashMap<>(world.usual());
        properties.keySet().removeIf(each -> each.startsWith("camel.component.ci."));
        Map<String, String> variables = Map.of(
                "CAMEL_COMPONENT_CI_BASE_URL", world.ci.baseUrl().toString(),
                "CAMEL_COMPONENT_CI_USERNAME", CiSimulator.USERNAME,
                "CAMEL_COMPONENT_CI_PASSWORD", CiSimulator.PASSWORD,
                "CAMEL_COMPONENT_CI_CLIENTID", CiSimulator.CLIENT_ID,
                "CAMEL_COMPONENT_CI_CLIENT_SECRET", CiSimulator.CLIENT_SECRET);
        try (ConfigurableApplicationContext spring = World.start(properties, variables, Application.class)) {
            assertCalls(spring, "ci");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"max-attempts", "maxAttempts", "max_attempts", "MAXATTEMPTS"})
    void namesAreRelaxed(String option) {
        try (ConfigurableApplicationContext spring = world.start("--camel.component.pex." + option + "=5")) {
            assertThat(component(spring, "pex").getConfiguration().getMaxAttempts())
                    .isEqualTo(5);
        }
    }

    @Test
    void optionsAreConvertedAsCamelConvertsThem() {
        try (ConfigurableApplicationContext spring = world.start(
                "--camel.component.pex.request-timeout=90s", "--camel.component.pex.http.connectTimeout=1234")) {
            MediaComponent<?> component = component(spring, "pex");

            assertThat(component.getConfiguration().getRequestTimeout())
                    .isEqualTo(Duration.ofSeconds(90).toMillis());
            assertThat(component.getConfiguration().getHttp()).isEqualTo(Map.of("connectTimeout", "1234"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "camel.component.pex.enabled",
                "camel.component.enabled",
                "camel.component.pex.customizer.enabled",
                "camel.component.customizer.enabled"
            })
    void optionsCanBeSwitchedOff(String property) {
        try (ConfigurableApplicationContext spring =
                world.start("--" + property + "=false", "--camel.component.pex.max-attempts=5", NO_ROUTES)) {
            assertThat(component(spring, "pex").getConfiguration().getMaxAttempts())
                    .isEqualTo(3);
        }
    }

    private static MediaComponent<?> component(ConfigurableApplicationContext spring, String name) {
        return spring.getBean(CamelContext.class).getComponent(name, MediaComponent.class);
    }

    private static void assertCalls(ConfigurableApplicationContext spring, String component) {
        Exchange exchange = spring.getBean(ProducerTemplate.class).request("direct:" + component, asked -> {});

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getBody()).isNotNull();
    }
}
