package io.camelmedia.testkit.ci.state;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;

/** What the service does some time after a call. Used under the lock that calls take. */
public final class CiTimeline {

    private final Clock clock;
    private final Queue<Step> steps = new PriorityQueue<>(Comparator.comparing(Step::due));

    private record Step(Instant due, Runnable change) {}

    public CiTimeline(Clock clock) {
        this.clock = clock;
    }

    public void after(Duration delay, Runnable change) {
        steps.add(new Step(clock.instant().plus(delay), change));
    }

    /** Does what is due. */
    public void settle() {
        while (!steps.isEmpty() && !steps.peek().due().isAfter(clock.instant())) {
            steps.remove().change().run();
        }
    }

    public void clear() {
        steps.clear();
    }
}
