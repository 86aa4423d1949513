// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.demo;

import io.camelmedia.testkit.contentapi.ContentApiSimulator;
import java.nio.charset.StandardCharsets;

/** Legacy assets appear, and an original asset is there to be downloaded. */
public final class ContentApiDemo implements Demo {

    private static final int FIRST_TOKEN = 370_456;

    private final ContentApiSimulator api;

    public ContentApiDemo(ContentApiSimulator api) {
        this.api = api;
    }

    @Override
    public void begin() {
        if (api.state().path("assets").isEmpty()) {
            String asset = api.addAsset("demo.wav", "audio/x-wav", bytes("the bytes of a demo song"));
            api.mapTrack(Integer.toString(FIRST_TOKEN), asset);
        }
    }

    @Override
    public void step() {
        String token =
                Integer.toString(FIRST_TOKEN + api.state().path("legacyAssets").size());
        api.addLegacyAsset(token, token + ".wav", bytes("the bytes of " + token));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
