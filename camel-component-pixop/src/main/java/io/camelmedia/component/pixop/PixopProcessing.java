// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import static io.camelmedia.component.pixop.PixopParam.APPLE_PRORES_PROFILE;
import static io.camelmedia.component.pixop.PixopParam.ASPECT_RATIO_TAG;
import static io.camelmedia.component.pixop.PixopParam.BITS;
import static io.camelmedia.component.pixop.PixopParam.CHROMA_SUBSAMPLING;
import static io.camelmedia.component.pixop.PixopParam.CLARITY_BOOST;
import static io.camelmedia.component.pixop.PixopParam.CODEC;
import static io.camelmedia.component.pixop.PixopParam.CONTAINER;
import static io.camelmedia.component.pixop.PixopParam.DEINTERLACER;
import static io.camelmedia.component.pixop.PixopParam.DENOISER;
import static io.camelmedia.component.pixop.PixopParam.DNXHD_HR_PROFILE;
import static io.camelmedia.component.pixop.PixopParam.END_POSITION;
import static io.camelmedia.component.pixop.PixopParam.FPS;
import static io.camelmedia.component.pixop.PixopParam.FRAME_RATE;
import static io.camelmedia.component.pixop.PixopParam.FRAME_RATE_CONVERTER;
import static io.camelmedia.component.pixop.PixopParam.HEIGHT;
import static io.camelmedia.component.pixop.PixopParam.INTERLACED_FIELD_ORDER;
import static io.camelmedia.component.pixop.PixopParam.MBPS;
import static io.camelmedia.component.pixop.PixopParam.POST_PROCESSOR;
import static io.camelmedia.component.pixop.PixopParam.RESOLUTION;
import static io.camelmedia.component.pixop.PixopParam.SCALER;
import static io.camelmedia.component.pixop.PixopParam.SCANNING;
import static io.camelmedia.component.pixop.PixopParam.SCANNING_TYPE;
import static io.camelmedia.component.pixop.PixopParam.STABILIZER;
import static io.camelmedia.component.pixop.PixopParam.START_POSITION;
import static io.camelmedia.component.pixop.PixopParam.WIDTH;

import io.camelmedia.support.operation.OperationBuilder;
import io.camelmedia.support.operation.ParameterRef;
import io.camelmedia.support.operation.Rule;

/** What a request for processing may hold (document: Trigger a request to process a video). */
final class PixopProcessing {

    private PixopProcessing() {}

    /** The operation with every option of processing and the rules among them. */
    static OperationBuilder options(OperationBuilder operation) {
        return operation
                .optional(
                        CONTAINER.oneOf("mov", "mxf", "mp4", "mts"),
                        CODEC.oneOf("h264", "prores", "dnxhd", "xdcam", "hevc", "mpeg2", "ffv1"),
                        APPLE_PRORES_PROFILE.oneOf("proxy", "lt", "standard", "hq", "4444", "4444xq"),
                        DNXHD_HR_PROFILE.oneOf(
                                "dnxhd_lb",
                                "dnxhd_sq",
                                "dnxhd_hq",
                                "dnxhd_hqx",
                                "dnxhd_444",
                                "dnxhr_lb",
                                "dnxhr_sq",
                                "dnxhr_hq",
                                "dnxhr_hqx",
                                "dnxhr_444"),
                        SCANNING.oneOf("auto", "progressive", "interlaced_tff", "interlaced_bff"),
                        SCANNING_TYPE.oneOf("progressive", "interlaced"),
                        INTERLACED_FIELD_ORDER.oneOf("top_field", "bottom_field"),
                        CHROMA_SUBSAMPLING.oneOf("4:1:0", "4:1:1", "4:2:0", "4:2:2", "4:4:0", "4:4:4"),
                        BITS.oneOf("8", "10", "12", "14", "16"),
                        MBPS.between("0.01", "4000.0"),
                        DEINTERLACER.oneOf("deint", "yadif", "bwdif", "weston3f"),
                        DENOISER.oneOf("denoise", "hqdn3d"),
                        STABILIZER.oneOf("dejit"),
                        SCALER.oneOf("pabsr1", "dvres", "dvres2", "scale"),
                        RESOLUTION.oneOf("hd_1080p", "uhd_4k", "uhd_8k", "2x", "3x", "4x", "no_scaling"),
                        WIDTH.between(16, 7680),
                        HEIGHT.between(16, 4320),
                        ASPECT_RATIO_TAG.oneOf("display", "storage", "16:9", "4:3"),
                        CLARITY_BOOST.oneOf("none", "marginal", "very_low", "low", "medium", "high", "very_high"),
                        FRAME_RATE_CONVERTER.oneOf("fps", "fblend", "mcinterpolate", "vfi"),
                        FRAME_RATE.oneOf(
                                "film_ntsc",
                                "film",
                                "video_pal",
                                "video_ntsc",
                                "video_hd",
                                "video_pal_fast",
                                "video_ntsc_fast",
                                "video_hd_fast",
                                "video_uhd_fast"),
                        FPS.between("0.001", "999"),
                        POST_PROCESSOR.oneOf("filmgrain"),
                        START_POSITION.atLeast(0),
                        END_POSITION.atLeast(0))
                .rule(demands(CODEC, "prores", APPLE_PRORES_PROFILE))
                .rule(demands(CODEC, "dnxhd", DNXHD_HR_PROFILE))
                .rule(demands(SCANNING_TYPE, "interlaced", INTERLACED_FIELD_ORDER))
                .rule(orderOfInterlacedOnly())
                .rule(endAfterStart())
                .rule(Rule.atMostOneOf(RESOLUTION, WIDTH))
                .rule(Rule.atMostOneOf(RESOLUTION, HEIGHT))
                .rule(notAllOfSizeAndRatio())
                .rule(ratioOfSomething());
    }

    private static Rule demands(ParameterRef parameter, String value, ParameterRef demanded) {
        String text = demanded.parameter().option() + " is required when "
                + parameter.parameter().option() + "=" + value;
        return (given, complete) ->
                complete && value.equals(given.text(parameter)) && !given.has(demanded) ? text : null;
    }

    private static Rule orderOfInterlacedOnly() {
        return (given, complete) ->
                complete && given.has(INTERLACED_FIELD_ORDER) && !"interlaced".equals(given.text(SCANNING_TYPE))
                        ? "interlacedFieldOrder needs scanningType=interlaced"
                        : null;
    }

    private static Rule endAfterStart() {
        return (given, complete) -> given.has(START_POSITION)
                        && given.has(END_POSITION)
                        && (Long) given.get(END_POSITION) <= (Long) given.get(START_POSITION)
                ? "endPosition must be after startPosition"
                : null;
    }

    private static Rule notAllOfSizeAndRatio() {
        return (given, complete) -> given.has(WIDTH) && given.has(HEIGHT) && given.has(ASPECT_RATIO_TAG)
                ? "width, height and aspectRatioTag cannot be given all together; the ratio and one of the others give"
                        + " the third"
                : null;
    }

    private static Rule ratioOfSomething() {
        return (given, complete) -> complete
                        && given.has(ASPECT_RATIO_TAG)
                        && !given.has(WIDTH)
                        && !given.has(HEIGHT)
                        && !given.has(RESOLUTION)
                ? "aspectRatioTag needs one of resolution, width, height"
                : null;
    }
}
