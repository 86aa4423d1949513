// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.springboot;

import io.camelmedia.testkit.ci.CiSimulator;
import io.camelmedia.testkit.contentapi.ContentApiSimulator;
import io.camelmedia.testkit.pex.PexSimulator;
import io.camelmedia.testkit.pixop.PixopSimulator;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** The four services and an application that has nothing but the starters. */
final class World implements AfterAllCallback {

    final CiSimulator ci = CiSimulator.start();
    final ContentApiSimulator contentapi = ContentApiSimulator.start();
    final PexSimulator pex = PexSimulator.start();
    final PixopSimulator pixop = PixopSimulator.start();

    @Configuration
    @EnableAutoConfiguration
    static class Application {}

    /** Credentials and addresses of all services, as properties. */
    Map<String, String> usual() {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("camel.component.ci.base-url", ci.baseUrl().toString());
        properties.put("camel.component.ci.username", CiSimulator.USERNAME);
        properties.put("camel.component.ci.password", CiSimulator.PASSWORD);
        properties.put("camel.component.ci.client-id", CiSimulator.CLIENT_ID);
        properties.put("camel.component.ci.client-secret", CiSimulator.CLIENT_SECRET);
        properties.put(
                "camel.component.contentapi.base-url", contentapi.baseUrl().toString());
        properties.put("camel.component.pex.base-url", pex.baseUrl().toString());
        properties.put("camel.component.pex.api-key", PexSimulator.API_KEY);
        properties.put("camel.component.pixop.base-url", pixop.baseUrl().toString());
        properties.put("camel.component.pixop.email", PixopSimulator.EMAIL);
        properties.put("camel.component.pixop.password", PixopSimulator.PASSWORD);
        return properties;
    }

    /** @param more properties as arguments of the command line */
    ConfigurableApplicationContext start(String... more) {
        return start(usual(), Map.of(), Application.class, more);
    }

    /** @param variables the environment's variables, instead of those of this process */
    static ConfigurableApplicationContext start(
            Map<String, String> properties, Map<String, String> variables, Class<?> type, String... more) {
        SpringApplication application = new SpringApplication(type);
        application.setEnvironment(environment(variables));
        Stream<String> given = properties.entrySet().stream().map(each -> "--" + each.getKey() + "=" + each.getValue());
        return application.run(Stream.of(Stream.of("--spring.main.banner-mode=off"), given, Arrays.stream(more))
                .flatMap(each -> each)
                .toArray(String[]::new));
    }

    private static StandardEnvironment environment(Map<String, String> variables) {
        return new StandardEnvironment() {
            @Override
            protected void customizePropertySources(MutablePropertySources sources) {
                sources.addLast(new SystemEnvironmentPropertySource(
                        SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, Map.copyOf(variables)));
            }
        };
    }

    @Override
    public void afterAll(ExtensionContext context) {
        ci.close();
        contentapi.close();
        pex.close();
        pixop.close();
    }
}
