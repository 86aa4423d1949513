// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.camelmedia.support.error.StoppedException;
import io.camelmedia.support.http.execution.DelayScheduler;
import io.camelmedia.testkit.ci.CiSimulator;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.health.HealthCheckHelper;
import org.apache.camel.health.HealthCheckRegistry;
import org.apache.camel.health.HealthCheckRepository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A producer's check when the service, or the account's turn, does not come. */
@Timeout(60)
class CiProducerHealthTest extends CiTestSupport {

    private static final String URI = "ci:folders/get?requestTimeout=3000&maxAttempts=1";

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    private final List<CompletableFuture<Void>> turns = new ArrayList<>();
    private boolean busy;

    @Override
    CiSimulator simulator() {
        return ci;
    }

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext context = super.createCamelContext();
        HealthCheckRegistry registry = HealthCheckHelper.getHealthCheckRegistry(context);
        HealthCheckRepository producers = (HealthCheckRepository) registry.resolveById("producers");
        producers.setEnabled(true);
        registry.register(producers);
        return context;
    }

    @Override
    protected RouteBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:folder").routeId("folders").to(URI);
            }
        };
    }

    private HealthCheck.Result check() {
        return HealthCheckHelper.getHealthCheckRepository(context, "producers").stream()
                .findFirst()
                .orElseThrow()
                .call();
    }

    @Override
    public boolean isUseRouteBuilder() {
        return false;
    }

    private void start() throws Exception {
        context.addRoutes(createRouteBuilder());
        context.start();
    }

    private CompletableFuture<Void> turn(DelayScheduler delays, DelayScheduler.Waiting waiting) {
        if (!busy) {
            return CompletableFuture.completedFuture(null);
        }
        CompletableFuture<Void> turn = new CompletableFuture<>();
        turns.add(turn);
        delays.hold(turn, waiting);
        return turn;
    }

    @Test
    void aCheckThatGetsNoTurnIsUnknownAfterTheTimeOfARequestAndLeavesTheQueue() throws Exception {
        context.getComponent("ci", CiComponent.class)
                .setRateLimiter((account, delays) -> (priority, waiting) -> turn(delays, waiting));
        start();
        assertThat(check().getState()).isEqualTo(HealthCheck.State.UP);
        busy = true;

        HealthCheck.Result result = check();

        assertThat(result.getState()).isEqualTo(HealthCheck.State.UNKNOWN);
        assertThat(result.getMessage())
                .hasValue("no turn to ask the service within requestTimeout=3000 ms: other calls of the account wait");
        assertThat(turns).isNotEmpty();
        await().until(() -> turns.stream().allMatch(CompletableFuture::isDone));
    }

    @Test
    void aCheckThatGetsNoTurnWithinTheQueueTimeoutIsUnknownToo() throws Exception {
        CiComponent component = context.getComponent("ci", CiComponent.class);
        component.getConfiguration().setQueueTimeout(100L);
        component.setRateLimiter((account, delays) -> (priority, waiting) -> turn(delays, waiting));
        start();
        assertThat(check().getState()).isEqualTo(HealthCheck.State.UP);
        busy = true;

        HealthCheck.Result result = check();

        assertThat(result.getState()).isEqualTo(HealthCheck.State.UNKNOWN);
        assertThat(result.getMessage()).hasValueSatisfying(text -> assertThat(text)
                .contains("no turn to call the service within queueTimeout=100 ms"));
    }

    @Test
    void aServiceThatDoesNotAnswerIsDownAfterTheTimeOfARequest() throws Exception {
        ci.faults().on("GET", "/workspaces").stallAfterResponseBytes(0);
        start();

        HealthCheck.Result result = check();

        assertThat(result.getState()).isEqualTo(HealthCheck.State.DOWN);
        assertThat(result.getMessage())
                .hasValueSatisfying(text -> assertThat(text).contains("requestTimeout"));
        ci.faults().clear();
        assertThat(check().getState()).isEqualTo(HealthCheck.State.UP);
    }

    @Test
    void anEndpointHasItsServiceWhileARouteThatCallsItIsStarted() throws Exception {
        start();
        CiEndpoint endpoint = context.getEndpoint(URI, CiEndpoint.class);
        assertThat(endpoint.service()).isNotNull();

        context.getRouteController().stopRoute("folders");
        assertStopped(endpoint);
        context.getRouteController().startRoute("folders");
        assertThat(endpoint.service()).isNotNull();
        context.stop();
        assertStopped(endpoint);
    }

    private static void assertStopped(CiEndpoint endpoint) {
        assertThatThrownBy(endpoint::service)
                .isInstanceOf(StoppedException.class)
                .hasMessage("ci:folders/get: the endpoint is stopped; nothing was sent");
    }
}
