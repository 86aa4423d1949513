// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.springboot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.camelmedia.springboot.World.Application;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.actuate.context.properties.ConfigurationPropertiesReportEndpoint;
import org.springframework.boot.actuate.env.EnvironmentEndpoint;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** No value of a property is told: not in an error, not in the log, and no secret by the actuator. */
@ExtendWith(OutputCaptureExtension.class)
class SecretsTest {

    private static final String VALUE = "fake-value-8f3a";

    @RegisterExtension
    static World world = new World();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ci.client-sekret | property camel.component.ci.client-sekret is unknown; did you mean client-secret? known are: ",
                "ci.client.secret | property camel.component.ci.client is unknown; ",
                "pex.max-attempts | property camel.component.pex.max-attempts cannot be read; give a whole number",
                "pex.strict | property camel.component.pex.strict cannot be read; give true or false",
                "pex.progress-listener | property camel.component.pex.progress-listener cannot be set; ",
                "pixop.rate-limiter | property camel.component.pixop.rate-limiter cannot be set; "
            })
    void aPropertyThatCannotBeUsedFailsTheStartWithoutItsValue(String option, String told, CapturedOutput log) {
        Throwable failure = catchThrowable(() -> world.start("--camel.component." + option + "=" + VALUE, "--debug"));

        assertThat(failure).hasStackTraceContaining(told.strip());
        assertThat(log).contains("APPLICATION FAILED TO START").doesNotContain(VALUE);
        for (Throwable each = failure; each != null; each = each.getCause()) {
            assertThat(each).message().doesNotContain(VALUE);
        }
    }

    @Test
    void aVariableThatCannotBeReadFailsTheStartWithoutItsValue(CapturedOutput log) {
        Throwable failure = catchThrowable(
                () -> World.start(world.usual(), Map.of("CAMEL_COMPONENT_PEX_MAX_ATTEMPTS", VALUE), Application.class));

        assertThat(failure).hasStackTraceContaining("camel.component.pex.max-attempts cannot be read");
        assertThat(log).doesNotContain(VALUE);
    }

    @Test
    void theActuatorMasksSecretsEvenWhenItShowsValues() {
        Map<String, String> variables = Map.of("CAMEL_COMPONENT_CI2_CLIENT_SECRET", VALUE);
        try (ConfigurableApplicationContext spring = World.start(
                world.usual(),
                variables,
                Application.class,
                "--camel.component.ci.client-secret=" + VALUE,
                "--camel.component.pex.api-key=" + VALUE,
                "--camel.component.pex.max-attempts=7",
                "--management.endpoints.web.exposure.include=*",
                "--management.endpoints.jmx.exposure.include=*",
                "--spring.jmx.enabled=true",
                "--management.endpoint.configprops.show-values=always",
                "--management.endpoint.env.show-values=always")) {
            Object properties = spring
                    .getBean(ConfigurationPropertiesReportEndpoint.class)
                    .configurationProperties()
                    .getContexts()
                    .values()
                    .stream()
                    .map(context -> Map.copyOf(context.getBeans()))
                    .flatMap(beans -> beans.values().stream())
                    .map(bean -> bean.getPrefix() + bean.getProperties() + bean.getInputs())
                    .toList();
            String variable = String.valueOf(spring.getBean(EnvironmentEndpoint.class)
                    .environmentEntry("CAMEL_COMPONENT_CI2_CLIENT_SECRET")
                    .getProperty()
                    .getValue());

            assertThat(properties.toString())
                    .contains("camel.component.ci", "clientSecret=******", "apiKey=******", "maxAttempts=7")
                    .doesNotContain(VALUE);
            assertThat(variable).isEqualTo("******");
        }
    }
}
