// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.component.ci.CiComponent;
import io.camelmedia.support.camel.MediaConfiguration;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A second account is a second component under a name of its own. */
class SeveralAccountsTest {

    @RegisterExtension
    static World world = new World();

    @Configuration
    @EnableAutoConfiguration
    static class Application {

        @Bean
        CiComponent ci2() {
            return new CiComponent();
        }
    }

    @Test
    void aComponentOfAnotherNameHasTheOptionsUnderThatName() {
        try (ConfigurableApplicationContext spring = World.start(
                world.usual(),
                Map.of("CAMEL_COMPONENT_CI2_MAX_ATTEMPTS", "8"),
                Application.class,
                "--camel.component.ci2.base-url=" + world.ci.baseUrl(),
                "--camel.component.ci2.request-timeout=9s")) {
            CamelContext context = spring.getBean(CamelContext.class);
            MediaConfiguration first =
                    context.getComponent("ci", CiComponent.class).getConfiguration();
            MediaConfiguration second =
                    context.getComponent("ci2", CiComponent.class).getConfiguration();

            assertThat(second.getMaxAttempts()).isEqualTo(8);
            assertThat(second.getRequestTimeout()).isEqualTo(9_000);
            assertThat(first.getMaxAttempts()).isEqualTo(3);
            assertThat(first.getRequestTimeout()).isEqualTo(150_000);
        }
    }
}
