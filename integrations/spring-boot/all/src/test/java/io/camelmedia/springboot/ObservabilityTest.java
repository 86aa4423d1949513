// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.console.ConsoleServer;
import io.camelmedia.testkit.ci.CiSimulator;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The console and the meters of an application of Spring Boot. */
class ObservabilityTest {

    @RegisterExtension
    static World world = new World();

    @Configuration
    @EnableAutoConfiguration
    static class Application {

        @Bean
        MeterRegistry registry() {
            return new SimpleMeterRegistry();
        }
    }

    @Test
    void theConsoleIsSwitchedOnByAVariableAndCallsAreMeasured() throws Exception {
        try (ConfigurableApplicationContext spring = World.start(
                world.usual(),
                Map.of("CAMEL_MEDIA_CONSOLE_ENABLED", "true"),
                Application.class,
                "--camel.media.console.port=0")) {
            CamelContext context = spring.getBean(CamelContext.class);
            context.createProducerTemplate()
                    .requestBody("ci:folders/get?folderId=" + CiSimulator.FOLDER, (Object) null);

            String address = context.hasService(ConsoleServer.class).address();
            assertThat(get(address)).contains("Camel Media");
            assertThat(get(address + "media")).contains("\"account\":\"" + CiSimulator.USERNAME);
            assertThat(spring.getBean(MeterRegistry.class)
                            .get("camel.media.calls")
                            .tags("operation", "folders/get")
                            .timer()
                            .count())
                    .isEqualTo(1);
        }
    }

    private static String get(String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
