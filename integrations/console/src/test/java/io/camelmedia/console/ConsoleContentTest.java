// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.camelmedia.testkit.ci.CiSimulator;
import io.camelmedia.testkit.fault.FaultRule;
import io.camelmedia.testkit.pex.PexSimulator;
import io.camelmedia.testkit.pixop.PixopSimulator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the console tells of a busy application. */
class ConsoleContentTest {

    private BusyApplication application;
    private Browsed browsed;

    @BeforeEach
    void start() throws Exception {
        application = BusyApplication.withConsole();
        browsed = new Browsed(application.console().address());
    }

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void aTransferIsShownFromItsFirstByteToItsLast() throws Exception {
        FaultRule stalled = application.uploads(1);
        await().until(() -> stalled.hits() == 1 && reached() > 0);

        JsonNode transfer = browsed.media().path("transfers").get(0);
        assertThat(transfer.path("component").asText()).isEqualTo("pex");
        assertThat(transfer.path("operation").asText()).isEqualTo("assets/upload");
        assertThat(transfer.path("activity").asText()).isEqualTo("upload");
        assertThat(transfer.path("name").asText()).isEqualTo("song 0.wav");
        assertThat(transfer.path("total").asLong()).isEqualTo(BusyApplication.MEDIA);
        assertThat(transfer.path("reached").asLong()).isBetween(1L, (long) BusyApplication.MEDIA);

        stalled.release();
        application.pex.faults().clear();
        await().until(() -> browsed.media().path("transfers").isEmpty());
        assertThat(browsed.media().path("totals").path("bytesSent").asLong())
                .isGreaterThanOrEqualTo(BusyApplication.MEDIA);
    }

    private long reached() throws Exception {
        return browsed.media().path("transfers").path(0).path("reached").asLong();
    }

    @Test
    void aTransferThatFailsIsShownNoMoreAndItsFailureIs() throws Exception {
        application.pex.faults().on("PUT", "/**").answer(403, Map.of(), "");

        application.template.send("pex:assets/upload?title=song&mediaType=audio", exchange -> exchange.getMessage()
                .setBody(new byte[100_000]));

        JsonNode told = browsed.media();
        assertThat(told.path("transfers")).isEmpty();
        assertThat(told.path("failures").get(0).path("status").asInt()).isEqualTo(403);
    }

    @Test
    void aJobIsShownWithItsPercent() throws Exception {
        application.job();
        await().until(() -> browsed.media().path("jobs").path(0).path("percent").isNumber());

        JsonNode job = browsed.media().path("jobs").get(0);
        assertThat(job.path("component").asText()).isEqualTo("pixop");
        assertThat(job.path("operation").asText()).isEqualTo("process");
        assertThat(job.path("name").asText()).contains("video");
        assertThat(job.path("waiters").asInt()).isEqualTo(1);

        application.pixop.clock().advance(Duration.ofHours(1));
        await().until(() -> browsed.media().path("jobs").isEmpty());
    }

    @Test
    void aFeedIsShownWithItsCursorItsLagAndWhatIsOpen() throws Exception {
        application.ci.events().add(CiSimulator.WORKSPACE, "CreateAsset", Instant.now());
        await().until(() -> feed("events").path("open").asInt() > 0);

        JsonNode feed = feed("events");
        assertThat(feed.path("feed").asText()).isEqualTo("ci:events");
        assertThat(feed.path("cursor").asText()).contains("workspaceId=" + CiSimulator.WORKSPACE);
        assertThat(feed.path("lagMillis").asLong()).isNotNegative();
        assertThat(feed.path("trouble").isNull()).isTrue();
    }

    @Test
    void aFeedThatIsRefusedTellsWhyUntilItIsAnsweredAgain() throws Exception {
        FaultRule refused = application.pex.faults().on("GET", "/**").answer(503, Map.of(), "");
        await().until(() -> !feed("copies").path("trouble").isNull());

        assertThat(feed("copies").path("trouble").asText()).startsWith("pex:copies: 503");
        assertThat(browsed.media().path("failures").get(0).path("route").asText())
                .isEqualTo("copies");

        application.pex.faults().remove(refused);
        await().until(() -> feed("copies").path("trouble").isNull());
    }

    private JsonNode feed(String route) throws Exception {
        for (JsonNode feed : browsed.media().path("feeds")) {
            if (feed.path("route").asText().equals(route)) {
                return feed;
            }
        }
        return MissingNode.getInstance();
    }

    @Test
    void anAccountIsShownWithItsBudgetAndItsPlaces() throws Exception {
        application.template.requestBody("pex:assets?count=1", (Object) null);

        JsonNode account = account("pex");
        assertThat(account.path("service").asText()).isEqualTo(application.pex.baseUrl());
        assertThat(account.path("budget").path("limit").asInt()).isEqualTo(16);
        assertThat(account.path("budget").path("left").asInt()).isBetween(0, 16);
        assertThat(account.path("calls").path("size").asInt()).isPositive();
        assertThat(account.path("waitingForLimiter").asInt()).isNotNegative();
    }

    private JsonNode account(String component) throws Exception {
        for (JsonNode account : browsed.media().path("accounts")) {
            if (account.path("component").asText().equals(component)) {
                return account;
            }
        }
        return MissingNode.getInstance();
    }

    @Test
    void failuresAreShownNewestFirstWithWhatToDoAndNoMoreThanFifty() throws Exception {
        for (int i = 0; i < 60; i++) {
            application.failure("none-" + i);
        }

        JsonNode failures = browsed.media().path("failures");
        assertThat(failures).hasSize(50);
        assertThat(failures.get(0).path("component").asText()).isEqualTo("ci");
        assertThat(failures.get(0).path("operation").asText()).isEqualTo("folders/get");
        assertThat(failures.get(0).path("status").asInt()).isEqualTo(404);
        assertThat(failures.get(0).path("time").asText())
                .isGreaterThanOrEqualTo(failures.get(49).path("time").asText());
    }

    @Test
    void nothingSecretIsTold() throws Exception {
        application.uploads(2);
        application.download();
        application.job();
        application.failure("none");
        await().until(() -> browsed.media().path("transfers").size() == 3);

        assertThat(browsed.media().toString())
                .doesNotContain(PexSimulator.API_KEY)
                .doesNotContain(CiSimulator.PASSWORD)
                .doesNotContain(CiSimulator.CLIENT_SECRET)
                .doesNotContain(PixopSimulator.PASSWORD)
                .doesNotContain("Bearer")
                .doesNotContain("?");
    }

    @Test
    void aThousandTransfersAreTold() throws Exception {
        Thousand thousand = new Thousand(application.context);
        thousand.move(1_000_000);

        JsonNode told = browsed.media().path("transfers");

        assertThat(told).hasSize(Thousand.COUNT);
        List<String> exchanges = new ArrayList<>();
        told.forEach(transfer -> exchanges.add(transfer.path("exchange").asText()));
        assertThat(exchanges).doesNotHaveDuplicates();
        thousand.end();
        assertThat(browsed.media().path("transfers")).isEmpty();
    }
}
