// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.apache.camel.ConsumerTemplate;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What {@code ConsumerTemplate} fetches, and when it is acknowledged. */
@Timeout(60)
class FeedPollingConsumerTest extends FeedConsumerTestBase {

    private static final String URI = "fake:events";

    private ConsumerTemplate template;

    @BeforeEach
    void addTheEndpoint() throws Exception {
        FeedEndpoint endpoint = endpoint(STOP);
        endpoint.setStartScheduler(true);
        endpoint.setInitialDelay(0);
        endpoint.setDelay(10);
        context.addEndpoint(URI, endpoint);
        context.start();
        template = context.createConsumerTemplate();
    }

    @AfterEach
    void stopTheTemplate() {
        template.stop();
    }

    @Test
    void whatReceiveReturnsIsAcknowledgedWhenItsUnitOfWorkIsDone() {
        arrive(2);
        Exchange first = template.receive(URI, 30_000);
        Exchange second = template.receive(URI, 30_000);
        assertThat(arrival(first)).isEqualTo(1);
        assertThat(arrival(second)).isEqualTo(2);
        assertThat(stored()).isEmpty();

        template.doneUoW(second);
        template.doneUoW(first);

        await().untilAsserted(() -> assertThat(stored()).containsExactly(1, 2));
    }

    @Test
    void whatReceiveBodyReturnsIsAcknowledgedAtOnce() {
        arrive(1);

        assertThat(template.receiveBody(URI, 30_000)).isInstanceOf(World.Thing.class);
        await().untilAsserted(() -> assertThat(stored()).containsExactly(1));
    }

    @Test
    void whatWasNotAcknowledgedComesAgainAfterARestart() {
        arrive(1);
        template.receive(URI, 30_000);
        template.stop();
        template = context.createConsumerTemplate();

        assertThat(arrival(template.receive(URI, 30_000))).isEqualTo(1);
    }

    @Test
    void whoWaitsForNothingGetsNothing() {
        assertThat(template.receive(URI, 50)).isNull();
    }
}
