// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camelmedia.support.crowd.Crowd;
import io.camelmedia.support.crowd.OurPools;
import io.camelmedia.support.error.UnavailableException;
import io.camelmedia.support.http.limit.LimiterFactory;
import io.camelmedia.support.http.limit.SlidingWindowLimiter;
import io.camelmedia.testkit.fault.FaultRule;
import io.camelmedia.testkit.pex.PexSimulator;
import io.camelmedia.testkit.wire.RecordedRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** More exchanges than there are places, permits and retries. */
@Timeout(60)
class PexCrowdTest extends PexTestSupport {

    private static final String ASSETS = "/v3/cms/assets";
    private static final int MANY = 60;

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    @TempDir
    Path folder;

    private final Queue<Integer> order = new ConcurrentLinkedQueue<>();
    private final AtomicInteger at = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private volatile boolean waiting;
    private volatile CompletableFuture<Void> gate = CompletableFuture.completedFuture(null);
    /**
     * Lets each request wait for its permit, however free the service is, so that it goes on elsewhere: for certain while
     * the gate is closed, mostly when it is open.
     */
    private final LimiterFactory limiters = (account, delays) -> (priority, turn) ->
            waiting ? gate.thenRunAsync(() -> {}, delays.executor()) : CompletableFuture.completedFuture(null);

    private OurPools pools;
    private Crowd crowd;

