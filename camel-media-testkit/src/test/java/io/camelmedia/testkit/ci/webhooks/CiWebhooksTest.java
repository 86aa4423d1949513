// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.webhooks;

import static io.camelmedia.testkit.ci.CiSimulator.NETWORK;
import static io.camelmedia.testkit.ci.CiSimulator.WORKSPACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.ci.CiClient;
import io.camelmedia.testkit.ci.CiClient.Answer;
import io.camelmedia.testkit.ci.CiSimulator;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CiWebhooksTest {

    private record Received(String authorization, String type) {}

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    private final CiClient client = new CiClient(ci);
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final AtomicInteger status = new AtomicInteger(200);
    private HttpServer receiver;

    @BeforeEach
    void listen() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            received.add(new Received(
                    exchange.getRequestHeaders().getFirst("Authorization"),
                    Json.parse(body).path("type").asText()));
            exchange.sendResponseHeaders(status.get(), -1);
            exchange.close();
        });
        receiver.start();
    }

    @AfterEach
    void close() {
        receiver.stop(0);
    }

    @Test
    void aReceiverIsToldOfTheEventsThatItWantsByBasicAuthentication() {
        ci.webhooks().subscribe(NETWORK, url("user:secret@"), "AssetProcessingFinished");

        ci.events().add(WORKSPACE, "MoveAsset", ci.clock().instant());
        ci.events()
                .add(
                        "sim-personal-workspace",
                        "AssetProcessingFinished",
                        ci.clock().instant());
        ci.events().add(WORKSPACE, "AssetProcessingFinished", ci.clock().instant());

        await().until(() -> received.size() == 1 && ci.webhooks().waiting() == 0);
        assertThat(received).containsExactly(new Received(CiClient.basic("user", "secret"), "AssetProcessingFinished"));
    }

    @Test
    void aNotificationIsRepeatedEveryFiveMinutesUntilItIsTaken() {
        status.set(500);
        ci.webhooks().subscribe(NETWORK, url(""));
        ci.events().add(WORKSPACE, "MoveAsset", ci.clock().instant());
        await().until(() -> received.size() == 1);

        status.set(204);
        ci.clock().advance(Duration.ofMinutes(5));

        await().until(() -> ci.webhooks().waiting() == 0);
        assertThat(received).hasSize(2);
    }

    @Test
    void aNotificationIsGivenUpAfterTwoHours() {
        status.set(500);
        ci.webhooks().subscribe(NETWORK, url(""));
        ci.events().add(WORKSPACE, "MoveAsset", ci.clock().instant());

        for (int times = 1; times <= 25; times++) {
            int sent = times;
            await().until(() -> received.size() == sent);
            ci.clock().advance(Duration.ofMinutes(5));
        }

        await().until(() -> ci.webhooks().waiting() == 0);
        assertThat(received).hasSize(25);
    }

    @Test
    void webhooksAreListedMadeAndRemovedWithoutTheirPassword() throws Exception {
        Answer made = client.post(
                "/networks/" + NETWORK + "/webhooks",
                "{'name':'Trigger','url':'" + url("user:secret@") + "','types':['MoveAsset']}");

        Answer listed = client.get("/networks/" + NETWORK + "/webhooks");
        assertThat(listed.get("items").findValuesAsText("url")).containsExactly(url(""));
        assertThat(client.delete("/networks/" + NETWORK + "/webhooks/"
                                + made.get("id").asText())
                        .status())
                .isEqualTo(200);
        assertThat(client.get("/networks/none/webhooks").code()).isEqualTo("NetworkNotFound");
    }

    private String url(String credentials) {
        return "http://" + credentials + "127.0.0.1:" + receiver.getAddress().getPort() + "/ci";
    }
}
