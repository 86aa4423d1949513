// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.control;

import io.camelmedia.testkit.fault.Faults;
import io.camelmedia.testkit.wire.Journal;
import java.util.Optional;

/** One of a simulator's servers. */
record OriginChoice(Faults faults, Journal journal) {

    /** The server of that name; the API's own without a name. */
    static OriginChoice of(Controlled simulator, Optional<String> name) {
        String chosen = name.orElse(simulator.origins().get(0));
        return simulator
                .faults(chosen)
                .flatMap(faults -> simulator.journal(chosen).map(journal -> new OriginChoice(faults, journal)))
                .orElseThrow(() -> ControlBody.problem(
                        "there is no origin '" + chosen + "'; there are " + String.join(", ", simulator.origins())));
    }
}
