// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.camelmedia.support.error.NotFoundException;
import io.camelmedia.testkit.Simulator;
import io.camelmedia.testkit.ci.CiSimulator;
import io.camelmedia.testkit.fault.FaultRule;
import io.camelmedia.testkit.pex.PexSimulator;
import io.camelmedia.testkit.pixop.PixopSimulator;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.camel.CamelContext;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a registry learns of an application against the simulators. */
class MicrometerMetersTest {

    private static final int MEDIA = 300_000;

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    @RegisterExtension
    static PixopSimulator pixop = PixopSimulator.start();

    private final MeterRegistry registry = new SimpleMeterRegistry();
    private final CamelContext context = new DefaultCamelContext();
    private ProducerTemplate template;

    @BeforeEach
    void start() {
        context.getCamelContextExtension().setName("measured");
        context.getRegistry().bind("meters", registry);
        for (Simulator simulator : new Simulator[] {ci, pex, pixop}) {
            simulator.configure(context);
        }
        context.start();
        template = context.createProducerTemplate();
    }

    @AfterEach
    void stop() {
        context.stop();
    }

    @Test
    void aCallIsOneHoweverManyAttemptsItTakes() {
        ci.faults().on("GET", "/folders/*").times(1).answer(503, Map.of("Retry-After", "0"), "");

        template.requestBody("ci:folders/get?folderId=" + CiSimulator.FOLDER, (Object) null);

        Timer calls = timer(MediaMeter.CALLS, "component", "ci", "operation", "folders/get", "exception", "none");
        assertThat(calls.count()).isEqualTo(1);
        assertThat(attempts("503")).isEqualTo(1);
        assertThat(attempts("200")).isEqualTo(1);
        assertThat(calls.totalTime(TimeUnit.NANOSECONDS))
                .isGreaterThanOrEqualTo(timer(MediaMeter.ATTEMPTS, "operation", "folders/get", "status", "200")
                        .totalTime(TimeUnit.NANOSECONDS));
    }

