// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.error.RateLimitException;
import io.camelmedia.support.error.StoppedException;
import io.camelmedia.testkit.ci.CiSimulator;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.camel.AsyncProducer;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(60)
class CiRatesTest extends CiTestSupport {

    private static final String LIST = "ci:workspaces";

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    @Override
    CiSimulator simulator() {
        return ci;
    }

    @Test
    void aCallWaitsWhileTheWindowIsSpentAndIsNeverRefused() throws Exception {
        template.requestBody(LIST, (Object) null);
        ci.rates().enforce(3, Duration.ofMinutes(1));
        for (int call = 0; call < 3; call++) {
            template.requestBody(LIST, (Object) null);
        }

        CompletableFuture<Exchange> next = call("ci:folders/get?folderId=sim-folder");
        context.stop();

        assertThat(next.get(10, TimeUnit.SECONDS).getException())
                .isInstanceOf(StoppedException.class)
                .hasMessageContaining("gave up waiting for its turn to call the service");
        assertThat(ci.journal().count("GET", "/folders/sim-folder")).isZero();
    }

    @Test
    void aCallFailsAtOnceWhenTheWindowIsSpentForLongerThanCallsWait() {
        template.requestBody(LIST, (Object) null);
        ci.rates().enforce(1, Duration.ofHours(1));
        template.requestBody(LIST, (Object) null);

        Exchange refused = template.request("ci:folders/get?folderId=sim-folder", exchange -> {});

        assertThat(refused.getException())
                .isInstanceOf(RateLimitException.class)
                .hasMessageContaining("longer than maxRetryDelay=65000 ms or requestTimeout permits; nothing was sent");
        assertThat(ci.journal().count("GET", "/folders/sim-folder")).isZero();
    }

    @Test
    void anAnswerTellsHowManyCallsAreLeft() {
        template.requestBody(LIST, (Object) null);
        ci.rates().enforce(100, Duration.ofHours(1));

        Exchange answered = template.request(LIST, exchange -> {});

        assertThat(answered.getMessage().getHeader("CamelCiResponseRateRemaining"))
                .isEqualTo(99L);
    }

    /** On this thread up to where it waits. */
    private CompletableFuture<Exchange> call(String uri) throws Exception {
        AsyncProducer producer = context.getEndpoint(uri).createAsyncProducer();
        producer.start();
        return producer.processAsync(producer.getEndpoint().createExchange());
    }
}
