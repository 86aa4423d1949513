// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.state.StatePart;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;

/** What becomes of assets some time after a call. Used under the lock that calls take. */
public final class CiTimeline implements StatePart {

    private final Clock clock;
    private final CiEvents events;
    private final CiAgenda<Step> steps = new CiAgenda<>();

    /**
     * A change of an asset.
     *
     * @param fields the fields that it shows then
     * @param event  the type of the event that tells of it
     */
    private record Step(CiAsset asset, ObjectNode fields, String event) implements Serializable {}

    public CiTimeline(Clock clock, CiEvents events) {
        this.clock = clock;
        this.events = events;
    }

    /** Changes fields of an asset after some time, and tells of it. */
    void after(Duration delay, CiAsset asset, ObjectNode fields, String event) {
        steps.add(clock.instant().plus(delay), new Step(asset, fields, event));
    }

    /** Changes fields of an asset at once, and tells of it. */
    void now(CiAsset asset, ObjectNode fields, String event) {
        asset.additional().setAll(fields);
        events.asset(event, asset);
    }

    /** Does what is due. */
    public void settle() {
        steps.settle(clock.instant(), step -> now(step.asset(), step.fields(), step.event()));
    }

    void clear() {
        steps.clear();
    }

    @Override
    public Object save() {
        return steps.save();
    }

    @Override
    public void load(Object saved) {
        steps.load(saved);
    }
}
