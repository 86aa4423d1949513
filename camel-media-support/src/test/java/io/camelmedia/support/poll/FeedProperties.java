// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.poll.feed.StartFrom;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * Whatever happens to a service, a route, a store and a process: each item is handed out at least once, ascending within
 * a pass, not past a failed one, and again only when it was in flight.
 */
class FeedProperties {

    private static final int TRIES = 500;
    private static final FeedOptions ONE_BY_ONE =
            new FeedOptions(StartFrom.BEGINNING, World.LOOKBACK, OnFailure.STOP, false);

    /** Something that happens, and what it is called in a report. */
    private record Event(String name, Consumer<Story> happening) {

        @Override
        public String toString() {
            return name;
        }
    }

    @Property(tries = TRIES)
    void aServiceThatListsAscendingLosesNothing(@ForAll("events") List<Event> events) {
        check(new Story(new SinceWorld(), ONE_BY_ONE), events);
    }

    @Property(tries = TRIES)
    void aServiceThatListsNewestFirstLosesNothing(@ForAll("events") List<Event> events) {
        check(new Story(new DescendingWorld(), ONE_BY_ONE), events);
    }

    @Property(tries = TRIES)
    void aServiceThatListsEverythingLosesNothing(@ForAll("events") List<Event> events) {
        check(new Story(new ScanWorld(), ONE_BY_ONE), events);
    }

    @Property(tries = TRIES)
    void whatBecomesVisibleAfterNowIsNotLost(@ForAll("events") List<Event> events) {
        checkAll(new FeedOptions(StartFrom.NOW, World.LOOKBACK, OnFailure.STOP, false), events);
    }

    @Property(tries = TRIES)
    void listsOfItemsLoseNothing(@ForAll("events") List<Event> events) {
        checkAll(new FeedOptions(StartFrom.BEGINNING, World.LOOKBACK, OnFailure.STOP, true), events);
    }

    @Property(tries = TRIES)
    void nothingButWhatFailedIsSkipped(@ForAll("events") List<Event> events) {
        checkAll(new FeedOptions(StartFrom.BEGINNING, World.LOOKBACK, OnFailure.SKIP, false), events);
    }

    private static void checkAll(FeedOptions options, List<Event> events) {
        check(new Story(new SinceWorld(), options), events);
        check(new Story(new DescendingWorld(), options), events);
        check(new Story(new ScanWorld(), options), events);
    }

    private static void check(Story story, List<Event> events) {
        events.forEach(event -> event.happening().accept(story));
        story.end();
        assertThat(story.lost()).as("lost").isEmpty();
        assertThat(story.faults()).isEmpty();
        assertThat(story.repeated()).as("repeated").isLessThanOrEqualTo(story.inFlight());
    }

    @Provide
    Arbitrary<List<Event>> events() {
        return Arbitraries.frequencyOf(
                        Tuple.of(6, happenings()),
                        Tuple.of(3, meanwhile()),
                        Tuple.of(7, polls()),
                        Tuple.of(2, settlements()),
                        Tuple.of(1, Arbitraries.just(new Event("restart", Story::restart))))
                .list()
                .ofMinSize(3)
                .ofMaxSize(25);
    }

    private static Arbitrary<Event> happenings() {
        Arbitrary<Event> arrivals = Combinators.combine(
                        Arbitraries.of(0, 0, 1, 250, 1000, 7000, 29_999, 90_000),
                        Arbitraries.integers().between(1, 8))
                .as((later, count) -> new Event(count + " arrive " + later + " ms later", story -> story.world()
                        .arrive(Duration.ofMillis(later), count)));
        Arbitrary<Event> late = Arbitraries.integers()
                .between(0, (int) World.LOOKBACK.toMillis())
                .map(by -> new Event("one arrives late by " + by + " ms", story -> story.world()
                        .arriveLate(Duration.ofMillis(by))));
        Arbitrary<Event> expiry = Arbitraries.integers()
                .between(0, 50)
                .map(index ->
                        new Event(index + " expires", story -> story.world().expire(index)));
        Arbitrary<Event> twice = Arbitraries.integers()
                .between(0, 50)
                .map(index -> new Event(
                        index + " is listed twice", story -> story.world().repeat(index)));
        return Arbitraries.frequencyOf(
                Tuple.of(8, arrivals), Tuple.of(6, late), Tuple.of(2, expiry), Tuple.of(1, twice));
    }

    /** What happens after each of the next pages. */
    private static Arbitrary<Event> meanwhile() {
        return happenings()
                .list()
                .ofMaxSize(3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(pages -> new Event(
                        "meanwhile " + pages,
                        story -> pages.forEach(events -> story.world()
                                .next(() -> events.forEach(
                                        event -> event.happening().accept(story))))));
    }

    private static Arbitrary<Event> polls() {
        return Combinators.combine(
                        Arbitraries.of(0, 0, 1, 2, 5),
                        seldom(6),
                        seldom(4),
                        seldom(3),
                        seldom(6),
                        Arbitraries.frequency(
                                Tuple.of(4, ShakyStore.Fault.NONE),
                                Tuple.of(1, ShakyStore.Fault.BEFORE),
                                Tuple.of(1, ShakyStore.Fault.AFTER)))
                .as(Story.Poll::new)
                .map(poll -> new Event(poll.toString(), story -> story.poll(poll)));
    }

    private static Arbitrary<Integer> seldom(int most) {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(1, most)));
    }

    private static Arbitrary<Event> settlements() {
        return Combinators.combine(Arbitraries.integers().between(0, 5), Arbitraries.of(false, false, true))
                .as((index, fails) -> new Event(
                        index + (fails ? " fails later" : " completes later"), story -> story.settle(index, fails)));
    }
}
