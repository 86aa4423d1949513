// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.control;

import io.camelmedia.testkit.api.ApiProblem;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.state.Snapshot;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** Snapshots by name, for as long as the simulator runs. */
final class SnapshotControl {

    private final Map<String, Snapshot> snapshots = new ConcurrentSkipListMap<>();
    private final Controlled simulator;

    SnapshotControl(Controlled simulator) {
        this.simulator = simulator;
    }

    void list(Context ctx) {
        Json.answer(ctx, 200, Json.object().set("snapshots", Json.strings(snapshots.keySet())));
    }

    void take(Context ctx) {
        snapshots.put(ctx.pathParam("name"), simulator.snapshot());
        ctx.status(204);
    }

    void restore(Context ctx) {
        simulator.restore(known(ctx));
        ctx.status(204);
    }

    void drop(Context ctx) {
        known(ctx);
        snapshots.remove(ctx.pathParam("name"));
        ctx.status(204);
    }

    private Snapshot known(Context ctx) {
        String name = ctx.pathParam("name");
        return Optional.ofNullable(snapshots.get(name))
                .orElseThrow(
                        () -> new ApiProblem(404, Json.object().put("error", "there is no snapshot '" + name + "'")));
    }
}
