// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.control;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import io.javalin.http.Context;
import java.util.Set;

/** Shows and moves a simulator's clock. */
final class ClockControl {

    private final ControlledClock clock;

    ClockControl(ControlledClock clock) {
        this.clock = clock;
    }

    void get(Context ctx) {
        Json.answer(ctx, 200, json());
    }

    /** Runs or freezes the clock, sets it and moves it, in this order, as far as the request asks for each. */
    void change(Context ctx) {
        ControlBody body = ControlBody.of(ctx);
        body.takeOnly(Set.of("running", "set", "advance"));
        body.flag("running").ifPresent(running -> {
            if (running) {
                clock.run();
            } else {
                clock.freeze();
            }
        });
        body.instant("set").ifPresent(clock::set);
        body.duration("advance").ifPresent(clock::advance);
        get(ctx);
    }

    void reset(Context ctx) {
        clock.reset();
        get(ctx);
    }

    ObjectNode json() {
        return Json.object().put("now", clock.instant().toString()).put("running", clock.isRunning());
    }
}
