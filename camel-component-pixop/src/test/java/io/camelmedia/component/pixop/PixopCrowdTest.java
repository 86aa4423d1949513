// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camelmedia.component.pixop.model.IngestedVideo;
import io.camelmedia.component.pixop.model.ProcessingJob;
import io.camelmedia.support.camel.MediaRuntime;
import io.camelmedia.support.crowd.Crowd;
import io.camelmedia.support.crowd.OurPools;
import io.camelmedia.support.error.AuthenticationException;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.error.StoppedException;
import io.camelmedia.testkit.fault.FaultRule;
import io.camelmedia.testkit.pixop.PixopSimulator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.ServiceStatus;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** More jobs, transfers and tokens than there are places. */
@Timeout(120)
class PixopCrowdTest extends PixopTestSupport {

    private static final String UPLOAD = "/media/v1/upload/*";
    private static final String DOWNLOAD = "/media/v1/download/*";
    private static final String TOKEN = "/accounts/v1/token";
    private static final String WAIT = "pixop:process?waitForCompletion=true&pollInterval=";
    private static final int SLOTS = 20;

    @RegisterExtension
    static PixopSimulator pixop = PixopSimulator.start();

    @TempDir
    Path folder;

    private final ExecutorService stopper = Executors.newSingleThreadExecutor();
    private OurPools pools;
    private Crowd crowd;
    private String source;

