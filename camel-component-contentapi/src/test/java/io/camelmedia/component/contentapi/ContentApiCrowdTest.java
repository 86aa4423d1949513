// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.contentapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camelmedia.component.contentapi.model.Version;
import io.camelmedia.support.camel.MediaRuntime;
import io.camelmedia.support.crowd.Crowd;
import io.camelmedia.support.crowd.OurPools;
import io.camelmedia.support.error.UnavailableException;
import io.camelmedia.testkit.contentapi.ContentApiSimulator;
import io.camelmedia.testkit.fault.FaultRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** More transfers than an account has places on the wire. */
@Timeout(120)
class ContentApiCrowdTest extends ContentApiTestSupport {

    private static final String UPLOAD = "/v0/assets";
    private static final int SLOTS = 20;

    @RegisterExtension
    static ContentApiSimulator api = ContentApiSimulator.start();

    @TempDir
    Path folder;

    private OurPools pools;
    private Crowd crowd;

    @Override
    ContentApiSimulator simulator() {
        return api;
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
                        .toD("contentapi:assets/download?assetId=${header.assetId}&idleTimeout=2s&file=" + folder
                                + "/${header.name}");
            }
        };
    }

    @BeforeEach
    void makeCrowd() {
        crowd = new Crowd(context, 3 * SLOTS);
    }

    @AfterEach
    void closeCrowd() {
        crowd.close();
    }

    private static void song(Exchange exchange, int index) {
        exchange.getMessage().setHeader(Exchange.FILE_NAME, "song" + index + ".flac");
        exchange.getMessage().setHeader(Exchange.CONTENT_TYPE, "audio/x-flac");
        exchange.getMessage().setBody(ContentApiUploadTest.bytes(200_000));
    }

    @Test
    void slowUploadsHoldUpNeitherACallThatIsRepeatedNorAnotherAccount() throws Exception {
        FaultRule stall = api.faults().on("POST", UPLOAD).stallAfterRequestBytes(1000);
        crowd.send("contentapi:assets/upload", 2 * SLOTS, ContentApiCrowdTest::song);
        await().until(() -> stall.hits() == SLOTS);
        api.faults().on("GET", "/v0/version").times(1).answer(503, Map.of("Retry-After", "0"), "{}");

        assertThat(template.requestBody("contentapi:version", (Object) null)).isInstanceOf(Version.class);
        assertThat(template.requestBody("contentapi:version?clientId=another", (Object) null))
                .isInstanceOf(Version.class);

        assertThat(crowd.ended()).isZero();
        api.faults().clear();
        crowd.allWell();
    }

    /** Who waits for a place stalls nowhere: its clock begins with its connection. */
    @Test
    void downloadsThatWaitForTheirPlaceLongerThanTheIdleTimeoutDoNotFail() throws Exception {
        String assetId = api.addAsset("song.flac", "audio/x-flac", ContentApiUploadTest.bytes(20_000));
        api.cdn().origin().faults().on("GET", "*").slow(8_000);

        crowd.send("direct:download", 2 * SLOTS + 5, (exchange, index) -> {
                    exchange.getMessage().setHeader("assetId", assetId);
                    exchange.getMessage().setHeader("name", "song" + index);
                })
                .allWell();

        for (int index = 0; index < 2 * SLOTS + 5; index++) {
            assertThat(Files.size(folder.resolve("song" + index))).isEqualTo(20_000);
        }
    }

    @Test
    void aCallThatGetsNoTurnInTimeIsToldSoAndNothingIsSent() throws Exception {
        FaultRule stall = api.faults().on("POST", UPLOAD).stallAfterRequestBytes(1000);
        crowd.send("contentapi:assets/upload", SLOTS, ContentApiCrowdTest::song);
        await().until(() -> stall.hits() == SLOTS);

        try (Crowd late = new Crowd(context)) {
            List<Exchange> refused = late.send(
                            "contentapi:assets/upload?queueTimeout=200ms", 3 * SLOTS, ContentApiCrowdTest::song)
                    .all();

            assertThat(refused).allSatisfy(exchange -> assertThat(exchange.getException())
                    .isInstanceOf(UnavailableException.class)
                    .hasMessage("contentapi:assets/upload: no turn to call the service within queueTimeout=200 ms, for"
                            + " other calls of the account went first; nothing was sent"));
        }
        assertThat(api.journal().count("POST", UPLOAD)).isEqualTo(SLOTS);
        api.faults().clear();
        crowd.allWell();
        crowd.send("contentapi:assets/upload", 2 * SLOTS, ContentApiCrowdTest::song)
                .allWell();
    }

    @Test
    void renditionsThatManyWaitForGoOnTogetherAndAskOnceForAll() throws Exception {
        String assetId = api.addAsset("song.flac", "audio/x-flac", new byte[] {1, 2, 3});
        crowd.send(
                "contentapi:assets/get?bitrate=320000&channels=2&format=mp3&waitForCompletion=true&pollInterval=50ms"
                        + "&assetId=" + assetId,
                300);
        await().until(() -> api.journal().count("GET", "/v0/assets/*") >= 3);
        api.clock().advance(Duration.ofMinutes(1));

        crowd.allWell();
        assertThat(api.journal().count("GET", "/v0/assets/*")).isLessThan(300);
    }

    @Test
    @Tag("system")
    @Timeout(300)
    void aThousandTransfersToASlowServerRunOnAtMostSixtyFourThreads() throws Exception {
        int transfers = 1000;
        Path file = Files.write(folder.resolve("song.flac"), new byte[1_000_000]);
        FaultRule stall = api.faults().on("POST", UPLOAD).stallAfterRequestBytes(1000);
        try (Crowd uploads = new Crowd(context, 1)) {
            try (Crowd first = new Crowd(context, SLOTS)) {
                first.send("contentapi:assets/upload", SLOTS, (exchange, index) -> exchange.getMessage()
                        .setBody(file.toFile()));
                await().until(() -> stall.hits() == SLOTS);
                uploads.send("contentapi:assets/upload", transfers, (exchange, index) -> exchange.getMessage()
                        .setBody(file.toFile()));
                await().atMost(Duration.ofSeconds(60))
                        .until(() -> MediaRuntime.of(context).delays().size() >= transfers);
                api.faults().clear();
                api.faults().on("POST", UPLOAD).times(100).slow(20_000_000);
                first.allWell();
            }
            uploads.allWell();
        }
        System.out.println(transfers + " transfers took " + pools.mostThreads() + " threads of ours");
        assertThat(pools.mostThreads()).isLessThanOrEqualTo(64);
    }

    @Test
    void whatWaitsForItsTurnEndsWhenTheContextHasStopped() throws Exception {
        context.getShutdownStrategy().setTimeout(1);
        FaultRule stall = api.faults().on("POST", UPLOAD).stallAfterRequestBytes(1000);
        crowd.send("contentapi:assets/upload", 3 * SLOTS, ContentApiCrowdTest::song);
        await().until(() -> stall.hits() == SLOTS);

        CompletableFuture.runAsync(context::stop).get(40, TimeUnit.SECONDS);

        assertThat(crowd.all()).allSatisfy(exchange -> assertThat(exchange.getException())
                .hasMessageContaining("the CamelContext is stopping"));
    }
}
