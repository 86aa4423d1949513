// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pixop.bodies;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.media.StoredMedia;
import io.camelmedia.testkit.pixop.rules.PixopProcessRules;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;

/** What ingestion finds out. The simulator does not look into media: every video is one minute of full HD. */
public final class PixopMetadata {

    private static final int FRAMES_PER_SECOND = 25;
    private static final BigDecimal SCORE = new BigDecimal("4.5");
    private static final Map<String, String> CONTAINERS = Map.of(
            "mov", "QuickTime / MOV",
            "mp4", "MP4 (MPEG-4 Part 14)",
            "mxf", "MXF (Material eXchange Format)",
            "mts", "MPEG-TS (MPEG-2 Transport Stream)");

    private PixopMetadata() {}

    public static ObjectNode json(StoredMedia media, boolean light) {
        String container = container(media.name());
        ObjectNode json = Json.object()
                .put("containerName", container)
                .put("longContainerName", longContainer(media.name()))
                .put("codecName", "h264")
                .put("longCodecName", "H.264 / AVC / MPEG-4 AVC / MPEG-4 part 10");
        json.set("pixelFormat", pixelFormat());
        json.put("frameWidth", 1920).put("frameHeight", 1080);
        json.set("scanning", scanning(light));
        return json.put("averageFramerate", BigDecimal.valueOf(FRAMES_PER_SECOND))
                .put("durationInMillis", PixopProcessRules.VIDEO_MILLIS)
                .put("totalFrames", PixopProcessRules.VIDEO_MILLIS / 1000 * FRAMES_PER_SECOND)
                .put("size", media.length())
                .put("videoStreamSize", media.length());
    }

    public static ObjectNode qualityAssessment() {
        ObjectNode json = Json.object();
        json.putArray("metrics")
                .addObject()
                .put("name", "sharpness")
                .put("sampleMean", new BigDecimal("0.81"))
                .put("subjectiveLabel", "excellent")
                .put("subjectiveScore", SCORE);
        return json.put("overallSubjectiveScore", SCORE);
    }

    public static ObjectNode pixelFormat() {
        ObjectNode json = Json.object().put("name", "yuv420p");
        json.set("chromaSubsampling", Json.object().put("yuv", "4:2:0").put("bits", 8));
        return json;
    }

    public static String longContainer(String fileName) {
        return CONTAINERS.getOrDefault(container(fileName), "unknown");
    }

    private static String container(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Light ingestion leaves out what takes a deep look. */
    private static ObjectNode scanning(boolean light) {
        ObjectNode json = Json.object();
        json.set("metadata", progressive());
        if (!light) {
            json.set("heuristics", progressive());
        }
        return json;
    }

    private static ObjectNode progressive() {
        return Json.object().put("scanningType", "progressive").putNull("interlacedFieldOrder");
    }
}
