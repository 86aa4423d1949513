// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.component.ci.model.Item;
import io.camelmedia.support.contract.DocLanguage;
import io.camelmedia.support.contract.DocPage;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.ci.CiSimulator;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.main.Main;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.test.AvailablePortFinder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The route of the page that takes notifications, as an application runs it. */
@Timeout(60)
class CiWebhookRouteTest {

    private static final String USER = "ci:fake-password";

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    @RegisterExtension
    static AvailablePortFinder.Port port = AvailablePortFinder.find();

    @TempDir
    Path folder;

    private final Map<String, String> page = DocPage.of("ci").blocks("Webhooks");
    private Main main;

    @BeforeEach
    void writeUsers() throws Exception {
        Files.writeString(folder.resolve("users.properties"), "user." + USER.replace(':', '=') + ",notifier");
    }

    @AfterEach
    void stop() {
        if (main != null) {
            main.stop();
        }
    }

    @ParameterizedTest
    @EnumSource
    void anAssetIsAskedForOnceHoweverOftenItsNotificationComes(DocLanguage language) throws Exception {
        ci.webhooks().subscribe(CiSimulator.NETWORK, address(USER), "AssetProcessingFinished");
        ci.webhooks().subscribe(CiSimulator.NETWORK, address(USER));
        MockEndpoint result = start(language);

        notified(CiSimulator.ASSET);
        notified("sim-asset-audio");

        await().until(() -> ci.webhooks().waiting() == 0);
        result.expectedMessageCount(2);
        result.assertIsSatisfied();
        assertThat(result.getExchanges())
                .extracting(
                        exchange -> exchange.getMessage().getBody(Item.class).id())
                .containsExactlyInAnyOrder(CiSimulator.ASSET, "sim-asset-audio");
        assertThat(ci.journal().count("GET", "/assets/*")).isEqualTo(2);
    }

    @Test
    void aNotificationThatCameWhileTheRouteWasDownIsTakenWhenItComesAgain() throws Exception {
        ci.webhooks().subscribe(CiSimulator.NETWORK, address(USER));
        notified(CiSimulator.ASSET);
        MockEndpoint result = start(DocLanguage.YAML);
        result.expectedMessageCount(1);
        assertThat(ci.webhooks().waiting()).isEqualTo(1);

        ci.clock().advance(Duration.ofMinutes(5));

        result.assertIsSatisfied();
        await().until(() -> ci.webhooks().waiting() == 0);
    }

    @Test
    void whatWasTakenBeforeARestartIsNotTakenAgain() throws Exception {
        start(DocLanguage.YAML).expectedMessageCount(1);
        HttpResponse<String> first = post(USER, "n1");
        MockEndpoint.assertIsSatisfied(main.getCamelContext());
        main.stop();
        MockEndpoint result = start(DocLanguage.YAML);
        result.expectedMessageCount(1);

        HttpResponse<String> again = post(USER, "n1");
        HttpResponse<String> another = post(USER, "n2");

        result.assertIsSatisfied();
        assertThat(first.statusCode()).isEqualTo(204);
        assertThat(again.statusCode()).isEqualTo(204);
        assertThat(another.statusCode()).isEqualTo(204);
        assertThat(again.headers().map()).doesNotContainKey("authorization");
    }

    @Test
    void whoDoesNotKnowThePasswordIsRefused() throws Exception {
        MockEndpoint result = start(DocLanguage.YAML);

        assertThat(post("ci:guessed", "n1").statusCode()).isEqualTo(401);

        assertThat(result.getReceivedCounter()).isZero();
        assertThat(ci.journal().all()).isEmpty();
    }

    /** Runs the page's routes with the page's properties, but for the port and the places of the files. */
    private MockEndpoint start(DocLanguage language) throws Exception {
        Properties properties = new Properties();
        properties.load(new StringReader(page.get("properties")));
        properties.put("camel.server.port", Integer.toString(port.getPort()));
        properties.put(
                "camel.server.basic-properties-file",
                folder.resolve("users.properties").toString());
        properties.put(
                "camel.beans.notifications.file-store",
                "#class:java.io.File('" + folder.resolve("notifications.log") + "')");
        properties.putAll(ci.properties());
        main = new Main();
        main.setInitialProperties(properties);
        main.start();
        PluginHelper.getRoutesLoader(main.getCamelContext())
                .loadRoutes(language.resource(language.mocked(page.get(language.mark())), language.ordinal()));
        return main.getCamelContext().getEndpoint("mock:result", MockEndpoint.class);
    }

    private static void notified(String assetId) {
        ci.events()
                .add(
                        CiSimulator.WORKSPACE,
                        "AssetProcessingFinished",
                        ci.clock().instant(),
                        about(assetId));
    }

    private static ObjectNode about(String assetId) {
        ObjectNode details = Json.object();
        details.putArray("assets").addObject().put("id", assetId).put("name", "Movie.mov");
        return details;
    }

    private static HttpResponse<String> post(String user, String id) throws Exception {
        String body =
                about(CiSimulator.ASSET).put("id", id).put("type", "MoveAsset").toString();
        HttpRequest request = HttpRequest.newBuilder(URI.create(address("").replace("@", "")))
                .header("Content-Type", "application/json")
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(user.getBytes()))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static String address(String user) {
        return "http://" + user + "@127.0.0.1:" + port.getPort() + "/ci/notifications";
    }
}
