// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.testkit.pixop.PixopSimulator;
import java.nio.charset.StandardCharsets;
import java.util.stream.StreamSupport;

/** A video is processed again and again. */
public final class PixopDemo implements Demo {

    private static final byte[] MEDIA = "the bytes of a demo film".getBytes(StandardCharsets.UTF_8);
    private static final int MOST = 20;

    private final PixopSimulator pixop;

    public PixopDemo(PixopSimulator pixop) {
        this.pixop = pixop;
    }

    @Override
    public void begin() {
        if (videos().isEmpty()) {
            pixop.ingestion().finish(pixop.addVideo("demo.mov", MEDIA));
        }
    }

    @Override
    public void step() {
        JsonNode videos = videos();
        if (videos.size() < MOST) {
            StreamSupport.stream(videos.spliterator(), false)
                    .filter(video -> video.at("/ingestion/ingestionState/ingestionStatus")
                            .asText()
                            .equals("DONE"))
                    .findFirst()
                    .ifPresent(original -> pixop.process(original.path("id").asText()));
        }
    }

    private JsonNode videos() {
        return pixop.state().path("videos");
    }
}
