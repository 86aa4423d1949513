// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import io.camelmedia.testkit.ci.CiSimulator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Events that happen while a feed is read. */
final class NewEvents {

    private NewEvents() {}

    /** Lets assets be created one after the other; returns the ids of the events. */
    static List<String> add(CiSimulator ci, int count) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ci.clock().advance(Duration.ofMillis(300));
            ids.add(ci.events()
                    .add(CiSimulator.WORKSPACE, "CreateAsset", ci.clock().instant()));
        }
        return ids;
    }
}
