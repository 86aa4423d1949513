// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.state;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import java.util.Locale;
import java.util.Set;

/** What kind of media an asset is, and what the service tells of it. */
enum CiMediaType {
    VIDEO("Video", Set.of("mov", "mp4", "mxf", "mkv"), 100) {
        @Override
        ArrayNode proxies(String location) {
            return Json.array()
                    .add(Json.object()
                            .put("type", "video-3g")
                            .put("location", location)
                            .put("size", 1024)
                            .put("width", 640)
                            .put("height", 360)
                            .put("videoBitRate", 1_650_000)
                            .put("audioBitRate", 128_000)
                            .put("isExternal", false));
        }

        @Override
        ArrayNode filmstrips(String location) {
            return Json.array()
                    .add(Json.object()
                            .put("type", "video-filmstrip-small")
                            .put("location", location)
                            .put("size", 1024)
                            .put("frames", 100)
                            .put("frameHeight", 100)
                            .put("frameWidth", 100)
                            .put("width", 100)
                            .put("height", 1000));
        }

        @Override
        void describe(ObjectNode metadata) {
            metadata.set(
                    "avContainer",
                    container(stream("Video", "h264")
                            .put("width", 1280)
                            .put("height", 720)
                            .put("frameRateNumerator", 24_000)
                            .put("frameRateDenominator", 1_001)));
        }
    },
    AUDIO("Audio", Set.of("wav", "mp3", "flac", "aac"), 60) {
        @Override
        ArrayNode proxies(String location) {
            return Json.array()
                    .add(Json.object()
                            .put("type", "standard-audio")
                            .put("location", location)
                            .put("size", 1024)
                            .put("audioBitRate", 128_000)
                            .put("isExternal", false));
        }

        @Override
        void describe(ObjectNode metadata) {
            metadata.set(
                    "avContainer",
                    container(stream("Audio", "pcm_s16le")
                            .put("audioSampleRate", 48_000)
                            .put("audioChannelCount", 2)
                            .put("audioLayout", "Stereo")));
        }
    },
    IMAGE("Image", Set.of("png", "jpg", "jpeg", "tif"), 0) {
        @Override
        void describe(ObjectNode metadata) {
            metadata.set(
                    "image",
                    Json.object().put("width", 1920).put("height", 1080).put("resolutionUnit", "none"));
        }
    },
    OTHER("Other", Set.of(), 0);

    private final String label;
    private final Set<String> extensions;
    private final long runtime;

    CiMediaType(String label, Set<String> extensions, long runtime) {
        this.label = label;
        this.extensions = extensions;
        this.runtime = runtime;
    }

    /** The kind that a file's name tells. */
    static CiMediaType ofName(String name) {
        for (CiMediaType type : values()) {
            if (type.extensions.contains(extension(name))) {
                return type;
            }
        }
        return OTHER;
    }

    /** The lower-case extension without its dot; empty when there is none. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    String label() {
        return label;
    }

    /** Seconds. */
    long runtime() {
        return runtime;
    }

    /** The previews that the service makes of such media. */
    ArrayNode proxies(String location) {
        return Json.array();
    }

    /** The pictures in a row that the service makes of such media. */
    ArrayNode filmstrips(String location) {
        return Json.array();
    }

    /** Adds what the service finds out about such media. */
    void describe(ObjectNode metadata) {}

    final ObjectNode thumbnail(String location) {
        return Json.object()
                .put("type", "large")
                .put("location", location)
                .put("size", 1024)
                .put("width", 200)
                .put("height", 300)
                .put("isExternal", false);
    }

    final ObjectNode technicalMetadata(String location) {
        ObjectNode metadata =
                Json.object().put("type", label).put("location", location).put("size", 1024);
        describe(metadata);
        return metadata;
    }

    final ObjectNode container(ObjectNode stream) {
        ObjectNode container = Json.object()
                .put("bitRate", 11_934_620)
                .put("duration", runtime)
                .put("start", 0)
                .put("timeCode", "00:00:00:00");
        container.set("streams", Json.array().add(stream));
        return container;
    }

    final ObjectNode stream(String type, String codec) {
        return Json.object()
                .put("index", 0)
                .put("type", type)
                .put("codec", codec)
                .put("duration", runtime);
    }
}
