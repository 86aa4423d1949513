// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.camelmedia.component.pex.model.Copy;
import io.camelmedia.support.error.ValidationException;
import io.camelmedia.testkit.fault.FaultRule;
import io.camelmedia.testkit.pex.PexSimulator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class PexCopiesFeedTest extends PexFeedTestSupport {

    private static final String FROM_BEGINNING = "pex:copies?startFrom=beginning";
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    private long asset;

    @Override
    PexSimulator simulator() {
        return pex;
    }

    @Override
    String list() {
        return "/v3/drm/copies";
    }

    @BeforeEach
    void addAnAsset() {
        asset = pex.assets().add("original");
    }

    @Test
    void handsOutEveryCopyOldestFirstPageByPage() throws Exception {
        List<Long> ids = addCopies(25);

        follow(FROM_BEGINNING + "&count=4");

        awaitSeen(25);
        assertThat(seenIds()).isEqualTo(ids);
    }

    @Test
    void beginsAfterTheNewestCopyUnlessToldOtherwise() throws Exception {
        addCopies(3);
        follow("pex:copies");
        awaitPolls();

        long next = addCopy();

        awaitSeen(1);
        assertThat(seenIds()).containsExactly(next);
    }

    @Test
    void beginsAtAnInstantWhenToldTo() throws Exception {
        List<Long> ids = addCopies(12);
        Instant seventh = pex.clock().instant().minus(MINUTE.multipliedBy(5));

        follow("pex:copies?count=3&startFrom=" + seventh);

        awaitSeen(6);
        assertThat(seenIds()).isEqualTo(ids.subList(6, 12));
    }

    @Test
    void goesOnBehindTheStoredCursorHoweverManyPagesArrivedMeanwhile() throws Exception {
        List<Long> ids = new ArrayList<>(addCopies(5));
        follow(FROM_BEGINNING + "&count=3&cursorStore=file:" + folder);
        awaitSeen(5);
        stop();
        ids.addAll(addCopies(20));
        start();

        awaitSeen(25);
        awaitPolls();
        assertThat(seenIds()).isEqualTo(ids);
    }

    @Test
    void aStoredCursorWinsOverStartFrom() throws Exception {
        addCopies(5);
        follow("pex:copies?cursorName=mine&cursorStore=file:" + folder);
        awaitPolls();
        stop();
        context.removeRoute("feed");
        long next = addCopy();

        follow(FROM_BEGINNING + "&cursorName=mine&cursorStore=file:" + folder);

        awaitSeen(1);
        awaitPolls();
        assertThat(seenIds()).containsExactly(next);
    }

    @Test
    void whatArrivesDuringTheWalkIsNotLost() throws Exception {
        List<Long> ids = addCopies(10);
        FaultRule held = pex.faults().on("GET", list()).nth(3).stallAfterResponseBytes(0);
        follow(FROM_BEGINNING + "&count=3");
        patiently().until(() -> held.hits() == 1);
        List<Long> newer = addCopies(7);
        List<Long> late = List.of(lateCopy(ids.get(8)), lateCopy(ids.get(9)), lateCopy(newer.get(0)));
        held.release();

        awaitSeen(20);
        awaitPolls();
        assertThat(seenIds())
                .doesNotHaveDuplicates()
                .containsAll(ids)
                .containsAll(newer)
                .containsAll(late);
    }

    @Test
    void aCopyThatBecomesVisibleLateIsHandedOutWhenItIsFound() throws Exception {
        List<Long> ids = addCopies(3);
        follow(FROM_BEGINNING);
        awaitSeen(3);

        long late = lateCopy(ids.get(1));

        awaitSeen(4);
        assertThat(seenIds()).endsWith(late);
    }

    @Test
    void aCopyWhoseExchangeFailedComesAgainAndNothingAfterItBefore() throws Exception {
        List<Long> ids = addCopies(5);
        AtomicInteger failing = new AtomicInteger(2);

        follow(FROM_BEGINNING + "&count=2", exchange -> {
            Copy copy = exchange.getMessage().getBody(Copy.class);
            if (copy.matchId().equals(ids.get(2)) && failing.getAndDecrement() > 0) {
                throw new IllegalStateException("the disk of the archive is full");
            }
        });

        awaitSeen(5);
        assertThat(seenIds()).isEqualTo(ids);
    }

    @Test
    void aPollThatTheServiceTurnsAwayLosesNothing() throws Exception {
        List<Long> ids = addCopies(10);
        pex.faults().on("GET", list()).nth(5).answer(400, Map.of(), "{}");

        follow(FROM_BEGINNING + "&count=3");

        awaitSeen(10);
        assertThat(seenIds()).isEqualTo(ids);
        assertThat(failures).hasSize(1).allMatch(ValidationException.class::isInstance);
    }

    @Test
    void aCopyTellsWhenItWasFoundInTheTimestampHeader() throws Exception {
        addCopy();

        follow(FROM_BEGINNING + "&responseType=map");

        awaitSeen(1);
        assertThat(seen.get(0).getMessage().getHeader(Exchange.MESSAGE_TIMESTAMP))
                .isEqualTo(pex.clock().instant().toEpochMilli());
        assertThat(seen.get(0).getMessage().getBody()).isInstanceOf(Map.class);
    }

    @Test
    void oneExchangePerPollHoldsAListWhenBatched() throws Exception {
        List<Long> ids = addCopies(7);

        follow(FROM_BEGINNING + "&count=3&batch=true");

        awaitSeen(1);
        assertThat(seen.get(0).getMessage().getBody(List.class))
                .extracting(copy -> ((Copy) copy).matchId())
                .isEqualTo(ids);
    }

    @Test
    void idsAreExactUpToTheHighestOf64Bits() throws Exception {
        List<Long> ids = new ArrayList<>();
        for (long id = Long.MAX_VALUE - 4; id > 0; id++) {
            pex.copies().add(asset, object("{'match_id':" + id + "}"));
            ids.add(id);
        }

        follow(FROM_BEGINNING + "&count=2&cursorStore=file:" + folder);

        awaitSeen(5);
        awaitPolls();
        assertThat(seenIds()).isEqualTo(ids).endsWith(Long.MAX_VALUE);
    }

    @Test
    void onlyCopiesThatPassTheFiltersAreHandedOut() throws Exception {
        pex.copies().add(asset, object("{'platform':'tiktok'}"));
        long wanted = pex.copies().add(asset, object("{'platform':'youtube'}"));
        pex.copies().add(pex.assets().add("other"), object("{'platform':'youtube'}"));

        follow(FROM_BEGINNING + "&platform=youtube&assetId=" + asset);

        awaitSeen(1);
        awaitPolls();
        assertThat(seenIds()).containsExactly(wanted);
    }

    @Test
    void feedsWithOtherFiltersHaveOtherCursors() throws Exception {
        follow(FROM_BEGINNING + "&platform=youtube");
        context.addRoutes(to("pex:copies?platform=tiktok"));

        Throwable refused = catchThrowable(() -> context.addRoutes(to("pex:copies?platform=tiktok&count=9")));

        assertThat(refused)
                .isNotNull()
                .hasStackTraceContaining("share the cursor 'pex:copies ")
                .hasStackTraceContaining("platform=tiktok'");
    }

    private static RouteBuilder to(String uri) {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from(uri).to("mock:other");
            }
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pex:copies?maxId=5&minId=1          | pex:copies: the consumer pages and orders by itself and does not take maxId, minId
            pex:copies?status=60                | pex:copies: the consumer does not take status: an item that comes to match later would be missed; select in the route instead
            pex:copies?isTakenDown=true         | pex:copies: the consumer does not take isTakenDown: an item
            pex:copies?collection=7             | pex:copies: the consumer does not take collection: an item
            pex:copies?start=01-31-2026         | pex:copies: the consumer does not take start: an item
            pex:copies?count=101                | pex:copies: count=101 is out of range; allowed: 1 to 100
            pex:copies?watchFor=7d              | pex:copies: the option watchFor is not taken
            pex:copies?startFrom=yesterday      | startFrom=yesterday is none of now, beginning, or an instant
            pex:collections                     | pex:collections cannot be consumed from
            pex:collections?startFrom=now       | pex:collections: the option startFrom is not taken
            """)
    void aConsumerThatCannotWorkIsRefusedAtStartUp(String uri, String text) {
        assertRefused(uri, text);
    }

    private long addCopy() {
        return addCopies(1).get(0);
    }

    /** A minute apart; their ids, the oldest first. */
    private List<Long> addCopies(int count) {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pex.clock().advance(MINUTE);
            ids.add(pex.copies().add(asset));
        }
        return ids;
    }

    /** Found at the time of the newest, but numbered below another. */
    private long lateCopy(long above) {
        return pex.copies().add(asset, object("{'match_id':" + (above - 1) + "}"));
    }

    private List<Long> seenIds() {
        return seen(Copy.class).stream().map(Copy::matchId).toList();
    }
}
