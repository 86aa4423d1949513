package com.example;

import static io.camelmedia.testkit.assertj.SimulatorAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camelmedia.testkit.ci.CiSimulator;
import io.camelmedia.testkit.pixop.PixopSimulator;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.Test;

/** Routes in YAML that call, create and follow a feed. */
@QuarkusTest
@QuarkusTestResource(Simulators.class)
class RoutesTest {

    CiSimulator ci;
    PixopSimulator pixop;

    @Inject
    CamelContext context;

    @Inject
    ProducerTemplate template;

    @Test
    void thisLineOfCamelIsTheOneThatRuns() {
        assertThat(context.getVersion()).startsWith("4.18.");
    }

    @Test
    void theAccountIsRead() {
        assertThat(template.requestBody("direct:list", null, String.class)).contains("\"");
        assertThat(pixop).received("GET", "/accounts/v1/account").answered(200);
    }

    @Test
    void aFolderIsCreatedAndItsEventIsFollowed() {
        assertThat(template.requestBody("direct:create", null, String.class)).contains("\"folderId\"");

        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(ci).received("GET", "/workspaces").answered(200));
    }
}
