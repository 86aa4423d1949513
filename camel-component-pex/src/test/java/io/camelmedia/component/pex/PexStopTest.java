// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camelmedia.component.pex.model.UploadedAsset;
import io.camelmedia.support.camel.MediaRuntime;
import io.camelmedia.support.crowd.Crowd;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.error.StoppedException;
import io.camelmedia.support.http.limit.Limiter;
import io.camelmedia.testkit.fault.FaultRule;
import io.camelmedia.testkit.pex.PexSimulator;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.ServiceStatus;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What starts, stops and is suspended. */
@Timeout(60)
class PexStopTest extends PexUploadTestSupport {

    private static final String ASSETS = "/v3/cms/assets";

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    private final ExecutorService stopper = Executors.newCachedThreadPool();
    private Crowd crowd;

    @Override
    PexSimulator simulator() {
        return pex;
    }

    @Override
    protected RouteBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:upload").routeId("uploading").to(UPLOAD);
                from("direct:assets").routeId("listing").to("pex:assets?maxAttempts=5");
                from("direct:again")
                        .routeId("again")
                        .doTry()
                        .to("pex:assets?maxAttempts=1")
                        .doCatch(MediaApiException.class)
                        .to("pex:collections");
            }
        };
    }

    @BeforeEach
    void makeCrowd() {
        crowd = new Crowd(context);
    }

    @AfterEach
    void stopThreads() {
        crowd.close();
        stopper.shutdownNow();
    }

    @Test
    void anUploadThatNeedsLongerThanTheStopCompletesWithinTheShutdownTimeout() throws Exception {
        FaultRule stall = pex.faults().on("PUT", PUT).stallAfterRequestBytes(100_000);
        crowd.send(
                "direct:upload", 1, (exchange, index) -> exchange.getMessage().setBody(file));
        await().until(() -> stall.hits() == 1);

        Future<?> stop = stopper.submit(() -> context.stop());
        await().until(() -> context.getStatus() == ServiceStatus.Stopping);
        stall.release();
        pex.faults().clear();

        assertArrived(crowd.allWell().get(0).getMessage().getBody(UploadedAsset.class));
        stop.get(30, TimeUnit.SECONDS);
        assertThat(pex.journal().count("GET", VERIFY)).isPositive();
    }

    @Test
    void anUploadThatNeedsLongerThanTheShutdownTimeoutEndsWithTheReason() throws Exception {
        context.getShutdownStrategy().setTimeout(1);
        FaultRule stall = pex.faults().on("PUT", PUT).stallAfterRequestBytes(100_000);
        crowd.send(
                "direct:upload", 1, (exchange, index) -> exchange.getMessage().setBody(file));
        await().until(() -> stall.hits() == 1);

        context.stop();

        assertThat(crowd.all().get(0).getException())
                .isInstanceOf(StoppedException.class)
                .hasMessageContaining("is stopping")
                .hasMessageContaining("asset " + lastRegistered() + " is registered and its file not confirmed");
    }

    @Test
    void aDelayThatEndsBehindTheShutdownTimeoutEndsAtOnce() throws Exception {
        context.getShutdownStrategy().setTimeout(5);
        pex.faults().on("GET", ASSETS).answer(429, Map.of("Retry-After", "15"), "{}");
        crowd.send("direct:assets", 40);
        await().until(() -> pex.journal().count("GET", ASSETS) >= 1);

        context.stop();

        assertThat(crowd.all())
                .allSatisfy(exchange -> assertThat(exchange.getException()).isInstanceOf(MediaApiException.class));
        assertThat(context.getStatus()).isEqualTo(ServiceStatus.Stopped);
    }

    @Test
    void aRouteThatIsStoppedAloneEndsItsUploadWhenItsTimeIsOverAndLeavesOthersAlone() throws Exception {
        FaultRule stall = pex.faults().on("PUT", PUT).stallAfterRequestBytes(100_000);
        crowd.send(
                "direct:upload", 1, (exchange, index) -> exchange.getMessage().setBody(file));
        await().until(() -> stall.hits() == 1);
        FaultRule other = pex.faults().on("GET", ASSETS).stallAfterResponseBytes(1);
        Crowd listing = new Crowd(context);
        listing.send("direct:assets", 1);
        await().until(() -> other.hits() == 1);

        context.getRouteController().stopRoute("uploading", 1, TimeUnit.SECONDS);

        assertThat(crowd.all().get(0).getException())
                .isInstanceOf(StoppedException.class)
                .hasMessageContaining("the route uploading is stopping");
        assertThat(listing.ended()).isZero();
        pex.faults().clear();
        listing.allWell();
        listing.close();
        context.getRouteController().startRoute("uploading");
        assertThat(template.requestBody("direct:upload", file)).isInstanceOf(UploadedAsset.class);
    }

    @Test
    void nothingBeginsInARouteWhoseStopHasTimedOut() throws Exception {
        FaultRule stall = pex.faults().on("GET", ASSETS).stallAfterResponseBytes(1);
        crowd.send("direct:again", 1);
        await().until(() -> stall.hits() == 1);

        context.getRouteController().stopRoute("again", 1, TimeUnit.SECONDS);

        crowd.all();
        assertThat(pex.journal().count("GET", "/v3/cms/collections*")).isZero();
    }

    @Test
    void aRouteWhoseStopIsGivenUpGoesOnAsIfNothingHadBeen() throws Exception {
        FaultRule stall = pex.faults().on("GET", ASSETS).times(1).stallAfterResponseBytes(1);
        crowd.send("direct:assets", 1);
        await().until(() -> stall.hits() == 1);

        boolean stopped = context.getRouteController().stopRoute("listing", 1, TimeUnit.SECONDS, true);

        assertThat(stopped).isFalse();
        pex.faults().clear();
        crowd.allWell();
        pex.faults().on("GET", ASSETS).times(1).answer(503, Map.of("Retry-After", "1"), "{}");
        assertThat(template.requestBody("direct:assets", (Object) null)).isInstanceOf(List.class);
    }

    @Test
    void aRouteThatIsSuspendedAndResumedGoesOnAsBefore() throws Exception {
        for (int round = 0; round < 3; round++) {
            context.getRouteController().suspendRoute("listing");
            context.getRouteController().resumeRoute("listing");
            pex.faults().on("GET", ASSETS).times(1).answer(503, Map.of("Retry-After", "0"), "{}");
            assertThat(template.requestBody("direct:assets", (Object) null)).isInstanceOf(List.class);
        }
    }

    @Test
    void aContextThatIsSuspendedAndResumedGoesOnAsBefore() {
        context.suspend();
        context.resume();
        pex.faults().on("GET", ASSETS).times(1).answer(503, Map.of("Retry-After", "0"), "{}");

        assertThat(template.requestBody("direct:assets", (Object) null)).isInstanceOf(List.class);
    }

    @Test
    void eachStartAndStopOfAContextLeavesNoListenerBehind() throws Exception {
        try (DefaultCamelContext other = new DefaultCamelContext()) {
            configure(other);
            other.start();
            int listeners = other.getLifecycleStrategies().size();
            other.stop();
            for (int round = 0; round < 5; round++) {
                other.start();
                other.getEndpoint("pex:assets");
                other.stop();
            }
            other.start();
            other.getEndpoint("pex:assets");

            assertThat(other.getLifecycleStrategies()).hasSize(listeners + 1);
            assertThat(other.hasService(MediaRuntime.class)).isNotNull();
        }
    }

    @Test
    @Tag("system")
    void aHundredContextsLeaveNeitherThreadsNorMemory() throws Exception {
        pex.rates().permit(Integer.MAX_VALUE, Duration.ofSeconds(1));
        List<WeakReference<CamelContext>> closed = new ArrayList<>();
        for (int round = 0; round < 100; round++) {
            closed.add(usedAndClosed());
        }

        await("all but the last one, which a context without any component of ours leaves too")
                .untilAsserted(() -> {
                    System.gc();
                    assertThat(closed).filteredOn(each -> !each.refersTo(null)).hasSizeLessThanOrEqualTo(1);
                });

        await().untilAsserted(() -> assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> thread.getName().contains("Media"))
                .noneMatch(thread -> !thread.getName().contains("(" + context.getName() + ")")));
    }

    private WeakReference<CamelContext> usedAndClosed() throws Exception {
        try (DefaultCamelContext other = new DefaultCamelContext()) {
            configure(other);
            other.start();
            other.createProducerTemplate().requestBody("pex:assets", (Object) null);
            return new WeakReference<>(other);
        }
    }

    @Test
    void theFirstEndpointOfAComponentIsMadeOnceHoweverManyAskForIt() throws Exception {
        for (int round = 0; round < 8; round++) {
            try (DefaultCamelContext other = new DefaultCamelContext()) {
                configure(other);
                other.start();
                CountDownLatch together = new CountDownLatch(16);
                List<CompletableFuture<Object>> made = new ArrayList<>();
                for (int thread = 0; thread < 16; thread++) {
                    int each = thread;
                    made.add(CompletableFuture.supplyAsync(
                            () -> {
                                together.countDown();
                                meet(together);
                                return other.getEndpoint("pex:assets?count=" + (each + 1));
                            },
                            stopper));
                }
                for (CompletableFuture<Object> endpoint : made) {
                    assertThat(endpoint.get(20, TimeUnit.SECONDS)).isInstanceOf(PexEndpoint.class);
                }
            }
        }
    }

    private static void meet(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aProducerThatStartsLazilyNeedsNoCredentialsBefore() throws Exception {
        try (DefaultCamelContext other = new DefaultCamelContext()) {
            other.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:lazy").to("pex:assets?lazyStartProducer=true");
                }
            });
            other.start();

            Exchange exchange = other.createProducerTemplate().request("direct:lazy", asking -> {});

            assertThat(other.getStatus()).isEqualTo(ServiceStatus.Started);
            assertThat(exchange.getException()).hasMessageContaining("apiKey");
        }
    }

    @Test
    void limitersAndClientsInTheRegistryThatAreMeantForSomethingElseAreLeftAlone() throws Exception {
        try (DefaultCamelContext other = new DefaultCamelContext();
                var client = HttpClients.custom()
                        .addRequestInterceptorFirst((request, entity, with) -> {
                            throw new IllegalStateException("not ours");
                        })
                        .build()) {
            other.getRegistry().bind("client", client);
            other.getRegistry().bind("limiter", (Limiter) (priority, waiting) -> {
                throw new IllegalStateException("not ours");
            });
            configure(other);
            other.start();

            assertThat(other.createProducerTemplate().requestBody("pex:assets", (Object) null))
                    .isInstanceOf(List.class);
        }
    }

    private void configure(CamelContext other) {
        PexConfiguration configuration =
                other.getComponent("pex", PexComponent.class).getConfiguration();
        configuration.setBaseUrl(pex.baseUrl());
        configuration.setApiKey(PexSimulator.API_KEY);
    }
}
