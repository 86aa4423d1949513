// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import io.camelmedia.support.poll.World.Thing;
import io.camelmedia.support.poll.feed.FeedItem;
import io.camelmedia.support.poll.feed.StartFrom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A service, a consumer that polls it, and what the route gets to see. */
final class Story {

    private static final int MANY_POLLS = 1000;

    /** In so many polls the whole window is read. */
    private static final int QUIET_POLLS = 30;

    /** The process is killed. */
    private static final class Killed extends Error {}

    /** What goes wrong in one poll. */
    record Poll(int most, int brokenPage, int failing, int takenOver, int killed, ShakyStore.Fault store) {

        static final Poll CALM = new Poll(0, 0, 0, 0, 0, ShakyStore.Fault.NONE);
    }

    /**
     * A walk through the service.
     *
     * @param began how many items had become visible
     */
    private record Pass(int number, int began) {}

    /** An exchange that goes on without the consumer. */
    private record TakenOver(Polled.Handed handed, Polled by) {}

    private final World world;
    private final FeedOptions options;
    private final ShakyStore store = new ShakyStore(this::stored);
    private final Map<Thing, Integer> done = new HashMap<>();
    private final Map<Thing, Pass> readIn = new HashMap<>();
    private final Map<Thing, Boolean> unsaved = new LinkedHashMap<>();
    private final Set<Thing> failed = new HashSet<>();
    private final List<TakenOver> takenOver = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private Polled consumer;
    private Poll poll = Poll.CALM;
    private int exchanges;
    private Thing previous;
    private Pass pass = new Pass(0, 0);
    private int begun = -1;
    private int inFlight;

    Story(World world, FeedOptions options) {
        this.world = world;
        this.options = options;
    }

    World world() {
        return world;
    }

    int poll(Poll next) {
        poll = next;
        exchanges = 0;
        previous = null;
        store.fail(next.store());
        world.breakAt(next.brokenPage());
        if (consumer == null) {
            consumer = new Polled(
                    new WatchedFeed<>(world.feed(), this::passBegan, this::read), options, store, this::route);
        }
        try {
            return consumer.poll(next.most());
        } catch (World.Broken | ShakyStore.Down e) {
            return 0;
        } catch (Killed e) {
            takenOver.removeIf(exchange -> exchange.by() == consumer);
            forget();
            return 0;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private void passBegan() {
        pass = new Pass(pass.number() + 1, world.arrivals());
    }

    private void read(List<FeedItem> items) {
        items.forEach(item -> readIn.put((Thing) item.body(), pass));
    }

    private void route(Polled.Handed handed) {
        exchanges++;
        List<Thing> things = things(handed);
        things.forEach(this::handedOut);
        if (hits(poll.killed())) {
            throw new Killed();
        }
        if (hits(poll.failing())) {
            failed(things);
            throw new IllegalStateException("fails");
        }
        if (hits(poll.takenOver())) {
            handed.takeOver();
            takenOver.add(new TakenOver(handed, consumer));
        } else {
            done(things);
        }
    }

    private static List<Thing> things(Polled.Handed handed) {
        Object body = handed.exchange().getMessage().getBody();
        return (body instanceof List<?> list ? list : List.of(body))
                .stream().map(Thing.class::cast).toList();
    }

    private boolean hits(int number) {
        return number > 0 && exchanges % number == 0;
    }

    private void handedOut(Thing thing) {
        if (!unsaved.containsKey(thing)) {
            checkOrder(thing);
            unsaved.put(thing, false);
        } else if (!failed.contains(thing)) {
            faults.add(thing + " is handed out while it is in flight");
        }
    }

    /** What became visible late, or after the pass of the previous one began, may come when it is found. */
    private void checkOrder(Thing thing) {
        if (!failed.isEmpty()) {
            faults.add(thing + " is handed out past " + failed);
        }
        if (previous != null && thing.time().isBefore(previous.time()) && wasToBeReadBefore(thing)) {
            faults.add(thing + " comes after " + previous);
        }
        previous = thing;
    }

    private boolean wasToBeReadBefore(Thing thing) {
        Pass last = readIn.get(previous);
        return !thing.late()
                && thing.arrival() <= last.began()
                && (!world.shifts() || readIn.get(thing).equals(last));
    }

    private void done(List<Thing> things) {
        for (Thing thing : things) {
            done.merge(thing, 1, Integer::sum);
            failed.remove(thing);
            unsaved.replace(thing, true);
        }
    }

    private void failed(List<Thing> things) {
        if (options.onFailure() == OnFailure.SKIP) {
            done(things);
        } else {
            failed.addAll(things);
        }
    }

    /** An exchange that was taken over completes or fails, perhaps long after its consumer stopped. */
    void settle(int index, boolean fails) {
        if (takenOver.isEmpty()) {
            return;
        }
        TakenOver next = takenOver.remove(index % takenOver.size());
        List<Thing> things = things(next.handed());
        boolean current = next.by() == consumer;
        if (fails) {
            if (current) {
                failed(things);
            }
            next.handed().fail(new IllegalStateException("fails later"));
        } else {
            if (current) {
                done(things);
            } else {
                things.forEach(thing -> done.merge(thing, 1, Integer::sum));
            }
            next.handed().complete();
        }
    }

    /** The cursor was stored: it has to be past everything contiguously completed. */
    private void stored() {
        if (begun < 0) {
            begun = world.arrivals();
        }
        unsaved.values().removeIf(new Contiguous());
    }

    /** True up to the first false. */
    private static final class Contiguous implements java.util.function.Predicate<Boolean> {

        private boolean ended;

        @Override
        public boolean test(Boolean value) {
            ended |= !value;
            return !ended;
        }
    }

    void restart() {
        if (consumer != null) {
            consumer.close();
            forget();
        }
    }

    private void forget() {
        inFlight += unsaved.size();
        unsaved.clear();
        failed.clear();
        consumer = null;
    }

    /** Nothing happens any more: polls until all is quiet. */
    void end() {
        world.calm();
        int quiet = 0;
        for (int i = 0; i < MANY_POLLS; i++) {
            while (!takenOver.isEmpty()) {
                settle(0, false);
            }
            quiet = poll(Poll.CALM) == 0 ? quiet + 1 : 0;
            if (quiet == QUIET_POLLS) {
                return;
            }
        }
        throw new AssertionError("There is no end");
    }

    /** What the service has, became visible after the feed began, and was never completed. */
    List<Thing> lost() {
        return world.visible.stream()
                .filter(thing -> options.startFrom().equals(StartFrom.BEGINNING) || thing.arrival() > begun)
                .filter(thing -> !done.containsKey(thing))
                .toList();
    }

    int repeated() {
        return done.values().stream().mapToInt(times -> times - 1).sum();
    }

    /** How many items were handed out and not in the stored cursor when their consumer ended. */
    int inFlight() {
        return inFlight;
    }

    List<String> faults() {
        return faults;
    }
}
