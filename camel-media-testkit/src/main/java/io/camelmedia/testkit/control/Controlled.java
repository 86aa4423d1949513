// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.control;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.testkit.fault.Faults;
import io.camelmedia.testkit.state.Snapshot;
import io.camelmedia.testkit.wire.Journal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A simulator as control requests see it. */
public interface Controlled {

    /** The scheme of the component that calls the service, such as {@code pex}. */
    String scheme();

    /** Where it listens. */
    String baseUrl();

    /** Whether it refuses what only the document asks for. */
    boolean isStrict();

    /** What points a Camel application at it. */
    Map<String, String> properties();

    ControlledClock clock();

    /** The names of its servers; the first is the API's own. */
    List<String> origins();

    /** The faults of a server; empty when there is none of that name. */
    Optional<Faults> faults(String origin);

    /** The requests that reached a server; empty when there is none of that name. */
    Optional<Journal> journal(String origin);

    /** What can be put into it. */
    List<Seed> seeds();

    /** What it remembers, in the shape of its answers. */
    JsonNode state();

    Snapshot snapshot();

    void restore(Snapshot snapshot);

    /** Brings everything back to the start. */
    void reset();
}
