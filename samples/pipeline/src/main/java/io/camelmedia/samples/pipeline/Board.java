// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline;

import io.camelmedia.samples.pipeline.console.Overall;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The files of a run, and what became of each. */
public final class Board {

    private final Set<String> expected = new HashSet<>();
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Map<String, Share> shares = new HashMap<>();
    private final Clock clock;
    private final Instant began;

    /** How many of a file's steps are done. */
    private record Share(int done, int steps) {

        double value() {
            return (double) done / steps;
        }
    }

    public Board(Clock clock) {
        this.clock = clock;
        this.began = clock.instant();
    }

    /** What can become of a file. */
    public enum Outcome {
        UNDER_WAY,
        DONE,
        DONE_BEFORE,
        SAME_CONTENT,
        FAILED
    }

    /**
     * One file.
     *
     * @param facts   what the steps told
     * @param problem why it failed, or whose content it has; else null
     */
    public record Row(
            String name, Instant began, Outcome outcome, Map<String, Object> facts, String problem, Instant ended) {

        public Duration took() {
            return Duration.between(began, ended);
        }

        public Optional<String> fact(String name) {
            return Optional.ofNullable(facts.get(name)).map(Object::toString);
        }
    }

    /** Files that have to end before the run does. */
    public synchronized void expect(Collection<String> names) {
        expected.addAll(names);
    }

    public synchronized void began(String name, Instant now) {
        rows.put(name, new Row(name, now, Outcome.UNDER_WAY, Map.of(), null, null));
    }

    /** What there is to do for a file. */
    public synchronized void planned(String name, int steps) {
        shares.put(name, new Share(0, steps));
    }

    /** So many of a file's steps are done. */
    public synchronized void reached(String name, int done) {
        shares.computeIfPresent(name, (file, share) -> new Share(Math.min(done, share.steps()), share.steps()));
    }

    public synchronized void ended(
            String name, Outcome outcome, Map<String, Object> facts, String problem, Instant now) {
        Instant began = rows.containsKey(name) ? rows.get(name).began() : now;
        rows.put(name, new Row(name, began, outcome, Map.copyOf(facts), problem, now));
        expected.remove(name);
    }

    /** Whether all files have ended, those expected and those that came meanwhile. */
    public synchronized boolean isSettled() {
        return expected.isEmpty() && rows.values().stream().noneMatch(row -> row.outcome() == Outcome.UNDER_WAY);
    }

    /** How far all files are together. */
    public synchronized Overall overall() {
        long ended = rows.values().stream()
                .filter(row -> row.outcome() != Outcome.UNDER_WAY)
                .count();
        long failed = rows.values().stream()
                .filter(row -> row.outcome() == Outcome.FAILED)
                .count();
        double underWay = rows.values().stream()
                .filter(row -> row.outcome() == Outcome.UNDER_WAY && shares.containsKey(row.name()))
                .mapToDouble(row -> shares.get(row.name()).value())
                .sum();
        Set<String> files = new HashSet<>(expected);
        files.addAll(rows.keySet());
        double share = files.isEmpty() ? 0 : (ended + underWay) / files.size();
        return new Overall(files.size(), (int) ended, (int) failed, share, Duration.between(began, clock.instant()));
    }

    public synchronized List<Row> rows() {
        return List.copyOf(rows.values());
    }
}
