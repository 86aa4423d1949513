// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pixop.rules;

import static io.camelmedia.testkit.pixop.rules.PixopProcessField.integer;
import static io.camelmedia.testkit.pixop.rules.PixopProcessField.integers;
import static io.camelmedia.testkit.pixop.rules.PixopProcessField.number;
import static io.camelmedia.testkit.pixop.rules.PixopProcessField.texts;
import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.Strictness;
import java.util.Map;

/**
 * What the service accepts as a processing request: the values of the document, and a few more that clients of the live
 * service send.
 */
public final class PixopProcessRules {

    /** The length of every video in milliseconds. */
    public static final long VIDEO_MILLIS = 60_000;

    private static final Map<String, PixopProcessField> FIELDS = Map.ofEntries(
            entry("/mediaContainerCodec/container", texts("mov", "mxf", "mp4", "mts")),
            entry("/mediaContainerCodec/codec", texts("h264", "prores", "dnxhd", "xdcam", "hevc", "mpeg2", "ffv1")),
            entry("/appleProresProfile", texts("proxy", "lt", "standard", "hq", "4444", "4444xq")),
            entry(
                    "/dnxhdHrProfile",
                    texts(
                            "dnxhd_lb",
                            "dnxhd_sq",
                            "dnxhd_hq",
                            "dnxhd_hqx",
                            "dnxhd_444",
                            "dnxhr_lb",
                            "dnxhr_sq",
                            "dnxhr_hq",
                            "dnxhr_hqx",
                            "dnxhr_444")),
            entry("/scanning/tag", texts("auto", "progressive", "interlaced_tff", "interlaced_bff")),
            entry("/scanning/scanningType", texts("progressive", "interlaced")),
            entry("/scanning/interlacedFieldOrder", texts("top_field", "bottom_field")),
            entry("/chromaSubsampling/yuv", texts("4:1:0", "4:1:1", "4:2:0", "4:2:2", "4:4:0", "4:4:4")),
            entry("/chromaSubsampling/bits", integers(8, 10, 12, 14, 16)),
            entry("/bitrate/mbps", number("0.01", "4000.0")),
            entry("/deinterlacer", texts("deint", "yadif", "bwdif", "weston3f")),
            entry("/denoiser", texts("denoise", "hqdn3d")),
            entry("/stabilizer", texts("dejit")),
            entry("/scaler", texts("pabsr1", "dvres", "scale", "dvres2")),
            entry("/frameRateConverter", texts("fps", "fblend", "mcinterpolate", "vfi")),
            entry("/postProcessor", texts("filmgrain")),
            entry("/resolution/tag", texts("hd_1080p", "uhd_4k", "uhd_8k", "2x", "3x", "4x", "no_scaling")),
            entry("/resolution/width", integer(16, 7680)),
            entry("/resolution/height", integer(16, 4320)),
            entry("/resolution/aspectRatioTag", texts("display", "storage", "16:9", "4:3")),
            entry("/clarityBoost", texts("none", "marginal", "very_low", "low", "medium", "high", "very_high")),
            entry(
                    "/frameRate/tag",
                    texts(
                            "film_ntsc",
                            "film",
                            "video_pal",
                            "video_ntsc",
                            "video_hd",
                            "video_pal_fast",
                            "video_ntsc_fast",
                            "video_hd_fast",
                            "video_uhd_fast")),
            entry("/frameRate/fps", number("0.001", "999")),
            entry("/range/startPositionMilliseconds", integer(0, VIDEO_MILLIS)),
            entry("/range/endPositionMilliseconds", integer(0, VIDEO_MILLIS)));

    private PixopProcessRules() {}

    /** Fails with 400 and the reason when a request is wrong. When strict, undocumented fields are wrong too. */
    public static void check(ObjectNode request, Strictness strictness) {
        checkFields("", request, strictness);
        checkDemands(request);
        checkResolution(request.path("resolution"));
    }

    private static void checkFields(String path, JsonNode node, Strictness strictness) {
        node.properties().forEach(field -> {
            String pointer = path + "/" + field.getKey();
            PixopProcessField known = FIELDS.get(pointer);
            if (known != null) {
                known.apply(field.getValue()).ifPresent(problem -> refuse(pointer, problem));
            } else if (field.getValue().isObject()
                    && FIELDS.keySet().stream().anyMatch(name -> name.startsWith(pointer + "/"))) {
                checkFields(pointer, field.getValue(), strictness);
            } else if (strictness.isStrict()) {
                refuse(pointer, "is unknown, or not of this type");
            }
        });
    }

    private static void checkDemands(ObjectNode request) {
        demand(request, "/mediaContainerCodec/codec", "prores", "/appleProresProfile");
        demand(request, "/mediaContainerCodec/codec", "dnxhd", "/dnxhdHrProfile");
        demand(request, "/scanning/scanningType", "interlaced", "/scanning/interlacedFieldOrder");
    }

    private static void demand(ObjectNode request, String field, String value, String demanded) {
        if (request.at(field).asText().equals(value) && request.at(demanded).isMissingNode()) {
            refuse(demanded, "is mandatory when " + field + " is " + value);
        }
    }

    private static void checkResolution(JsonNode resolution) {
        boolean sized = resolution.has("width") || resolution.has("height");
        if (resolution.isObject() && resolution.has("tag") == sized) {
            refuse("/resolution", "takes width and/or height if, and only if there is no tag");
        }
        if (resolution.has("width") && resolution.has("height") && resolution.has("aspectRatioTag")) {
            refuse("/resolution", "takes not all of width, height and aspectRatioTag");
        }
    }

    private static void refuse(String pointer, String problem) {
        throw PixopError.INVALID_PROCESSING.problem(pointer.substring(1) + " " + problem);
    }
}
