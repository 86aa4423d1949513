// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.contentapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import io.camelmedia.component.contentapi.model.AssetLocation;
import io.camelmedia.support.error.ConflictException;
import io.camelmedia.support.error.JobFailedException;
import io.camelmedia.support.error.NotFoundException;
import io.camelmedia.support.error.StoppedException;
import io.camelmedia.testkit.contentapi.ContentApiSimulator;
import io.camelmedia.testkit.contentapi.state.ContentApiRenditions;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.camel.AsyncProducer;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.support.service.ServiceHelper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentApiWaitingTest extends ContentApiTestSupport {

    private static final byte[] BYTES = {1, 2, 3};
    private static final String WAIT = "bitrate=320000&channels=2&format=mp3&waitForCompletion=true&pollInterval=20ms";

    @RegisterExtension
    static ContentApiSimulator api = ContentApiSimulator.start();

    private String assetId;

    @Override
    ContentApiSimulator simulator() {
        return api;
    }

    @BeforeEach
    void addAnAsset() {
        assetId = api.addAsset("song.flac", "audio/x-flac", BYTES);
        api.mapTrack("370456", assetId);
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 409})
    void aRouteGoesOnWhenTheRenditionIsReady(int status) throws Exception {
        api.renditions().notReadyStatus(status);
        CompletableFuture<AssetLocation> location = template.asyncRequestBody(get(), null, AssetLocation.class);
        asked(3);
        assertThat(location).isNotDone();

        api.clock().advance(ContentApiRenditions.TIME);

        assertThat(location.get().url().getPath()).endsWith("/320000-2.mp3");
    }

    @Test
    void aTracksRenditionIsWaitedForToo() throws Exception {
        CompletableFuture<AssetLocation> location = template.asyncRequestBody(
                "contentapi:legacy/tracks/get?trackToken=370456&" + WAIT, null, AssetLocation.class);
        await().until(() -> api.journal().count("GET", "/v0/legacy/tracks/*") >= 2);

        api.clock().advance(ContentApiRenditions.TIME);

        assertThat(location.get().url().getPath()).endsWith("/320000-2.mp3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contentapi:assets/download?assetId={id}&",
                "contentapi:legacy/tracks/download?trackToken=370456&"
            })
    void aDownloadBeginsWhenTheRenditionIsReady(String uri) throws Exception {
        CompletableFuture<InputStream> media =
                template.asyncRequestBody(uri.replace("{id}", assetId) + WAIT, null, InputStream.class);
        await().until(() -> api.journal().count("GET", "/v0/*") >= 2);
        assertThat(api.cdn().requests()).isEmpty();

        api.clock().advance(ContentApiRenditions.TIME);

        assertThat(ContentApiUploadTest.sha256(media.get())).isEqualTo(ContentApiUploadTest.sha256(BYTES));
    }

    @Test
    void whatIsReadyIsNotWaitedFor() {
        AssetLocation location = template.requestBody(
                "contentapi:assets/get?waitForCompletion=true&assetId=" + assetId, null, AssetLocation.class);

        assertThat(location.url().getPath()).endsWith("/original");
        assertThat(api.journal().all()).hasSize(1);
    }

    @Test
    void waitingCanBeAskedForInAHeaderAndAnswersTheFactsOfTheLastAnswer() throws Exception {
        CompletableFuture<Exchange> answered =
                template.asyncSend(get().replace("&waitForCompletion=true", ""), exchange -> exchange.getMessage()
                        .setHeader("CamelContentApiWaitForCompletion", true));
        asked(2);
        api.clock().advance(ContentApiRenditions.TIME);

        assertThat(answered.get().getMessage().getHeader("CamelContentApiResponseStatus"))
                .isEqualTo(302);
    }

    @Test
    void theAnswerOfAWaitMayBeAMap() throws Exception {
        CompletableFuture<Map<?, ?>> location =
                template.asyncRequestBody(get() + "&responseType=map", null).thenApply(Map.class::cast);
        asked(2);
        api.clock().advance(ContentApiRenditions.TIME);

        assertThat(location.get().get("url")).asString().startsWith("http://127.0.0.1:");
    }

    @Test
    void waitingHoldsNoThreadAndAsksOnceForAll() throws Exception {
        Endpoint endpoint = context.getEndpoint(get());
        AsyncProducer producer = endpoint.createAsyncProducer();
        ServiceHelper.startService(endpoint, producer);
        List<CompletableFuture<Exchange>> waiting = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            CompletableFuture<Exchange> done = new CompletableFuture<>();
            Exchange exchange = endpoint.createExchange();
            boolean synchronously = producer.process(exchange, sync -> done.complete(exchange));
            assertThat(synchronously).isFalse();
            waiting.add(done);
        }
        asked(2);
        api.clock().advance(ContentApiRenditions.TIME);

        for (CompletableFuture<Exchange> each : waiting) {
            assertThat(each.get().getMessage().getBody(AssetLocation.class)).isNotNull();
        }
        assertThat(api.journal().all()).hasSizeLessThan(100);
    }

    @Test
    void whatCannotBeMadeEndsTheWait() {
        assertThat(failure("contentapi:assets/get?assetId=unknown&" + WAIT)).isInstanceOf(NotFoundException.class);
        api.setQuality(assetId, 64_000, 1);
        assertThat(failure(get() + "&exact=true"))
                .isInstanceOf(ConflictException.class)
                .extracting("code")
                .isEqualTo("LowQualityError");
    }

    @Test
    void anOutageDoesNotEndTheWait() throws Exception {
        CompletableFuture<AssetLocation> location =
                template.asyncRequestBody(get() + "&maxAttempts=1", null, AssetLocation.class);
        asked(1);
        api.faults().on("GET", "/v0/assets/*").times(2).answer(500, Map.of(), "{}");
        asked(5);
        api.clock().advance(ContentApiRenditions.TIME);

        assertThat(location.get()).isNotNull();
    }

    @Test
    void theWaitEndsAtItsTimeoutWithTheNameOfWhatWasWaitedFor() {
        assertThat(failure(get() + "&waitTimeout=100ms"))
                .isInstanceOf(JobFailedException.class)
                .hasMessageContaining("the rendition " + api.baseUrl() + "/v0/assets/" + assetId)
                .hasMessageContaining("waitTimeout");
    }

    @RepeatedTest(5)
    void aContextThatStopsEndsTheWaitWithWhatItWasFor() {
        CompletableFuture<Object> location = template.asyncRequestBody(get(), null);
        asked(2);

        context.stop();

        Throwable stopped = catchThrowable(() -> location.get(20, TimeUnit.SECONDS));
        assertThat(Stream.iterate(stopped, Objects::nonNull, Throwable::getCause)
                        .filter(StoppedException.class::isInstance))
                .singleElement()
                .extracting(Throwable::getMessage)
                .asString()
                .startsWith("contentapi:assets/get: the CamelContext is stopping");
    }

    private String get() {
        return "contentapi:assets/get?" + WAIT + "&assetId=" + assetId;
    }

    private static void asked(int times) {
        await().until(() -> api.journal().count("GET", "/v0/assets/*") >= times);
    }
}
