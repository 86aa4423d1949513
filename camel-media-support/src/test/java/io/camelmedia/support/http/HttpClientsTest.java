// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.Map;
import org.apache.camel.component.http.HttpComponent;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.hc.client5.http.config.Configurable;
import org.apache.hc.core5.util.Timeout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpClientsTest {

    private final DefaultCamelContext context = new DefaultCamelContext();
    private final HttpClients clients = new HttpClients(context);

    @BeforeEach
    void start() {
        context.start();
    }

    @AfterEach
    void stop() throws IOException {
        clients.close();
        context.close();
    }

    @Test
    void aConnectionIsGivenUpAfterTenSecondsUnlessAnotherTimeIsGiven() throws Exception {
        assertThat(connectTimeout(Map.of())).isEqualTo(Timeout.ofSeconds(10));
        assertThat(connectTimeout(Map.of("connectTimeout", "5000"))).isEqualTo(Timeout.ofSeconds(5));
        assertThat(connectTimeout(Map.of("httpClient.connectTimeout", "7000"))).isEqualTo(Timeout.ofSeconds(7));
    }

    @Test
    void theConnectTimeoutOfTheHttpComponentApplies() throws Exception {
        context.getComponent("http", HttpComponent.class).setConnectTimeout(30_000);

        assertThat(connectTimeout(Map.of())).isEqualTo(Timeout.ofSeconds(30));
        assertThat(connectTimeout(Map.of("connectTimeout", "5000"))).isEqualTo(Timeout.ofSeconds(5));
    }

    @Test
    void anOptionThatNobodyKnowsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> clients.lease("http", Map.of("proxyHots", "localhost")))
                .withMessage("camel-http's endpoint does not know the option http.proxyHots");
    }

    @SuppressWarnings("deprecation")
    private Timeout connectTimeout(Map<String, Object> options) throws Exception {
        HttpClients.Lease lease = clients.lease("http", options);
        try {
            return ((Configurable) lease.client()).getConfig().getConnectTimeout();
        } finally {
            lease.release();
        }
    }
}
