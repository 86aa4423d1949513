// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.poll.feed.StartFrom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever happens to assets, reads and processes: in the end each asset was told, and its last status with it. */
class AssetsFeedProperties {

    /** A large window is read in parts. */
    private static final int POLLS_THROUGH_THE_WINDOW = 20;

    private static final List<String> STATUSES = List.of("", "uploaded", "sampled", "failed");
    private static final List<String> ENDS = List.of("sampled", "failed");

    /** Something that happens, and what it is called in a report. */
    private record Event(String name, Happening happening) {

        @Override
        public String toString() {
            return name;
        }
    }

    @FunctionalInterface
    private interface Happening {
        void to(AssetWorld world, AssetFollower follower) throws Exception;
    }

    @Property(tries = 500)
    void nothingIsLostAndNothingIsToldTwiceButWhatWasInFlight(@ForAll("events") List<Event> events) throws Exception {
        AssetWorld world = new AssetWorld();
        AssetFollower follower = new AssetFollower(world, StartFrom.BEGINNING);
        for (Event event : events) {
            event.happening().to(world, follower);
        }
        world.calm();
        for (int poll = 0; poll < POLLS_THROUGH_THE_WINDOW; poll++) {
            assertThat(follower.poll()).isTrue();
        }

        Map<Long, String> services = world.ids().stream().collect(Collectors.toMap(Function.identity(), world::status));
        assertThat(follower.last()).containsAllEntriesOf(services);
        List<String> unfinished = services.keySet().stream()
                .filter(id -> !ENDS.contains(services.get(id)))
                .map(String::valueOf)
                .toList();
        assertThat(follower.cursor().state().path("unfinished").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(unfinished);
        follower.takeTold();
        follower.poll();
        assertThat(follower.takeTold()).isEmpty();
    }

    @Property(tries = 200)
    void withoutDeathEachStatusIsToldOnce(@ForAll("events") List<Event> events) throws Exception {
        AssetWorld world = new AssetWorld();
        AssetFollower follower = new AssetFollower(world, StartFrom.BEGINNING);
        for (Event event : events) {
            if (!event.name().contains("dies") && !event.name().contains("restart")) {
                event.happening().to(world, follower);
            }
        }
        world.calm();
        assertThat(follower.poll()).isTrue();

        assertThat(follower.takeTold()).doesNotHaveDuplicates();
    }

    @Provide
    Arbitrary<List<Event>> events() {
        return Arbitraries.frequencyOf(
                        Tuple.of(7, happenings()),
                        Tuple.of(3, meanwhile()),
                        Tuple.of(6, polls()),
                        Tuple.of(1, Arbitraries.just(new Event("restart", (world, follower) -> follower.restart()))))
                .list()
                .ofMinSize(3)
                .ofMaxSize(30);
    }

    private static Arbitrary<Event> happenings() {
        Arbitrary<Event> arrivals = Combinators.combine(
                        Arbitraries.integers().between(1, 5), Arbitraries.of(STATUSES), Arbitraries.of(0, 1, 30, 400))
                .as((count, status, later) ->
                        new Event(count + " arrive '" + status + "' " + later + " s later", (world, follower) -> {
                            world.advance(Duration.ofSeconds(later));
                            for (int i = 0; i < count; i++) {
                                world.add(status);
                            }
                        }));
        Arbitrary<Event> late = Arbitraries.of(STATUSES)
                .map(status ->
                        new Event("one arrives late '" + status + "'", (world, follower) -> world.addLate(status)));
        Arbitrary<Event> changes = Combinators.combine(indexes(), Arbitraries.of("uploaded", "sampled", "failed"))
                .as((index, status) -> new Event(index + " becomes " + status, (world, follower) -> {
                    if (!world.ids().isEmpty()) {
                        progress(world, world.ids().get(index % world.ids().size()), status);
                    }
                }));
        Arbitrary<Event> deletions = indexes()
                .map(index -> new Event(index + " is deleted", (world, follower) -> {
                    if (!world.ids().isEmpty()) {
                        world.delete(world.ids().get(index % world.ids().size()));
                    }
                }));
        return Arbitraries.frequencyOf(
                Tuple.of(5, arrivals), Tuple.of(2, late), Tuple.of(6, changes), Tuple.of(1, deletions));
    }

    /** A status only goes ahead, and ends where it is sampled or failed. */
    private static void progress(AssetWorld world, long id, String status) {
        String present = world.status(id);
        if (!ENDS.contains(present) && !present.equals(status)) {
            world.change(id, status);
        }
    }

    private static Arbitrary<Integer> indexes() {
        return Arbitraries.integers().between(0, 40);
    }

    /** What happens after each of the next reads. */
    private static Arbitrary<Event> meanwhile() {
        return happenings()
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(happenings -> new Event(
                        "meanwhile " + happenings,
                        (world, follower) ->
                                happenings.forEach(event -> world.meanwhile(() -> run(event, world, follower)))));
    }

    private static void run(Event event, AssetWorld world, AssetFollower follower) {
        try {
            event.happening().to(world, follower);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static Arbitrary<Event> polls() {
        return Combinators.combine(seldom(8), seldom(6))
                .as((broken, dies) -> new Event(
                        "poll" + (broken > 0 ? " breaks at read " + broken : "") + (dies > 0 ? " dies at " + dies : ""),
                        (world, follower) -> {
                            world.breakAt(broken);
                            follower.poll(dies);
                        }));
    }

    private static Arbitrary<Integer> seldom(int most) {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(1, most)));
    }
}