    @Override
    PixopSimulator simulator() {
        return pixop;
    }

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext context = super.createCamelContext();
        pools = OurPools.of(context);
        return context;
    }

    @Override
    protected RouteBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:download")
                        .toD("pixop:media/download?rendition=original&idleTimeout=1h&file=" + folder
                                + "/${header.name}");
                from("direct:segments")
                        .toD("pixop:media/download?rendition=original&segments=8&file=" + folder + "/${header.name}");
                from("direct:process").routeId("processing").to(WAIT + "1h");
            }
        };
    }

    @BeforeEach
    void ingest() {
        crowd = new Crowd(context);
        source = pixop.addVideo("clip.mp4", Media.bytes(2_000_000));
        pixop.clock().advance(Duration.ofMinutes(1));
    }

    @AfterEach
    void stopThreads() {
        crowd.close();
        stopper.shutdownNow();
    }

    private void process(String uri, int count) throws Exception {
        crowd.send(uri, count, (exchange, index) -> exchange.getMessage().setHeader("CamelPixopVideoId", source));
    }

    @Test
    void twelveHundredJobsThatAreWaitedForAllEnd() throws Exception {
        int jobs = 1200;
        process(WAIT + "1s", jobs);
        await().atMost(Duration.ofSeconds(30)).until(() -> pixop.journal().count("GET", TOKEN) > 0);
        // The token has a minute left.
        pixop.clock().advance(Duration.ofMinutes(14));

        // A token lives for 15 minutes of this clock: long enough that on a busy machine no call spends two of them.
        await().atMost(Duration.ofSeconds(100)).until(() -> {
            pixop.clock().advance(Duration.ofSeconds(20));
            return crowd.ended() == jobs;
        });

        // Meanwhile tokens have expired.
        assertThat(crowd.allWell())
                .extracting(exchange ->
                        exchange.getMessage().getBody(ProcessingJob.class).processedVideoId())
                .doesNotHaveDuplicates();
        assertThat(pixop.journal().count("GET", TOKEN)).isGreaterThan(1);
    }

    @Test
    void twelveHundredWaitsForJobsHoldNoThreadAndAStopEndsEachWithWhatItWaitedFor() throws Exception {
        int jobs = 1200;
        process("direct:process", jobs);
        await().atMost(Duration.ofSeconds(60)).until(() -> waiting() >= jobs);
        assertThat(pools.work().getActiveCount()).isLessThanOrEqualTo(SLOTS);
        assertThat(crowd.ended()).isZero();

        context.stop();

        assertThat(crowd.all()).allSatisfy(exchange -> assertThat(exchange.getException())
                .isInstanceOf(StoppedException.class)
                .hasMessageMatching("pixop:process: the CamelContext is stopping; gave up waiting for the processing"
                        + " of video .*|pixop:process: the route processing is stopping; gave up waiting for the"
                        + " processing of video .*"));
    }

    @Test
    void aRouteThatStopsAloneEndsItsWaitsForJobsAtOnceAndNoOthers() throws Exception {
        process("direct:process", 50);
        await().until(() -> waiting() >= 50);
        CompletableFuture<Object> other =
                template.asyncRequestBodyAndHeader(WAIT + "50ms", null, "CamelPixopVideoId", source);
        await().until(() -> waiting() >= 51);

        context.getRouteController().stopRoute("processing");

        assertThat(crowd.all()).allSatisfy(exchange -> assertThat(exchange.getException())
                .isInstanceOf(StoppedException.class)
                .hasMessageContaining("the route processing is stopping; gave up waiting for"));
        assertThat(other).isNotDone();
        pixop.clock().advance(Duration.ofHours(1));
        assertThat(other.get(30, TimeUnit.SECONDS)).isNotNull();
        context.getRouteController().startRoute("processing");
        process("direct:process", 1);
        await().until(() -> waiting() >= 1);
    }

    private int waiting() throws Exception {
        return MediaRuntime.of(context).delays().size() / 2;
    }

    @Test
    void moreTransfersThanPlacesHoldUpNeitherCallsNorTokensAndNoneStalls() throws Exception {
        FaultRule stall = pixop.faults().on("GET", DOWNLOAD).stallAfterResponseBytes(1_000_000);
        try (Crowd downloads = new Crowd(context, 3 * SLOTS)) {
            download(downloads, "direct:download", "film", 3 * SLOTS, source);
            await().until(() -> stall.hits() == SLOTS);

            pixop.tokens().revokeAll();
            crowd.send("pixop:videos", 3 * SLOTS).allWell();

            // Some may have been asked for before the tokens were revoked, and refused after.
            await().until(() -> underWay() == SLOTS);
            pixop.faults().clear();
            downloads.allWell();
        }
        for (int index = 0; index < 3 * SLOTS; index++) {
            assertThat(Files.size(folder.resolve("film" + index))).isEqualTo(2_000_000);
        }
    }

    private long underWay() {
        return pixop.journal().requests("GET", DOWNLOAD).stream()
                .filter(request -> request.status() == 200)
                .count();
    }

    @Test
    void downloadsWithMoreSegmentsThanThereArePlacesAllEnd() throws Exception {
        String large = pixop.addVideo("large.mp4", Media.bytes(5_000_000));
        pixop.clock().advance(Duration.ofMinutes(1));
        pixop.faults().on("GET", DOWNLOAD).nth(5).cutAfterResponseBytes(100_000);
        pixop.faults().on("GET", DOWNLOAD).nth(17).answer(503, Map.of("Retry-After", "0"), "{}");
        pixop.faults().on("GET", DOWNLOAD).nth(31).answer(429, Map.of("Retry-After", "0"), "{}");
        byte[] expected = Media.bytes(5_000_000);

        try (Crowd downloads = new Crowd(context, 2 * SLOTS)) {
            download(downloads, "direct:segments", "large", 2 * SLOTS, large);
            downloads.allWell();
        }

        for (int index = 0; index < 2 * SLOTS; index++) {
            assertThat(Files.readAllBytes(folder.resolve("large" + index))).isEqualTo(expected);
        }
        assertNoPlaceIsTaken();
    }

    @Test
    void uploadsWithFaultsAmongThemLeaveNoPlaceTaken() throws Exception {
        pixop.faults().on("POST", UPLOAD).times(10).cutAfterRequestBytes(1000);
        pixop.faults().on("POST", UPLOAD).times(10).answer(500, Map.of(), "{}");
        pixop.faults().on("POST", UPLOAD).times(10).answer(503, Map.of("Retry-After", "0"), "{}");
        pixop.faults().on("PUT", "/videos/v1/video").times(10).answer(403, Map.of(), "{}");
        pixop.faults().on("PUT", "/videos/v1/video").times(10).cutAfterResponseBytes(3);

        crowd.send("pixop:ingest", 5 * SLOTS, (exchange, index) -> {
            exchange.getMessage().setHeader(Exchange.FILE_NAME, "clip" + index + ".mp4");
            exchange.getMessage().setBody(Media.bytes(10_000));
        });

        List<Exchange> all = crowd.all();
        assertThat(all).allSatisfy(exchange -> {
            if (exchange.getException() == null) {
                assertThat(exchange.getMessage().getBody()).isInstanceOf(IngestedVideo.class);
            } else {
                assertThat(exchange.getException()).isInstanceOf(MediaApiException.class);
            }
        });
        assertThat(all).filteredOn(exchange -> exchange.getException() == null).hasSizeGreaterThan(40);
        pixop.faults().clear();
        assertNoPlaceIsTaken();
    }

    private void assertNoPlaceIsTaken() throws Exception {
        FaultRule stall = pixop.faults().on("GET", DOWNLOAD).stallAfterResponseBytes(1000);
        try (Crowd after = new Crowd(context, SLOTS)) {
            download(after, "direct:download", "after", SLOTS, source);
            await().until(() -> stall.hits() == SLOTS);
            pixop.faults().clear();
            after.allWell();
        }
    }

    private static void download(Crowd crowd, String route, String name, int count, String videoId) throws Exception {
        crowd.send(route, count, (exchange, index) -> {
            exchange.getMessage().setHeader("name", name + index);
            exchange.getMessage().setHeader("CamelPixopVideoId", videoId);
        });
    }

    @Test
    void eachIngestionWhoseTokenIsRefusedIsToldOfItsOwnItem() throws Exception {
        int many = 40;
        FaultRule stall = pixop.faults().on("POST", UPLOAD).stallAfterRequestBytes(0);
        try (Crowd ingestions = new Crowd(context, many)) {
            ingestions.send("pixop:ingest", many, (exchange, index) -> {
                exchange.getMessage().setHeader(Exchange.FILE_NAME, "clip" + index + ".mp4");
                exchange.getMessage().setBody(Media.bytes(1000));
            });
            await().until(() -> stall.hits() == SLOTS);
            pixop.faults().on("GET", TOKEN).answer(401, Map.of(), "{}");
            pixop.tokens().revokeAll();
            stall.release();

            List<Exchange> failed = new ArrayList<>(ingestions.all());
            failed.removeIf(exchange -> exchange.getException() == null);
            Set<Throwable> exceptions = Collections.newSetFromMap(new IdentityHashMap<>());
            failed.forEach(exchange -> exceptions.add(exchange.getException()));
            assertThat(exceptions).hasSameSizeAs(failed);
            List<String> left = failed.stream()
                    .map(exchange -> exchange.getException().getMessage())
                    .filter(text -> text.contains("go on with videoId="))
                    .map(text -> text.substring(text.indexOf("go on with videoId=")))
                    .toList();
            assertThat(left).doesNotHaveDuplicates();
            assertThat(failed).allSatisfy(exchange -> assertThat(exchange.getException())
                    .isInstanceOf(AuthenticationException.class));
        }
    }

    @Test
    void tokensThatExpireAllTheTimeHoldUpNoCall() throws Exception {
        pixop.tokens().lifetime(Duration.ofMillis(1));
        for (int round = 0; round < 5; round++) {
            crowd.send("pixop:videos", SLOTS);
            pixop.tokens().revokeAll();
            pixop.tokens().lifetime(Duration.ofMinutes(15));
        }

        List<Exchange> all = crowd.all();

        assertThat(all).hasSize(5 * SLOTS);
        crowd.send("pixop:videos", 1);
        assertThat(crowd.all().get(5 * SLOTS).getException()).isNull();
    }

    @Test
    void aWaitForATokenEndsWhenItsRouteIsStoppedAlone() throws Exception {
        FaultRule stall = pixop.faults().on("GET", TOKEN).stallAfterResponseBytes(0);
        try (Crowd callers = new Crowd(context, 2)) {
            callers.send("pixop:videos", 1);
            await().until(() -> stall.hits() == 1);
            process("direct:process", 30);
            await().until(() -> waitsFor(30));

            context.getRouteController().stopRoute("processing", 1, TimeUnit.SECONDS);

            assertThat(crowd.all()).allSatisfy(exchange -> assertThat(exchange.getException())
                    .isInstanceOf(StoppedException.class)
                    .hasMessageContaining("the route processing is stopping; gave up waiting for a token"));
            assertThat(callers.ended()).isZero();
            pixop.faults().clear();
            callers.allWell();
        }
    }

    private boolean waitsFor(int count) throws Exception {
        return MediaRuntime.of(context).delays().size() >= count;
    }

    @Test
    void aStopLetsTransfersEndWhileWaitsForJobsEndAtOnce() throws Exception {
        FaultRule stall = pixop.faults().on("GET", DOWNLOAD).stallAfterResponseBytes(1000);
        process("direct:process", 10);
        await().until(() -> waiting() >= 10);
        try (Crowd downloads = new Crowd(context, 1)) {
            download(downloads, "direct:download", "last", 1, source);
            await().until(() -> stall.hits() == 1);

            Future<?> stop = stopper.submit(() -> context.stop());
            assertThat(crowd.all())
                    .allSatisfy(exchange -> assertThat(exchange.getException()).isInstanceOf(StoppedException.class));
            await().until(() -> context.getStatus() == ServiceStatus.Stopping);
            assertThat(downloads.ended()).isZero();
            pixop.faults().clear();

            downloads.allWell();
            stop.get(30, TimeUnit.SECONDS);
        }
        assertThat(Files.size(folder.resolve("last0"))).isEqualTo(2_000_000);
    }

    @Test
    @Tag("system")
    void tenThousandWaitsHoldNoThreadAndAtMostTenKilobytesEach() throws Exception {
        int many = 10_000;
        process(WAIT + "1h", 200);
        await().atMost(Duration.ofSeconds(60)).until(() -> waiting() >= 200);
        long before = heap();
        int threads = Thread.activeCount();

        process(WAIT + "1h", many);
        await().atMost(Duration.ofSeconds(100)).until(() -> waiting() >= many + 200);

        long each = (heap() - before) / many;
        System.out.println(each + " bytes for each exchange that waits");
        assertThat(each).isLessThan(10_000);
        await().untilAsserted(() -> assertThat(pools.work().getActiveCount()).isZero());
        assertThat(Thread.activeCount() - threads).isLessThan(100);
        context.stop();
        crowd.all();
    }

    /** Of what is reachable. */
    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
