package io.camelmedia.component.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;
import static org.awaitility.Awaitility.await;

import io.camelmedia.testkit.ci.CiSimulator;
import java.util.List;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.console.DevConsole;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.health.HealthCheckHelper;
import org.apache.camel.health.HealthCheckRegistry;
import org.apache.camel.health.HealthCheckRepository;
import org.apache.camel.support.PluginHelper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the health checks and the developer console of Camel tell of the component. */
class CiSeenFromOutsideTest extends CiTestSupport {

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

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
                from("direct:folder").routeId("folders").to("ci:folders/get");
                from("ci:events?workspaceId=sim-workspace&initialDelay=0&delay=100")
                        .routeId("feed")
                        .log("${body}");
            }
        };
    }

    @Test
    void aProducerIsUpWhileTheServiceAnswersItsAccount() {
        HealthCheck.Result result = check();

        assertThat(result.getState()).isEqualTo(HealthCheck.State.UP);
        assertThat(result.getDetails()).containsEntry(HealthCheck.ENDPOINT_URI, "ci://folders/get");
    }

    @Test
    void aProducerIsDownWithTheReasonWhenTheServiceRefusesItsAccount() {
        ci.faults()
                .on("GET", "/workspaces")
                .answer(403, Map.of(), "{\"code\":\"Forbidden\",\"message\":\"no access\"}");

        HealthCheck.Result result = check();

        assertThat(result.getState()).isEqualTo(HealthCheck.State.DOWN);
        assertThat(result.getDetails()).containsEntry(HealthCheck.HTTP_RESPONSE_CODE, 403);
        assertThat(result.getMessage())
                .hasValueSatisfying(text -> assertThat(text).contains("no access"));
    }

    @Test
    void aProducerIsNotAskedAnyMoreWhenItsRouteIsGone() throws Exception {
        context.getRouteController().stopRoute("folders");
        context.removeRoute("folders");

        assertThat(checks()).isEmpty();
    }

    @Test
    void theConsoleShowsRequestsAccountsAndFeeds() {
        await().until(() -> ci.journal().count("POST", "/events") > 0);
        DevConsole console = PluginHelper.getDevConsoleResolver(context).resolveDevConsole("media");

        Map<?, ?> told = (Map<?, ?>) console.call(DevConsole.MediaType.JSON);

        assertThat(told.get("requests")).isInstanceOf(Integer.class);
        assertThat(told.get("accounts"))
                .isEqualTo(List.of(Map.of("component", "ci", "service", ci.baseUrl(), "jobs", 0)));
        assertThat((List<?>) told.get("feeds"))
                .singleElement(MAP)
                .containsEntry("route", "feed")
                .containsEntry("open", 0);
        assertThat(told.toString()).contains("workspaceId=sim-workspace").doesNotContain(CiSimulator.PASSWORD);
        assertThat(console.call(DevConsole.MediaType.TEXT)).asString().contains("requests: ");
    }

    private HealthCheck.Result check() {
        assertThat(checks()).hasSize(1);
        return checks().get(0).call();
    }

    private List<HealthCheck> checks() {
        return HealthCheckHelper.getHealthCheckRepository(context, "producers").stream()
                .toList();
    }
}
