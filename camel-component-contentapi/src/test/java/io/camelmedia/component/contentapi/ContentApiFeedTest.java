// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.contentapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import io.camelmedia.component.contentapi.model.AssetLocation;
import io.camelmedia.component.contentapi.model.LegacyAsset;
import io.camelmedia.testkit.contentapi.ContentApiSimulator;
import io.camelmedia.testkit.contentapi.state.ContentApiRenditions;
import io.camelmedia.testkit.wire.RecordedRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.support.ScheduledPollConsumer;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentApiFeedTest extends ContentApiTestSupport {

    private static final String OFTEN = "initialDelay=0&delay=20";
    private static final String ASSETS = "contentapi:legacy/assets?";
    private static final String MP3 = "bitrate=320000&channels=2&format=mp3";

    @RegisterExtension
    static ContentApiSimulator api = ContentApiSimulator.start();

    @TempDir
    Path folder;

    private final Queue<Object> received = new ConcurrentLinkedQueue<>();

    @Override
    ContentApiSimulator simulator() {
        return api;
    }

    @BeforeEach
    void addAssets() {
        add(1, 5);
    }

    @Test
    void fromTheBeginningEveryLegacyAssetComesOnce() throws Exception {
        consume(ASSETS + "startFrom=beginning&count=2");

        tokensCome("1", "2", "3", "4", "5");
        passes(3);
        assertThat(tokens()).containsExactly("1", "2", "3", "4", "5");
        assertThat(received).first().isInstanceOf(LegacyAsset.class);
    }

    @Test
    void fromNowOnlyWhatIsNewComes() throws Exception {
        consume(ASSETS + "count=2");
        await().until(() -> !api.journal().all().isEmpty());
        passes(2);
        add(6, 7);

        tokensCome("6", "7");
        passes(2);
        assertThat(tokens()).containsExactly("6", "7");
    }

    @Test
    void changesAreNoItems() throws Exception {
        consume(ASSETS + "startFrom=beginning");
        tokensCome("1", "2", "3", "4", "5");

        template.requestBody("contentapi:legacy/assets/update?trackToken=3&originalFileName=other.wav", (Object) null);
        passes(2);

        assertThat(received).hasSize(5);
    }

    @Test
    void aRestartGoesOnFromTheStoredCursor() throws Exception {
        String uri = ASSETS + "startFrom=beginning&cursorStore=file:" + folder;
        consume(uri);
        tokensCome("1", "2", "3", "4", "5");
        context.getRouteController().stopRoute("feed");
        context.removeRoute("feed");
        received.clear();
        add(6, 6);

        consume(uri);

        tokensCome("6");
        passes(2);
        assertThat(tokens()).containsExactly("6");
    }

    @Test
    void anAssetWhoseExchangeFailedComesAgainAndNoneIsLost() throws Exception {
        Queue<Object> failed = new ConcurrentLinkedQueue<>();
        route(ASSETS + "startFrom=beginning", body -> {
            if (((LegacyAsset) body).legacyTrackToken().equals("2") && failed.size() < 2) {
                failed.add(body);
                throw new IllegalStateException("not now");
            }
            received.add(body);
        });

        tokensCome("1", "2", "3", "4", "5");
        assertThat(failed).hasSize(2);
    }

    @Test
    void filtersNarrowTheFeedAndNeverHideWhatAnAssetIsKnownBy() throws Exception {
        consume(ASSETS + "startFrom=beginning&filters.mandatory.gte.legacyTrackToken=4&filters.field=originalFileName");

        tokensCome("4", "5");
        assertThat(received)
                .extracting(LegacyAsset.class::cast)
                .allSatisfy(asset -> assertThat(asset.legacyAssetId()).isNull())
                .extracting(LegacyAsset::originalFileName)
                .containsExactly("4.wav", "5.wav");
        assertThat(api.journal().last().query()).contains("originalFileName%2ClegacyTrackToken");
    }

    @Test
    void aBatchIsAListOfAllThatIsNew() throws Exception {
        consume(ASSETS + "startFrom=beginning&batch=true&count=2");

        await().until(() -> !received.isEmpty());
        assertThat(received)
                .first()
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(5);
    }

    @Test
    void aRenditionIsToldOnceWhenItIsReadyAndThenLeftAlone() throws Exception {
        String id = api.addAsset("song.flac", "audio/x-flac", new byte[] {1});
        consume("contentapi:assets/get?" + MP3 + "&assetId=" + id);
        await().until(() -> asked() >= 3);
        assertThat(received).isEmpty();

        api.clock().advance(ContentApiRenditions.TIME);

        await().until(() -> !received.isEmpty());
        assertThat(received).singleElement().isInstanceOf(AssetLocation.class);
        assertLeftAlone();
    }

    @Test
    void aRenditionThatWasToldIsNotToldAgainAfterARestart() throws Exception {
        String id = api.addAsset("song.flac", "audio/x-flac", new byte[] {1});
        String uri = "contentapi:assets/get?assetId=" + id + "&cursorStore=file:" + folder;
        consume(uri);
        await().until(() -> received.size() == 1);
        context.getRouteController().stopRoute("feed");
        context.removeRoute("feed");

        consume(uri);

        assertLeftAlone();
        assertThat(received).hasSize(1);
    }

    @Test
    void aRenditionWhoseExchangeFailedIsToldAgain() throws Exception {
        String id = api.addAsset("song.flac", "audio/x-flac", new byte[] {1});
        Queue<Object> failed = new ConcurrentLinkedQueue<>();
        route("contentapi:assets/get?assetId=" + id, body -> {
            if (failed.isEmpty()) {
                failed.add(body);
                throw new IllegalStateException("not now");
            }
            received.add(body);
        });

        await().until(() -> received.size() == 1);
        assertThat(failed).hasSize(1);
        assertLeftAlone();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            contentapi:legacy/assets?startFrom=2026-01-01T00:00:00Z | contentapi:legacy/assets: startFrom=2026-01-01T00:00:00Z is not permitted, because legacy assets have no time; allowed: now, beginning
            contentapi:legacy/assets?start=1                  | contentapi:legacy/assets: the consumer pages and orders by itself and does not take start
            contentapi:assets/get?assetId=a&startFrom=now     | contentapi:assets/get: the consumer does not take startFrom, because it hands out one item only
            contentapi:assets/get?assetId=a&waitForCompletion=true | contentapi:assets/get: the consumer pages and orders by itself and does not take waitForCompletion
            contentapi:assets/get                             | contentapi:assets/get: assetId is required: give the option assetId or the header CamelContentApiAssetId
            contentapi:assets/get?assetId=a&format=mp3        | contentapi:assets/get: bitrate, channels, format are given all together or not at all; missing: bitrate, channels
            contentapi:assets/download?assetId=a              | contentapi:assets/download cannot be consumed from: the operation has neither a feed nor progress to follow
            """)
    void aConsumerThatCannotWorkIsRefusedAtStartUp(String uri, String text) {
        Throwable refused = catchThrowable(() -> consume(uri));

        assertThat(refused).rootCause().hasMessageContaining(text);
    }

    @Test
    void twoConsumersWithOneCursorAreRefused() throws Exception {
        consume(ASSETS + "startFrom=beginning");

        Throwable refused = catchThrowable(() -> context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(ASSETS + "startFrom=now").to("mock:other");
            }
        }));

        assertThat(refused).isNotNull();
    }

    private void consume(String uri) throws Exception {
        route(uri, received::add);
    }

    @FunctionalInterface
    private interface Sink {

        void accept(Object body);
    }

    private void route(String uri, Sink sink) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                errorHandler(noErrorHandler());
                from(uri + (uri.contains("?") ? "&" : "?") + OFTEN)
                        .routeId("feed")
                        .process(exchange -> sink.accept(exchange.getMessage().getBody()));
            }
        });
    }

    private static void add(int first, int last) {
        IntStream.rangeClosed(first, last)
                .forEach(token -> api.addLegacyAsset("" + token, token + ".wav", new byte[] {(byte) token}));
    }

    private List<String> tokens() {
        return received.stream()
                .map(LegacyAsset.class::cast)
                .map(LegacyAsset::legacyTrackToken)
                .toList();
    }

    private void tokensCome(String... tokens) {
        await().untilAsserted(() -> assertThat(tokens()).containsExactly(tokens));
    }

    /** So many passes over the list begin and end from here on. */
    private void passes(int count) {
        long before = begun();
        await().until(() -> begun() > before + count);
    }

    private static long begun() {
        return api.journal().requests("GET", "/v0/legacy/assets").stream()
                .map(RecordedRequest::query)
                .filter(query -> query.contains("start=0"))
                .count();
    }

    private static int asked() {
        return api.journal().count("GET", "/v0/assets/*");
    }

    /** While the consumer polls on, it does not call the service. */
    private void assertLeftAlone() {
        int before = asked();
        ScheduledPollConsumer consumer =
                (ScheduledPollConsumer) context.getRoute("feed").getConsumer();
        long polls = consumer.getCounter();
        await().until(() -> consumer.getCounter() > polls + 2);
        assertThat(asked()).isEqualTo(before);
    }
}
