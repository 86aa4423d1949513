package io.camelmedia.springboot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camelmedia.support.camel.MediaComponent;
import io.camelmedia.testkit.ci.CiSimulator;
import io.camelmedia.testkit.contentapi.ContentApiSimulator;
import io.camelmedia.testkit.pex.PexSimulator;
import io.camelmedia.testkit.pixop.PixopSimulator;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/** A Spring Boot application with routes in YAML, as its users write it. */
class StarterTest {

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    @RegisterExtension
    static ContentApiSimulator contentapi = ContentApiSimulator.start();

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    @RegisterExtension
    static PixopSimulator pixop = PixopSimulator.start();

    @Configuration
    @EnableAutoConfiguration
    static class Application {}

    @ParameterizedTest
    @ValueSource(strings = {"ci", "contentapi", "pex", "pixop"})
    void aRouteCallsTheServiceThatThePropertiesName(String component) {
        try (ConfigurableApplicationContext spring = start()) {
            ProducerTemplate template = spring.getBean(ProducerTemplate.class);

            Exchange exchange = template.request("direct:" + component, asked -> {});

            assertThat(exchange.getException()).isNull();
            assertThat(exchange.getMessage().getBody()).isNotNull();
        }
    }

    @Test
    void optionsAreConvertedAsCamelConvertsThem() {
        try (ConfigurableApplicationContext spring = start(
                "--camel.component.pex.request-timeout=90s",
                "--camel.component.pex.maxAttempts=5",
                "--camel.component.pex.http.connectTimeout=1234")) {
            MediaComponent<?> component = spring.getBean(CamelContext.class).getComponent("pex", MediaComponent.class);

            assertThat(component.getConfiguration().getRequestTimeout())
                    .isEqualTo(Duration.ofSeconds(90).toMillis());
            assertThat(component.getConfiguration().getMaxAttempts()).isEqualTo(5);
            assertThat(component.getConfiguration().getHttp()).isEqualTo(Map.of("connectTimeout", "1234"));
        }
    }

    @Test
    void aPropertyThatTheComponentDoesNotKnowFailsTheStart() {
        assertThatThrownBy(() -> start("--camel.component.pex.api-kay=sim"))
                .hasStackTraceContaining("apiKay")
                .hasStackTraceContaining("PexComponent");
    }

    private static ConfigurableApplicationContext start(String... more) {
        Stream<String> usual = Stream.of(
                "--spring.main.banner-mode=off",
                "--camel.component.ci.base-url=" + ci.baseUrl(),
                "--camel.component.ci.username=" + CiSimulator.USERNAME,
                "--camel.component.ci.password=" + CiSimulator.PASSWORD,
                "--camel.component.ci.client-id=" + CiSimulator.CLIENT_ID,
                "--camel.component.ci.client-secret=" + CiSimulator.CLIENT_SECRET,
                "--camel.component.contentapi.base-url=" + contentapi.baseUrl(),
                "--camel.component.pex.base-url=" + pex.baseUrl(),
                "--camel.component.pex.api-key=" + PexSimulator.API_KEY,
                "--camel.component.pixop.base-url=" + pixop.baseUrl(),
                "--camel.component.pixop.email=" + PixopSimulator.EMAIL,
                "--camel.component.pixop.password=" + PixopSimulator.PASSWORD);
        return SpringApplication.run(
                Application.class, Stream.concat(usual, Arrays.stream(more)).toArray(String[]::new));
    }
}
