// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.demo;

import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.pex.PexSimulator;
import java.util.List;

/** Copies of an asset are found: exact ones on one platform, parts of it on others. */
public final class PexDemo implements Demo {

    private static final List<String> CATEGORIES = List.of("EC", "SN30", "PC");
    private static final List<String> PLATFORMS = List.of("youtube", "tiktok", "facebook", "soundcloud");

    private static final String SOUND = "2570399001262912";

    private final PexSimulator pex;
    private int found;

    public PexDemo(PexSimulator pex) {
        this.pex = pex;
    }

    @Override
    public void begin() {
        if (pex.assets().ids().isEmpty()) {
            pex.assets().add("Demo film");
        }
    }

    @Override
    public void step() {
        List<Long> assets = pex.assets().ids();
        if (!assets.isEmpty()) {
            pex.copies()
                    .add(
                            assets.get(found % assets.size()),
                            Json.object()
                                    .put("match_category", CATEGORIES.get(found % CATEGORIES.size()))
                                    .put("platform", PLATFORMS.get(found % PLATFORMS.size()))
                                    .put("copy_sound_id", SOUND)
                                    .put("copy_title", "Demo copy " + (found + 1)));
            pex.sounds().add(SOUND, PLATFORMS.get(found % PLATFORMS.size()), "Demo song", "Demo artist");
            found++;
        }
    }
}
