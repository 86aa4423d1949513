// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.fault;

import io.camelmedia.testkit.wire.PathPattern;
import io.camelmedia.testkit.wire.RecordedRequest;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Faults on demand. Each is in force for the requests it was declared for until {@link #clear()}; when several match,
 * the one declared first and not yet used up is met.
 *
 * <pre>{@code
 * ci.faults().on("POST", "/folders").times(1).answer(503, Map.of("Retry-After", "1"), "{}");
 * pex.faults().on("PUT", "/int/file-upload/*").cutAfterRequestBytes(1_000_000);
 * }</pre>
 */
public final class Faults {

    private final List<FaultRule> rules = new CopyOnWriteArrayList<>();

    /**
     * Begins a fault for the requests of a method and a path.
     *
     * @param method such as {@code POST}, or {@code *} for any
     * @param path the path as it is sent, without the query, where {@code *} stands for any characters
     */
    public FaultMatch on(String method, String path) {
        return new FaultMatch(PathPattern.of(method, path), rules::add);
    }

    /** Takes all faults away and lets every stalled exchange go on. */
    public void clear() {
        List<FaultRule> past = List.copyOf(rules);
        rules.removeAll(past);
        past.forEach(FaultRule::release);
    }

    /** The faults in force, in the order of declaration. */
    public List<FaultRule> rules() {
        return List.copyOf(rules);
    }

    /** Takes one fault away and lets the exchanges go on that it stalls; one that is not in force is left alone. */
    public void remove(FaultRule rule) {
        if (rules.remove(rule)) {
            rule.release();
        }
    }

    Optional<FaultRule> match(RecordedRequest request) {
        return rules.stream().filter(rule -> rule.takes(request)).findFirst();
    }
}
