// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camelmedia.support.poll.cursor.Cursor;
import io.camelmedia.support.poll.cursor.CursorConflictException;
import io.camelmedia.support.poll.cursor.CursorException;
import io.camelmedia.support.poll.cursor.CursorStore.Stored;
import io.camelmedia.support.poll.feed.StartFrom;
import java.util.OptionalLong;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;

/** What a consumer does with a cursor that it finds, shares, or loses. */
class FeedConsumerCursorTest extends FeedConsumerTestBase {

    @Test
    void aStoredCursorWinsOverStartFrom() throws Exception {
        FeedEndpoint endpoint = endpoint(STOP);
        start(endpoint, route -> route.process(this::see));
        arrive(2);
        poll();
        context.getRouteController().stopRoute(ROUTE);
        arrive(2);
        endpoint.setOptions(new FeedOptions(StartFrom.NOW, World.LOOKBACK, OnFailure.STOP, false));
        context.removeRoute(ROUTE);
        start(endpoint, route -> route.process(this::see));
        poll();

        assertThat(arrivals()).containsExactly(1, 2, 3, 4);
    }

    @Test
    void nowIsFixedAtTheFirstPollAndStored() throws Exception {
        start(
                endpoint(new FeedOptions(StartFrom.NOW, World.LOOKBACK, OnFailure.STOP, false)),
                route -> route.process(this::see));
        arrive(2);
        assertThat(store.load("fake|events")).as("before the first poll").isEmpty();

        assertThat(poll()).isZero();
        assertThat(store.load("fake|events"))
                .map(stored -> stored.cursor().position())
                .contains(world.newest());
        arrive(1);
        assertThat(poll()).isOne();
        assertThat(arrivals()).containsExactly(3);
    }

    @Test
    void twoConsumersOfOneCursorAreRefused() throws Exception {
        start(endpoint(STOP), route -> route.process(this::see));
        FeedEndpoint twin = endpoint("fake:events?apiKey=verysecret&filter=x", world.feed(), STOP);

        assertThatThrownBy(() -> context.addRoutes(new RouteBuilder() {
                    @Override
                    public void configure() {
                        from(twin).routeId("twin").process(exchange -> {});
                    }
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The consumers of fake:events and fake:events?apiKey=xxxxxx&filter=x share the cursor"
                        + " 'fake|events', so that each would miss what the other is handed. Set cursorName on one of"
                        + " them");
    }

    @Test
    void aStoppedConsumerGivesItsCursorUp() throws Exception {
        start(endpoint(STOP), route -> route.process(this::see));
        arrive(1);
        poll();
        context.getRouteController().stopRoute(ROUTE);
        context.getRouteController().startRoute(ROUTE);
        arrive(1);
        poll();

        assertThat(arrivals()).containsExactly(1, 2);
    }

    @Test
    void anotherFeedsCursorIsRefused() throws Exception {
        store.replace("fake|events", OptionalLong.empty(), new Stored(Cursor.empty("fake:others"), 7));
        start(endpoint(STOP), route -> route.process(this::see));

        assertThatThrownBy(this::poll)
                .isInstanceOf(CursorException.class)
                .hasMessage("The cursor 'fake|events' was written by fake:others, so world:since cannot go on from it."
                        + " Set another cursorName, or delete the stored cursor to begin at startFrom");
    }

    @Test
    void whatAnotherNodeDidIsNotDoneAgain() throws Exception {
        start(endpoint(STOP), route -> route.process(this::see));
        arrive(2);
        poll();
        arrive(2);
        try (Polled other = otherNode()) {
            other.poll();
        }
        arrive(1);
        poll();

        assertThat(arrivals()).containsExactly(1, 2, 5);
    }

    @Test
    void aNodeThatIsOvertakenInAPollWritesNothingAndGoesOnFromTheOthers() throws Exception {
        start(
                endpoint(STOP),
                route -> route.process(exchange -> {
                    see(exchange);
                    if (arrival(exchange) == 2) {
                        try (Polled other = otherNode()) {
                            other.poll();
                        }
                    }
                }));
        arrive(4);

        assertThatThrownBy(this::poll).isInstanceOf(CursorConflictException.class);
        assertThat(arrivals()).containsExactly(1, 2);
        assertThat(stored()).containsExactly(1, 2, 3, 4);
        arrive(1);
        poll();
        assertThat(arrivals()).containsExactly(1, 2, 5);
    }

    @Test
    void aStoreInMemorySaysSo() throws Exception {
        String log = Logged.during(() -> start(endpoint(STOP), route -> route.process(this::see)));

        assertThat(log)
                .contains("The cursor of fake:events is kept in memory: after a restart the feed begins at startFrom"
                        + " again. Set cursorStore to keep it");
    }

    private Polled otherNode() {
        return new Polled(world.feed(), STOP, new CursorSlot("fake|events", store, new CursorClaims()), handed -> {});
    }
}