    @Test
    void aCallThatFailsIsCountedByItsException() {
        assertThatThrownBy(() -> template.requestBody("ci:folders/get?folderId=none", (Object) null))
                .isInstanceOf(CamelExecutionException.class)
                .hasCauseInstanceOf(NotFoundException.class);

        assertThat(timer(MediaMeter.CALLS, "operation", "folders/get", "exception", "NotFoundException")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void anAttemptWithoutAnAnswerHasNoStatus() {
        ci.faults().on("GET", "/folders/*").times(1).loseResponse();

        template.requestBody("ci:folders/get?folderId=" + CiSimulator.FOLDER, (Object) null);

        assertThat(attempts("none")).isEqualTo(1);
    }

    @Test
    void theBytesOfMediaAreCountedInTheirDirection() {
        String video = pixop.addVideo("film.mp4", new byte[MEDIA]);
        pixop.clock().advance(Duration.ofMinutes(1));

        byte[] got =
                template.requestBody("pixop:media/download?rendition=original&videoId=" + video, null, byte[].class);
        template.requestBody("pex:assets/upload?title=song&mediaType=audio", new byte[MEDIA]);

        assertThat(got).hasSize(MEDIA);
        assertThat(bytes(MediaMeter.BYTES_RECEIVED, "pixop", "media/download")).isEqualTo(MEDIA);
        assertThat(bytes(MediaMeter.BYTES_SENT, "pixop", "media/download")).isZero();
        assertThat(registry.find(MediaMeter.BYTES_SENT.meter()).tags("component", "pex").counters().stream()
                        .mapToDouble(counter -> counter.count())
                        .max())
                .hasValue(MEDIA);
    }

    @Test
    void theBytesOfARequestInJsonAreCounted() {
        String body = "{\"name\":\"Rushes\",\"workspaceId\":\"" + CiSimulator.WORKSPACE + "\"}";

        template.requestBody("ci:folders/create", body);

        assertThat(bytes(MediaMeter.BYTES_SENT, "ci", "folders/create")).isEqualTo(body.length());
        assertThat(bytes(MediaMeter.BYTES_RECEIVED, "ci", "folders/create")).isPositive();
    }

    @Test
    void onlyCallsThatWaitForTheLimiterAreTimed() {
        for (int i = 0; i < 16; i++) {
            template.requestBody("pex:assets?count=1", (Object) null);
        }
        long before = waits("limiter");
        CompletableFuture<?>[] crowd = new CompletableFuture<?>[20];
        for (int i = 0; i < crowd.length; i++) {
            crowd[i] = template.asyncRequestBody("pex:assets?count=1", null);
        }
        CompletableFuture.allOf(crowd).join();

        assertThat(waits("limiter")).isBetween(before + 1, before + 20);
    }

    @Test
    void aCallThatWaitsForASlotIsSeenAndTimed() {
        FaultRule stalled = ci.faults().on("GET", "/folders/*").times(1).stallAfterResponseBytes(0);
        String uri = "ci:folders/get?http.connectionsPerRoute=1&folderId=" + CiSimulator.FOLDER;

        CompletableFuture<Object> first = template.asyncRequestBody(uri, null);
        await().until(() -> stalled.hits() == 1);
        CompletableFuture<Object> second = template.asyncRequestBody(uri, null);
        await().until(() -> gauge(MediaMeter.SLOTS_WAITING, "component", "ci") == 1);
        assertThat(gauge(MediaMeter.SLOTS_BUSY, "component", "ci")).isEqualTo(1);
        stalled.release();
        CompletableFuture.allOf(first, second).join();

        assertThat(waits("slot")).isEqualTo(1);
        assertThat(gauge(MediaMeter.SLOTS_WAITING, "component", "ci")).isZero();
        assertThat(gauge(MediaMeter.SLOTS_BUSY, "component", "ci")).isZero();
    }

    @Test
    void aFeedThatIsHeldUpLagsAndItsMetersGoWithItsRoute() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch there = new CountDownLatch(1);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("ci:events?startFrom=beginning&initialDelay=0&delay=50&workspaceId=" + CiSimulator.WORKSPACE)
                        .routeId("feed")
                        .process(exchange -> {
                            there.countDown();
                            held.await();
                        });
            }
        });
        ci.events().add(CiSimulator.WORKSPACE, "CreateAsset", Instant.now());
        assertThat(there.await(20, TimeUnit.SECONDS)).isTrue();

        assertThat(gauge(MediaMeter.FEED_OPEN, "feed", "ci:events", "route", "feed"))
                .isPositive();
        assertThat(gauge(MediaMeter.FEED_LAG, "feed", "ci:events", "route", "feed"))
                .isPositive();

        held.countDown();
        await().until(() -> gauge(MediaMeter.FEED_OPEN, "route", "feed") == 0);
        context.getRouteController().stopRoute("feed");

        assertThat(registry.find(MediaMeter.FEED_LAG.meter()).gauges()).isEmpty();
    }

    @Test
    void jobsThatAreWaitedForAreSeen() {
        String video = pixop.addVideo("film.mp4", new byte[MEDIA]);
        pixop.clock().advance(Duration.ofMinutes(1));

        CompletableFuture<Object> done = template.asyncRequestBody(
                "pixop:process?waitForCompletion=true&pollInterval=20ms&scaler=pabsr1&videoId=" + video, null);

        await().until(() -> gauge(MediaMeter.JOBS, "component", "pixop") == 1);
        pixop.clock().advance(Duration.ofHours(1));
        done.join();
        await().until(() -> gauge(MediaMeter.JOBS, "component", "pixop") == 0);
    }

    @Test
    void everyMeterHasTheTagsAndTheUnitThatItIsDescribedWith() {
        template.requestBody("ci:folders/get?folderId=" + CiSimulator.FOLDER, (Object) null);

        assertThat(registry.getMeters()).isNotEmpty().allSatisfy(made -> {
            MediaMeter described = Arrays.stream(MediaMeter.values())
                    .filter(each -> each.meter().equals(made.getId().getName()))
                    .findFirst()
                    .orElseThrow();
            assertThat(made.getId().getTags())
                    .extracting(tag -> tag.getKey())
                    .containsExactlyInAnyOrderElementsOf(described.tags());
            assertThat(made.getId().getBaseUnit()).isEqualTo(described.unit());
            assertThat(made.getId().getDescription()).isEqualTo(described.description());
            assertThat(made.getId().getTag("camelContext")).isEqualTo("measured");
            assertThat(made.getId().toString())
                    .doesNotContain(CiSimulator.PASSWORD)
                    .doesNotContain(CiSimulator.CLIENT_SECRET)
                    .doesNotContain(PexSimulator.API_KEY);
        });
    }

    @Test
    void withoutARegistryNothingIsMeasuredAndCallsGoOn() throws Exception {
        try (CamelContext other = new DefaultCamelContext()) {
            ci.configure(other);
            other.start();

            Object folder = other.createProducerTemplate()
                    .requestBody("ci:folders/get?folderId=" + CiSimulator.FOLDER, (Object) null);

            assertThat(folder).isNotNull();
            assertThat(registry.getMeters()).isEmpty();
        }
    }

    private long attempts(String status) {
        Timer timer = registry.find(MediaMeter.ATTEMPTS.meter())
                .tags("operation", "folders/get", "status", status)
                .timer();
        return timer == null ? 0 : timer.count();
    }

    private long waits(String what) {
        return registry.find(MediaMeter.WAIT.meter()).tags("for", what).timers().stream()
                .mapToLong(Timer::count)
                .sum();
    }

    private double bytes(MediaMeter meter, String component, String operation) {
        return registry.get(meter.meter())
                .tags("component", component, "operation", operation)
                .counter()
                .count();
    }

    private Timer timer(MediaMeter meter, String... tags) {
        return registry.get(meter.meter()).tags(tags).timer();
    }

    private double gauge(MediaMeter meter, String... tags) {
        return registry.find(meter.meter()).tags(tags).gauges().stream()
                .mapToDouble(Gauge::value)
                .sum();
    }
}
