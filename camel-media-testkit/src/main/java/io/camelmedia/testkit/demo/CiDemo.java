// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.ci.CiSimulator;
import java.util.List;

/** Assets arrive in the seeded folder and are processed, and a MediaBox is received now and then. */
public final class CiDemo implements Demo {

    private static final long SIZE = 107_856_722;
    private static final int STEPS_PER_MEDIABOX = 5;

    private final CiSimulator ci;
    private int taken;

    public CiDemo(CiSimulator ci) {
        this.ci = ci;
    }

    @Override
    public void begin() {
        // The seeded Workspace and its folder are all that is needed.
    }

    @Override
    public void step() {
        taken++;
        String name = "Take " + taken + ".mov";
        String asset = ci.addAsset(name, CiSimulator.FOLDER, SIZE);
        ObjectNode details = Json.object();
        details.putArray("assets").addObject().put("id", asset).put("name", name);
        details.putArray("spaces").addObject().put("id", CiSimulator.WORKSPACE).put("name", "Simulated Workspace");
        ci.events()
                .add(
                        CiSimulator.WORKSPACE,
                        "AssetProcessingFinished",
                        ci.clock().instant(),
                        details);
        if (taken % STEPS_PER_MEDIABOX == 0) {
            ci.addMediaBox(
                    "Dailies " + taken, "Secure", null, List.of(CiSimulator.USERNAME), asset, CiSimulator.FOLDER);
        }
    }
}
