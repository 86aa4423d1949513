// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pixop.state;

import io.camelmedia.testkit.state.StatePart;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The jobs of one kind, ingestion or processing, by the id of the video that they work on. They go on by the
 * simulator's clock. How long they take holds for jobs that begin later, until the next reset.
 */
public final class PixopJobs implements StatePart {

    private final Clock clock;
    private final Plan usual;
    private final Map<String, PixopJob> jobs = new ConcurrentHashMap<>();
    private volatile Plan plan;

    /** @param failure the share of the run, from 0 to 1, after which a job fails; with 1 it never does */
    private record Plan(Duration waits, Duration takes, double failure) implements Serializable {}

    public PixopJobs(Clock clock, Duration waits, Duration takes) {
        this.clock = clock;
        this.usual = new Plan(waits, takes, 1);
        this.plan = usual;
    }

    /** Sets how long a job waits before it runs, by the simulator's clock. */
    public void waits(Duration time) {
        plan = new Plan(time, plan.takes(), plan.failure());
    }

    /** Sets how long a job runs, by the simulator's clock. */
    public void takes(Duration time) {
        plan = new Plan(plan.waits(), time, plan.failure());
    }

    /** Lets jobs that begin from now on fail at this percentage; with 100 they succeed again. */
    public void failAt(double percent) {
        plan = new Plan(plan.waits(), plan.takes(), percent / 100);
    }

    /**
     * Lets the job of a video fail now; one that has ended stays as it is.
     *
     * @throws IllegalArgumentException when the video has no job of this kind
     */
    public void fail(String videoId) {
        if (jobs.computeIfPresent(videoId, (id, job) -> failingNow(job)) == null) {
            throw new IllegalArgumentException("no job of a video '" + videoId + "'");
        }
    }

    /**
     * Lets the job of a video succeed now; one that has ended stays as it is.
     *
     * @throws IllegalArgumentException when the video has no job of this kind
     */
    public void finish(String videoId) {
        if (jobs.computeIfPresent(videoId, (id, job) -> job.doneBy(clock.instant())) == null) {
            throw new IllegalArgumentException("no job of a video '" + videoId + "'");
        }
    }

    public void start(String videoId) {
        Plan now = plan;
        Instant begin = clock.instant();
        Instant run = begin.plus(now.waits());
        Instant failure =
                now.failure() < 1 ? run.plusMillis((long) (now.takes().toMillis() * now.failure())) : Instant.MAX;
        jobs.put(videoId, new PixopJob(begin, run, now.takes(), failure));
    }

    Optional<PixopProgress> progress(String videoId) {
        return Optional.ofNullable(jobs.get(videoId)).map(job -> job.at(clock.instant()));
    }

    public void remove(String videoId) {
        jobs.remove(videoId);
    }

    public void reset() {
        jobs.clear();
        plan = usual;
    }

    private PixopJob failingNow(PixopJob job) {
        Instant now = clock.instant();
        return job.failsAt().isBefore(now) ? job : job.failingAt(now);
    }

    @Override
    public Object save() {
        return new Saved(new HashMap<>(jobs), plan);
    }

    @Override
    public void load(Object saved) {
        jobs.clear();
        jobs.putAll(((Saved) saved).jobs());
        plan = ((Saved) saved).plan();
    }

    private record Saved(Map<String, PixopJob> jobs, Plan plan) implements Serializable {}
}
