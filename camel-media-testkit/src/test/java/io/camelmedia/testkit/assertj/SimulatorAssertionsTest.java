// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.assertj;

import static io.camelmedia.testkit.assertj.SimulatorAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camelmedia.testkit.Client;
import io.camelmedia.testkit.EchoSimulator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SimulatorAssertionsTest {

    @RegisterExtension
    static EchoSimulator echo = EchoSimulator.start();

    private final Client client = new Client(echo);

    @BeforeEach
    void work() throws Exception {
        client.send("POST", "/work?mode=fast%20lane", "{\"name\":\"a\",\"size\":1.0,\"tags\":[1,2]}".getBytes());
        client.send("POST", "/work", "{\"name\":\"b\"}".getBytes(), "Authorization", "Bearer sim-secret");
    }

    @Test
    void whatWasReceivedIsNarrowedDownStepByStep() {
        assertThat(echo).received("POST", "/work").times(2).answered(201).times(2);
        assertThat(echo)
                .received("POST", "/w*")
                .withJson("{\"name\":\"a\",\"size\":1}")
                .withQuery("mode", "fast lane")
                .withoutCredentials()
                .times(1);
        assertThat(echo).received("*", "*").withJson("{\"tags\":[2,1]}").times(1);
        assertThat(echo.journal())
                .received("POST", "/work")
                .withBody("{\"name\":\"b\"}")
                .times(1);
        assertThat(echo).receivedNo("GET", "*");
        assertThat(assertThat(echo).received("POST", "/work").last().bodyText()).contains("b");
    }

    @Test
    void whatIsMissingIsToldWithWhatCame() {
        assertThatThrownBy(() -> assertThat(echo).received("GET", "/work"))
                .hasMessageContaining("Expecting a request GET /work")
                .hasMessageContaining("POST /work -> 201");
        assertThatThrownBy(() -> assertThat(echo).receivedNo("POST", "/work"))
                .hasMessageContaining("Expecting no request POST /work");
        assertThatThrownBy(() -> assertThat(echo).received("POST", "/work").times(3))
                .hasMessageContaining("3 times but there were 2");
        assertThatThrownBy(() -> assertThat(echo).received("POST", "/work").withJson("{\"name\":\"c\"}"))
                .hasMessageContaining("with the JSON {\"name\":\"c\"}")
                .hasMessageContaining("{\"name\":\"a\"");
        assertThatThrownBy(() -> assertThat(echo).received("POST", "/work").withHeader("X", "y"))
                .hasMessageContaining("with X: y");
    }

    @Test
    void aCredentialIsNamedAndNotShown() {
        assertThatThrownBy(() -> assertThat(echo).received("POST", "/work").withoutCredentials())
                .hasMessageContaining("bears Authorization")
                .hasMessageNotContaining("sim-secret");
    }
}
