// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SimulatorTest {

    /** An API with a content network beside it. */
    private static final class TwoOrigins extends Simulator {
        private final Origin content;
        private boolean fresh;

        TwoOrigins(SimulatorSettings settings) {
            super(settings);
            content = secondOrigin("content", routes -> routes.get("/file", ctx -> ctx.result("content")));
            listen(routes -> routes.get("/file", ctx -> ctx.result("api")));
        }

        @Override
        public String scheme() {
            return "two";
        }

        @Override
        protected void resetState() {
            fresh = true;
        }
    }

    @Test
    void aSecondOriginHasItsOwnPortJournalAndFaults() throws Exception {
        try (TwoOrigins simulator = new TwoOrigins(SimulatorSettings.defaults())) {
            simulator.content.faults().on("*", "*").times(1).answer(500, Map.of(), "{}");

            assertThat(get(simulator.baseUrl())).isEqualTo("api");
            assertThat(get(simulator.content.baseUrl())).isEqualTo("{}");
            assertThat(get(simulator.content.baseUrl())).isEqualTo("content");

            assertThat(simulator.content.baseUrl()).isNotEqualTo(simulator.baseUrl());
            assertThat(simulator.journal().count()).isEqualTo(1);
            assertThat(simulator.content.journal().count()).isEqualTo(2);
        }
    }

    @Test
    void resetBringsEverythingBackToTheStart() throws Exception {
        try (TwoOrigins simulator = new TwoOrigins(SimulatorSettings.defaults())) {
            simulator.clock().set(Instant.EPOCH);
            simulator.content.faults().on("*", "*").answer(500, Map.of(), "{}");
            get(simulator.content.baseUrl());

            simulator.reset();

            assertThat(simulator.fresh).isTrue();
            assertThat(simulator.clock().instant()).isAfter(Instant.EPOCH);
            assertThat(simulator.content.journal().all()).isEmpty();
            assertThat(get(simulator.content.baseUrl())).isEqualTo("content");
        }
    }

    @Test
    void theDateOfAnAnswerFollowsTheClock() throws Exception {
        try (TwoOrigins simulator = new TwoOrigins(SimulatorSettings.defaults())) {
            simulator.clock().set(Instant.parse("2017-01-02T03:04:05Z"));

            assertThat(new Client(simulator).get("/file").headers().firstValue("Date"))
                    .contains("Mon, 02 Jan 2017 03:04:05 GMT");
        }
    }

    @Test
    void theAddressHandedOutIsTheSimulatorsOwnUnlessSaidOtherwise() {
        SimulatorSettings settings = SimulatorSettings.defaults();
        try (TwoOrigins own = new TwoOrigins(settings);
                TwoOrigins other = new TwoOrigins(settings.withPublicUrl("http://127.0.0.1:4101/"))) {
            assertThat(own.publicUrl()).isEqualTo(own.baseUrl());
            assertThat(other.publicUrl()).isEqualTo("http://127.0.0.1:4101");
        }
    }

    @Test
    void aClosedSimulatorAnswersNoMore() {
        TwoOrigins simulator = new TwoOrigins(SimulatorSettings.defaults());
        String address = simulator.baseUrl();

        simulator.close();

        assertThatThrownBy(() -> get(address)).isInstanceOf(IOException.class);
    }

    @Test
    void settingsThatMakeNoSenseAreRefused() {
        SimulatorSettings settings = SimulatorSettings.defaults();

        assertThatThrownBy(() -> settings.withPort(65_536)).hasMessage("port 65536 is not between 0 and 65535");
        assertThatThrownBy(() -> settings.withPublicUrl("example.com"))
                .hasMessage("'example.com' is no http or https address");
    }

    private static String get(String origin) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(origin + "/file")).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }
}
