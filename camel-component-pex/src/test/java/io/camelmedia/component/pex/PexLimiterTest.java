// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.component.pex.model.Asset;
import io.camelmedia.support.camel.MediaRuntime;
import io.camelmedia.support.error.StoppedException;
import io.camelmedia.support.http.execution.CallScope;
import io.camelmedia.support.http.execution.DelayScheduler;
import io.camelmedia.support.http.execution.MovedDelayScheduler;
import io.camelmedia.support.http.execution.Priority;
import io.camelmedia.support.http.limit.Limiter;
import io.camelmedia.testkit.pex.PexSimulator;
import io.camelmedia.testkit.wire.RecordedRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.camel.AsyncProducer;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.support.PropertyBindingSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(60)
class PexLimiterTest extends PexTestSupport {

    private static final DelayScheduler.Waiting WAITING =
            DelayScheduler.Waiting.of(CallScope.CONTEXT, "pex", "assets", "its turn");
    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final long MARGIN =
            Duration.ofMillis(PexConfiguration.RATE_MARGIN).toNanos();

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    @Override
    PexSimulator simulator() {
        return pex;
    }

    @Test
    void sixteenCallsGoInASecondAndItsMargin() {
        MovedDelayScheduler time = new MovedDelayScheduler();
        Limiter limiter = new PexApi().limiter(new PexConfiguration(), time);
        for (int call = 0; call < 16; call++) {
            assertThat(limiter.acquire(Priority.NEW, WAITING)).isCompleted();
        }

        CompletableFuture<Void> next = limiter.acquire(Priority.NEW, WAITING);

        time.advance(Duration.ofMillis(1049));
        assertThat(next).isNotDone();
        time.advance(Duration.ofMillis(1));
        assertThat(next).isCompleted();
    }

    @Test
    void theMarginIsTheComponents() throws Exception {
        PexComponent component = context.getComponent("pex", PexComponent.class);
        PropertyBindingSupport.build()
                .withCamelContext(context)
                .withTarget(component)
                .withProperty("rateMargin", "200ms")
                .bind();

        PexEndpoint endpoint = context.getEndpoint("pex:assets", PexEndpoint.class);

        assertThat(endpoint.getConfiguration().rateMargin()).isEqualTo(200);
    }

    @Test
    void allEndpointsWithOneKeyShareTheirCalls() throws Exception {
        context.getComponent("pex", PexComponent.class)
                .setRateMargin(Duration.ofMinutes(10).toMillis());
        for (int call = 0; call < 16; call++) {
            template.requestBody(call % 2 == 0 ? "pex:assets" : "pex:collections", (Object) null);
        }
        CompletableFuture<Exchange> next = template.asyncSend("pex:whitelists", exchange -> {});

        context.stop();

        assertThat(next.get(10, TimeUnit.SECONDS).getException()).isInstanceOf(StoppedException.class);
        assertThat(pex.journal().count()).isEqualTo(16);
    }

    @Test
    void aCallThatWaitsForItsTurnHoldsNoThread() throws Exception {
        context.getComponent("pex", PexComponent.class)
                .setRateMargin(Duration.ofMinutes(10).toMillis());
        for (int call = 0; call < 16; call++) {
            template.requestBody("pex:assets", (Object) null);
        }
        Endpoint endpoint = context.getEndpoint("pex:assets");
        AsyncProducer producer = endpoint.createAsyncProducer();
        producer.start();
        CompletableFuture<Boolean> onTheSameThread = new CompletableFuture<>();

        boolean done = producer.process(endpoint.createExchange(), onTheSameThread::complete);

        assertThat(done).isFalse();
        assertThat(onTheSameThread).isNotDone();
        context.stop();
        assertThat(onTheSameThread.get(10, TimeUnit.SECONDS)).isFalse();
    }

    /**
     * What a busy machine holds up for longer than the margin, between the permit and the service, or between the permit
     * and its stamp, comes nearer to what follows by just that; everything else never does.
     */
    @Test
    @Tag("system")
    void eightThreadsNeverMakeMoreThanSixteenCallsArriveInAnySecond() throws Exception {
        Queue<Long> granted = new ConcurrentLinkedQueue<>();
        Limiter limiter = new PexApi()
                .limiter(new PexConfiguration(), MediaRuntime.of(context).delays());
        Limiter stamping = (priority, waiting) ->
                limiter.acquire(priority, waiting).thenAccept(permit -> granted.add(System.nanoTime()));
        context.getComponent("pex", PexComponent.class).setRateLimiter((account, delays) -> stamping);
        pex.rates().permit(Integer.MAX_VALUE, Duration.ofSeconds(1));
        callInParallel(Instant.now().plusSeconds(2));
        granted.clear();
        pex.journal().clear();

        callInParallel(Instant.now().plusSeconds(20));

        List<Long> permits = granted.stream().sorted().toList();
        List<Long> arrivals = pex.journal().all().stream()
                .map(RecordedRequest::receivedNanos)
                .sorted()
                .toList();
        assertThat(arrivals).hasSameSizeAs(permits).hasSizeGreaterThan(150);
        for (int i = 16; i < arrivals.size(); i++) {
            long heldUp = arrivals.get(i - 16) - permits.get(i - 16);
            assertThat(heldUp).isPositive();
            long apart = permits.get(i) - permits.get(i - 16);
            assertThat(apart).isGreaterThanOrEqualTo(SECOND);
            long stampedLate = Math.max(0, SECOND + MARGIN - apart);
            assertThat(arrivals.get(i) - arrivals.get(i - 16) + stampedLate + Math.max(0, heldUp - MARGIN))
                    .isGreaterThanOrEqualTo(SECOND);
        }
    }

    private void callInParallel(Instant end) throws Exception {
        List<Callable<Void>> callers = Collections.nCopies(8, () -> {
            while (Instant.now().isBefore(end)) {
                template.requestBody("pex:assets", (Object) null);
            }
            return null;
        });
        ExecutorService threads = Executors.newFixedThreadPool(callers.size());
        try {
            for (Future<Void> caller : threads.invokeAll(callers)) {
                caller.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void anotherKeyHasALimitOfItsOwn() {
        Stream.of("fake-key-1", "fake-key-2").forEach(key -> {
            for (int i = 0; i < 10; i++) {
                failure("pex:assets?apiKey=" + key);
            }
        });

        assertThat(pex.journal().count()).isEqualTo(20);
    }

    @Test
    void aLimiterOfTheUsersOwnReplacesTheBuiltInOne() {
        AtomicInteger asked = new AtomicInteger();
        Queue<String> accounts = new ConcurrentLinkedQueue<>();
        Limiter counting = (priority, waiting) -> {
            asked.incrementAndGet();
            return CompletableFuture.completedFuture(null);
        };
        context.getComponent("pex", PexComponent.class).setRateLimiter((account, delays) -> {
            accounts.add(account);
            return counting;
        });

        assertThat(list("pex:assets", Asset.class)).isEmpty();
        assertThat(list("pex:assets?count=5", Asset.class)).isEmpty();

        assertThat(asked).hasValue(2);
        assertThat(accounts).singleElement().asString().startsWith("pex http://127.0.0.1:");
    }
}
