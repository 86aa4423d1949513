// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.builder.component;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.builder.component.dsl.CiComponentBuilderFactory;
import io.camelmedia.builder.component.dsl.PexComponentBuilderFactory;
import io.camelmedia.component.pex.PexComponent;
import io.camelmedia.testkit.ci.CiSimulator;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Components that are set up in Java. */
class ComponentDslTest {

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    private final CamelContext context = new DefaultCamelContext();

    @AfterEach
    void stop() {
        context.stop();
    }

    @Test
    void aComponentIsRegisteredUnderAnyName() {
        CiComponentBuilderFactory.ci()
                .baseUrl(ci.baseUrl())
                .username(CiSimulator.USERNAME)
                .password(CiSimulator.PASSWORD)
                .clientId(CiSimulator.CLIENT_ID)
                .clientSecret(CiSimulator.CLIENT_SECRET)
                .register(context, "archive");
        context.start();

        Object workspaces = context.createProducerTemplate().requestBody("archive:workspaces", (Object) null);

        assertThat(workspaces).asList().isNotEmpty();
    }

    @Test
    void optionsHaveTheirTypes() {
        PexComponent pex = PexComponentBuilderFactory.pex()
                .maxAttempts(5)
                .requestTimeout(90_000)
                .build(context);

        assertThat(pex.getConfiguration().getMaxAttempts()).isEqualTo(5);
        assertThat(pex.getConfiguration().getRequestTimeout()).isEqualTo(90_000);
    }
}
