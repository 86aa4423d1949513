// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What is known of one file, by its content.
 *
 * @param name     under which it came first
 * @param done     the steps that are finished, in their order, each with the facts that it brought
 * @param begun    the step that was begun and is not finished; null when there is none
 * @param finished when all was done, in ISO 8601; null before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Entry(
        String sha256, String name, long bytes, Map<String, Map<String, Object>> done, String begun, String finished) {

    static Entry of(String sha256, String name, long bytes) {
        return new Entry(sha256, name, bytes, Map.of(), null, null);
    }

    /** All facts of all steps. */
    public Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        done.values().forEach(facts::putAll);
        return facts;
    }

    public boolean complete() {
        return finished != null;
    }

    boolean untouched() {
        return done.isEmpty() && begun == null;
    }

    Entry begin(String step) {
        return new Entry(sha256, name, bytes, done, step, finished);
    }

    Entry finish(String step, Map<String, Object> facts) {
        Map<String, Map<String, Object>> all = new LinkedHashMap<>(done);
        all.put(step, facts);
        return new Entry(sha256, name, bytes, all, null, finished);
    }

    Entry finishAll(String now) {
        return new Entry(sha256, name, bytes, done, null, now);
    }

    /** How many steps are finished. */
    public int steps() {
        return done.size();
    }

    /** As if the step that was finished last had never been. */
    Entry withoutLast() {
        Map<String, Map<String, Object>> kept = new LinkedHashMap<>(done);
        List.copyOf(done.keySet()).stream().reduce((first, second) -> second).ifPresent(kept::remove);
        return new Entry(sha256, name, bytes, kept, begun, finished);
    }

    /** As if these steps had never been begun. */
    Entry without(Predicate<String> steps) {
        Map<String, Map<String, Object>> kept = new LinkedHashMap<>(done);
        kept.keySet().removeIf(steps);
        boolean all = kept.size() == done.size();
        return new Entry(
                sha256, name, bytes, kept, begun == null || steps.test(begun) ? null : begun, all ? finished : null);
    }
}
