// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;
import static org.awaitility.Awaitility.await;

import io.camelmedia.testkit.ci.CiSimulator;
import java.util.List;
import java.util.Map;
import javax.management.MBeanServer;
import javax.management.ObjectName;
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
        for (String of : List.of("producers", "consumers")) {
            HealthCheckRepository repository = (HealthCheckRepository) registry.resolveById(of);
            repository.setEnabled(true);
            registry.register(repository);
        }
        return context;
    }

    @Override
    protected boolean useJmx() {
        return true;
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
        assertThat(checks().get(0).getId()).startsWith("producer:ci:folders/get-");
        assertThat(result.getDetails())
                .containsEntry("operation", "ci:folders/get")
                .containsEntry(HealthCheck.ENDPOINT_URI, "ci://folders/get");
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
        assertThat((List<?>) told.get("accounts"))
                .singleElement(MAP)
                .containsEntry("component", "ci")
                .containsEntry("service", ci.baseUrl())
                .containsEntry("account", CiSimulator.USERNAME)
                .containsEntry("waitingForLimiter", 0)
                .containsEntry("jobs", 0);
        assertThat((List<?>) told.get("feeds"))
                .singleElement(MAP)
                .containsEntry("feed", "ci:events")
                .containsEntry("route", "feed")
                .containsEntry("trouble", null)
                .containsEntry("open", 0);
        assertThat(told.toString()).contains("workspaceId=sim-workspace").doesNotContain(CiSimulator.PASSWORD);
        assertThat(console.call(DevConsole.MediaType.TEXT)).asString().contains("requests: ");
    }

    @Test
    void theCheckOfAConsumerSaysWhichOperationItPolls() {
        await().until(() -> ci.journal().count("POST", "/events") > 0);

        assertThat(checks("consumers"))
                .filteredOn(check -> check.getId().equals("consumer:feed"))
                .singleElement()
                .satisfies(check -> assertThat(check.call().getDetails()).containsEntry("operation", "ci:events"));
    }

    @Test
    void theMBeanOfAFeedTellsItsCursorAndItsLag() throws Exception {
        await().until(() -> ci.journal().count("POST", "/events") > 0);
        ObjectName feed = bean("consumers", "FeedConsumer");

        assertThat(attribute(feed, "FeedName")).isEqualTo("ci:events");
        assertThat(attribute(feed, "CursorKey")).asString().contains("workspaceId=sim-workspace");
        assertThat(attribute(feed, "OpenItems")).isEqualTo(0);
        assertThat((Long) attribute(feed, "LagMillis")).isNotNegative();
        assertThat(attribute(feed, "Trouble")).isNull();
    }

    @Test
    void theMBeanOfAnAccountTellsItsQueueAndItsLimiter() throws Exception {
        template.requestBodyAndHeader("direct:folder", null, "CamelCiFolderId", CiSimulator.FOLDER);
        ObjectName account = bean("services", "AccountView");

        assertThat(attribute(account, "Component")).isEqualTo("ci");
        assertThat(attribute(account, "ServiceOrigin")).isEqualTo(ci.baseUrl());
        assertThat(attribute(account, "Account")).isEqualTo(CiSimulator.USERNAME);
        assertThat(attribute(account, "WaitingForLimiter")).isEqualTo(0);
        assertThat(attribute(account, "WaitingForSlots")).isEqualTo(0);
        assertThat((Integer) attribute(account, "BusySlots")).isNotNegative();
        assertThat((Long) attribute(account, "RateLimit")).isGreaterThanOrEqualTo(-1);
        assertThat(attribute(account, "ClosedMillis")).isEqualTo(0L);
    }

    private ObjectName bean(String type, String name) throws Exception {
        ObjectName query = new ObjectName("org.apache.camel:type=" + type + ",*");
        return server().queryNames(query, null).stream()
                .filter(each -> each.getKeyProperty("name").contains(name))
                .filter(each -> each.getKeyProperty("context").contains(context.getManagementName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(server().queryNames(query, null)));
    }

    private Object attribute(ObjectName bean, String name) throws Exception {
        return server().getAttribute(bean, name);
    }

    private MBeanServer server() {
        return context.getManagementStrategy().getManagementAgent().getMBeanServer();
    }

    private HealthCheck.Result check() {
        assertThat(checks()).hasSize(1);
        return checks().get(0).call();
    }

    private List<HealthCheck> checks() {
        return checks("producers");
    }

    private List<HealthCheck> checks(String repository) {
        return HealthCheckHelper.getHealthCheckRepository(context, repository).stream()
                .toList();
    }
}