    @Override
    PexSimulator simulator() {
        return pex;
    }

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext context = super.createCamelContext();
        pools = OurPools.of(context);
        context.getComponent("pex", PexComponent.class).setRateLimiter(limiters);
        return context;
    }

    @BeforeEach
    void openTheService() {
        crowd = new Crowd(context);
        pex.rates().permit(Integer.MAX_VALUE, Duration.ofSeconds(1));
        for (int i = 0; i < 5; i++) {
            pex.assets().add("asset " + i);
        }
    }

    @AfterEach
    void closeCrowd() {
        crowd.close();
    }

    private void route(RouteBuilder routes) throws Exception {
        context.addRoutes(routes);
    }

    @Test
    void sixtyExchangesReadPagesWhileTheySplit() throws Exception {
        AtomicInteger items = new AtomicInteger();
        route(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:split")
                        .to("pex:assets?paging=iterator&count=2")
                        .split(body())
                        .streaming()
                        .process(exchange -> items.incrementAndGet());
            }
        });
        waiting = true;

        crowd.send("direct:split", MANY).allWell();

        assertThat(items).hasValue(MANY * 5);
    }

    @Test
    void sixtyExchangesReadPagesWhileTheySplitInParallel() throws Exception {
        AtomicInteger items = new AtomicInteger();
        route(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:split")
                        .to("pex:assets?paging=iterator&count=2")
                        .split(body())
                        .streaming()
                        .parallelProcessing()
                        .to("pex:assets?count=1")
                        .process(exchange -> items.incrementAndGet());
            }
        });
        waiting = true;

        crowd.send("direct:split", MANY).allWell();

        assertThat(items).hasValue(MANY * 5);
    }

    @Test
    void sixtyRoutesBlockOnAnotherCallBehindOneThatWaited() throws Exception {
        route(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:block").to("pex:assets").process(exchange -> exchange.getMessage()
                        .setBody(template.requestBody("pex:assets?paging=all&count=3", (Object) null)));
            }
        });
        waiting = true;

        List<Exchange> all = crowd.send("direct:block", MANY).allWell();

        assertThat(all).allSatisfy(exchange -> assertThat(exchange.getMessage().getBody(List.class))
                .hasSize(5));
    }

    @Test
    void routesThatWaitForEachOtherBehindTheirCallsAllGoOn() throws Exception {
        CyclicBarrier together = new CyclicBarrier(MANY);
        route(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:meet").to("pex:assets").process(exchange -> together.await(40, TimeUnit.SECONDS));
            }
        });
        waiting = true;
        gate = new CompletableFuture<>();

        crowd.send("direct:meet", MANY).underWay();
        gate.complete(null);

        crowd.allWell();
    }

    @Test
    void multicastAndSedaReachTheServiceFromEveryBranch() throws Exception {
        AtomicInteger reached = new AtomicInteger();
        route(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:cast")
                        .multicast()
                        .parallelProcessing()
                        .to("pex:assets?count=1", "pex:collections", "direct:queue")
                        .end()
                        .process(exchange -> reached.incrementAndGet());
                from("direct:queue").to("seda:later?waitForTaskToComplete=Always&timeout=40000&size=200");
                from("seda:later?concurrentConsumers=4&size=200").to("pex:assets?count=2");
            }
        });
        waiting = true;

        crowd.send("direct:cast", MANY).allWell();

        assertThat(reached).hasValue(MANY);
    }

    @Test
    void moreRetriesThanTheQuotaFailWithTheServicesReasonAndAllEnd() throws Exception {
        pex.faults().on("GET", ASSETS).answer(503, Map.of("Retry-After", "0"), "{\"message\":\"down\"}");

        List<Exchange> all = crowd.send("pex:assets", 400).all();

        assertThat(all)
                .allSatisfy(exchange -> assertThat(exchange.getException()).isInstanceOf(UnavailableException.class));
        pex.faults().clear();
        crowd.send("pex:assets", MANY);
        assertThat(crowd.all().subList(400, 400 + MANY)).allMatch(exchange -> exchange.getException() == null);
    }

    @Test
    void faultsOfEveryKindLeaveNoPlaceTaken() throws Exception {
        pex.faults().on("GET", ASSETS).times(100).cutAfterResponseBytes(5);
        pex.faults().on("GET", ASSETS).times(100).cutAfterRequestBytes(0);
        pex.faults().on("GET", ASSETS).times(100).malformedJson();
        pex.faults().on("GET", ASSETS).times(100).answer(429, Map.of("Retry-After", "0"), "{}");
        pex.faults().on("GET", ASSETS).times(30).stallAfterResponseBytes(3);

        crowd.send("pex:assets?requestTimeout=1s&maxAttempts=2", 300).all();

        pex.faults().clear();
        FaultRule stall = pex.faults().on("GET", ASSETS).stallAfterResponseBytes(3);
        try (Crowd after = new Crowd(context, 24)) {
            after.send("pex:assets", 24);
            await().until(() -> stall.hits() == 20);
            pex.faults().clear();
            after.allWell();
        }
    }

    @Test
    void aCallThatNeedsNoWaitMakesNeitherThreadNorTask() throws Exception {
        template.requestBody("pex:assets", (Object) null);
        long tasks = pools.timer().getTaskCount();

        for (int i = 0; i < 100; i++) {
            template.requestBody("pex:assets", (Object) null);
        }

        assertThat(pools.work().getTaskCount()).isZero();
        assertThat(pools.timer().getQueue()).hasSizeLessThanOrEqualTo(2);
        assertThat(pools.timer().getTaskCount() - tasks).isLessThan(100);
    }

    @Test
    void filesGoOneAfterTheOtherAsLongAsNoCallWaits() throws Exception {
        writeFiles();

        readFiles("pex:assets");

        assertThat(List.copyOf(order)).hasSize(MANY).isSorted();
        assertThat(most).hasValue(1);
        assertThat(pools.work().getTaskCount()).isZero();
    }

    @Test
    void filesGoOneAfterTheOtherWithSynchronousHoweverManyCallsWait() throws Exception {
        writeFiles();
        waiting = true;

        readFiles("pex:assets?synchronous=true");

        assertThat(List.copyOf(order)).hasSize(MANY).isSorted();
        assertThat(most).hasValue(1);
    }

    private void writeFiles() throws Exception {
        for (int i = 0; i < MANY; i++) {
            Files.writeString(folder.resolve(String.format("%03d.txt", i)), String.valueOf(i), StandardCharsets.UTF_8);
        }
    }

    private void readFiles(String call) throws Exception {
        CountDownLatch all = new CountDownLatch(MANY);
        route(new RouteBuilder() {
            @Override
            public void configure() {
                from("file:" + folder + "?sortBy=file:name&initialDelay=0")
                        .process(exchange -> most.accumulateAndGet(at.incrementAndGet(), Math::max))
                        .convertBodyTo(String.class)
                        .setProperty("file", body())
                        .to(call)
                        .process(exchange -> {
                            order.add(Integer.valueOf(exchange.getProperty("file", String.class)));
                            at.decrementAndGet();
                            all.countDown();
                        });
            }
        });
        assertThat(all.await(40, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void anErrorOutOfTheRouteIsToldOnceAndLosesNoPlace() throws Exception {
        CountDownLatch told = new CountDownLatch(MANY);
        AtomicInteger callbacks = new AtomicInteger();
        var producer = context.getEndpoint("pex:assets").createAsyncProducer();
        context.addService(producer);
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> told.countDown());
        try {
            waiting = true;
            gate = new CompletableFuture<>();
            for (int i = 0; i < MANY; i++) {
                boolean done =
                        producer.process(context.getEndpoint("pex:assets").createExchange(), sync -> {
                            callbacks.incrementAndGet();
                            throw new StackOverflowError("out of the route");
                        });
                assertThat(done).isFalse();
            }
            gate.complete(null);
            assertThat(told.await(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }

        assertThat(callbacks).hasValue(MANY);
        crowd.send("pex:assets", MANY).allWell();
    }

    @Test
    void anErrorWithinACallEndsItsExchange() throws Exception {
        AtomicBoolean failing = new AtomicBoolean(true);
        context.getComponent("pex", PexComponent.class).setRateLimiter((account, delays) -> (priority, waiting) -> {
            if (failing.get()) {
                throw new StackOverflowError("in the limiter");
            }
            return CompletableFuture.completedFuture(null);
        });

        List<Exchange> all = crowd.send(
                        "pex:assets?apiKey=" + PexSimulator.API_KEY + "&baseUrl=" + pex.publicUrl(), MANY)
                .all();

        assertThat(all).allSatisfy(exchange -> assertThat(exchange.getException())
                .hasRootCauseInstanceOf(StackOverflowError.class));
        failing.set(false);
        crowd.send("pex:assets", 1);
        assertThat(crowd.all().get(MANY).getException()).isNull();
    }

    @Test
    void anUploadWhoseBytesAreOutIsVerifiedBeforeTheLastIsRegisteredAndNoneBeforeItCanSend() throws Exception {
        int uploads = 150;
        context.getComponent("pex", PexComponent.class)
                .setRateLimiter((account, delays) -> new SlidingWindowLimiter(4, Duration.ofMillis(20), delays));

        crowd.send("pex:assets/upload?title=song&mediaType=audio", uploads, (exchange, index) -> {
                    exchange.getMessage().setHeader(Exchange.FILE_NAME, "song" + index + ".mp3");
                    exchange.getMessage().setBody(("song " + index).getBytes(StandardCharsets.UTF_8));
                })
                .allWell();

        int unsent = 0;
        int unverified = 0;
        for (RecordedRequest request : pex.journal().all()) {
            if (request.path().endsWith("/upload")) {
                unsent++;
            } else if (request.method().equals("PUT")) {
                unsent--;
                unverified++;
            } else if (request.path().endsWith("/verify")) {
                unverified--;
            }
            assertThat(unsent).isBetween(0, 20);
            assertThat(unverified).isBetween(0, 40);
        }
        assertThat(pex.journal().count("POST", "/v3/cms/assets/upload")).isEqualTo(uploads);
        assertThat(unsent + unverified).isZero();
    }
}
