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

    /** Whether it refuses each request that does not heed the service's document. */
    boolean isStrict();

    /** The properties that point a Camel application at it. */
    Map<String, String> properties();

    /** Its clock. */
    ControlledClock clock();

    /** The names of its servers; the first is the API's own. */
    List<String> origins();

    /** The faults of a server; empty when there is none of that name. */
    Optional<Faults> faults(String origin);

    /** The requests that reached a server; empty when there is none of that name. */
    Optional<Journal> journal(String origin);

    /** What can be put into it over HTTP. */
    List<Seed> seeds();

    /** What it remembers, in the shape of its answers. */
    JsonNode state();

    /** Keeps its present state. */
    Snapshot snapshot();

    /** Replaces its state with a kept one. */
    void restore(Snapshot snapshot);

    /** Brings faults, journals, clock and state back to the start. */
    void reset();
}
