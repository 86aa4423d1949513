// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.calls;

import io.camelmedia.testkit.Strictness;
import io.camelmedia.testkit.ci.rules.CiBehaviour;
import io.camelmedia.testkit.ci.rules.CiRates;
import io.camelmedia.testkit.ci.state.CiEvents;
import io.camelmedia.testkit.ci.state.CiStore;
import io.camelmedia.testkit.state.StatePart;
import java.time.Clock;
import java.util.List;

/**
 * What the calls share: what the service remembers, how it behaves, and what every call goes through.
 *
 * @param deferred what was answered and is still to be done
 */
public record CiService(
        CiStore store,
        CiEvents events,
        CiTokens tokens,
        CiRates rates,
        CiBehaviour behaviour,
        CiDeferred deferred,
        CiCalls calls,
        Strictness strictness) {

    /** An empty service. */
    public static CiService of(Clock clock, Strictness strictness) {
        CiStore store = new CiStore(clock);
        CiEvents events = new CiEvents(clock);
        CiTokens tokens = new CiTokens(clock, strictness);
        CiBehaviour behaviour = new CiBehaviour();
        CiDeferred deferred = new CiDeferred(store, events, behaviour);
        CiCalls calls = new CiCalls(tokens, deferred, strictness);
        return new CiService(store, events, tokens, new CiRates(clock), behaviour, deferred, calls, strictness);
    }

    public List<StatePart> stateParts() {
        return List.of(store, events, tokens, behaviour, deferred);
    }

    /** Forgets everything. Used under the lock that calls take. */
    public void reset() {
        tokens.reset();
        rates.reset();
        behaviour.reset();
        deferred.clear();
        events.clear();
        store.clear();
    }
}
