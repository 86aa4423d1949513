// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.assertj;

import io.camelmedia.testkit.Simulator;
import io.camelmedia.testkit.wire.Journal;

/**
 * Begins assertions on what reached a simulator.
 *
 * <pre>{@code
 * assertThat(ci).received("POST", "/folders").withJson("{\"name\":\"Rushes\"}").times(1);
 * }</pre>
 */
public final class SimulatorAssertions {

    private SimulatorAssertions() {}

    /** Assertions on the requests that reached the service itself. */
    public static JournalAssert assertThat(Simulator simulator) {
        return new JournalAssert(simulator.journal());
    }

    /** Assertions on the requests of a journal, such as that of a CDN. */
    public static JournalAssert assertThat(Journal journal) {
        return new JournalAssert(journal);
    }
}
