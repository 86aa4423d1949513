// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import static io.camelmedia.support.operation.ParameterLocation.FORM;
import static io.camelmedia.support.operation.ParameterLocation.HEADER;
import static io.camelmedia.support.operation.ParameterLocation.LOCAL;
import static io.camelmedia.support.operation.ParameterLocation.OPTION;
import static io.camelmedia.support.operation.ParameterLocation.RESULT;
import static io.camelmedia.support.operation.ParameterType.BOOLEAN;
import static io.camelmedia.support.operation.ParameterType.DECIMAL;
import static io.camelmedia.support.operation.ParameterType.DURATION;
import static io.camelmedia.support.operation.ParameterType.INTEGER;
import static io.camelmedia.support.operation.ParameterType.TEXT;

import io.camelmedia.support.operation.OptionOnly;
import io.camelmedia.support.operation.Parameter;
import io.camelmedia.support.operation.ParameterLocation;
import io.camelmedia.support.operation.ParameterRef;
import io.camelmedia.support.operation.ParameterType;
import io.camelmedia.support.workflow.Sha256Option;
import io.camelmedia.support.workflow.Waiting;
import org.apache.camel.spi.Metadata;

/** The parameters of the API and the headers that carry them, and the headers that tell of an answer. */
public enum PixopParam implements ParameterRef {
    @Metadata(label = "common", javaType = "String", description = "The team that the token is for")
    TEAM_ID("teamId", "team-id", TEXT),

    @Metadata(
            label = "producer,security",
            javaType = "String",
            description =
                    "The token to verify, else the one in use is; or the one to ask for another by, else email address"
                            + " and password are")
    TOKEN("token", TEXT, LOCAL),

    @Metadata(label = "producer,security", javaType = "String", description = "The new password of the account")
    NEW_PASSWORD("newPassword", TEXT),

    @Metadata(label = "producer", javaType = "Long", description = "Number of the page, from 1")
    PAGE("page", INTEGER),

    @Metadata(label = "common", javaType = "Long", description = "How many items a page holds")
    PAGE_SIZE("pageSize", "page-size", INTEGER),

    @Metadata(label = "producer", javaType = "String", description = "Name of the project or video")
    NAME("name", TEXT),

    @Metadata(label = "common", javaType = "String", description = "The unique identifier of a project")
    PROJECT_ID("projectId", TEXT),

    @Metadata(
            label = "producer",
            javaType = "String",
            description = "Only videos that were made of this original video")
    PARENT_ID("parentId", "parent-id", TEXT),

    @Metadata(label = "common", javaType = "String", description = "The unique identifier of a video")
    VIDEO_ID("videoId", TEXT),

    @Metadata(
            label = "common",
            javaType = "String",
            description = "The unique identifier of a processed video: its processing is known by it")
    PROCESSED_VIDEO_ID("processedVideoId", TEXT),

    @Metadata(
            label = "producer",
            javaType = "Boolean",
            description = "Whether only metadata is ingested, without thumbnails, web video and quality assessment")
    LIGHT("light", "light", BOOLEAN, LOCAL),

    @Metadata(
            label = "producer",
            javaType = "Boolean",
            description = "Whether the route goes on only when the job is done")
    WAIT_FOR_COMPLETION("waitForCompletion", "waitForCompletion", BOOLEAN, LOCAL),

    @OptionOnly(label = "producer", description = "How often a waiting producer asks for the progress")
    POLL_INTERVAL("pollInterval", "pollInterval", DURATION, OPTION),

    @OptionOnly(label = "producer", description = "How long a producer waits for a job")
    WAIT_TIMEOUT("waitTimeout", "waitTimeout", DURATION, OPTION),

    @OptionOnly(label = "producer", description = "What becomes of the video item of a failed upload: keep or delete")
    ON_UPLOAD_FAILURE("onUploadFailure", "onUploadFailure", TEXT, OPTION),

    @Metadata(
            label = "producer",
            javaType = "String",
            description = "Which media of a video; screenshots are beyond the API's document")
    RENDITION("rendition", "rendition", TEXT, LOCAL),

    @OptionOnly(label = "producer", description = "The file or folder that a download is written to")
    FILE("file", "file", TEXT, OPTION),

    @Metadata(
            label = "producer",
            javaType = "String",
            description = "The part of the media that is wanted, for instance bytes=0-999")
    RANGE("range", "Range", TEXT, HEADER),

    @Metadata(
            label = "producer",
            javaType = "String",
            description = "An entity tag: media that still bear it are not sent again")
    IF_NONE_MATCH("ifNoneMatch", "If-None-Match", TEXT, HEADER),

    @Metadata(
            label = "producer",
            javaType = "String",
            description = "The SHA-256 that a download must have, in hex; or sha256 to have it told")
    CHECKSUM("checksum", "checksum", TEXT, LOCAL),

    @Metadata(
            label = "producer",
            javaType = "Long",
            description = "Over how many connections at a time a long download comes at most, from 1 to 16")
    SEGMENTS("segments", "segments", INTEGER, LOCAL),

    @Metadata(
            label = "producer",
            javaType = "String",
            description = "Container of the processed video: mov, mxf, mp4 or mts")
    CONTAINER("container", "mediaContainerCodec.container", TEXT),

    @Metadata(
            label = "producer",
            javaType = "String",
            description = "Codec of the processed video: h264, prores, dnxhd, xdcam, hevc, mpeg2 or ffv1")
    CODEC("codec", "mediaContainerCodec.codec", TEXT),

    @Metadata(label = "producer", javaType = "String", description = "Profile of the codec prores")
    APPLE_PRORES_PROFILE("appleProresProfile", TEXT),

    @Metadata(label = "producer", javaType = "String", description = "Profile of the codec dnxhd")
    DNXHD_HR_PROFILE("dnxhdHrProfile", TEXT),

    @Metadata(
            label = "producer",
            javaType = "String",
            description = "Preset of the scanning: auto, progressive, interlaced_tff or interlaced_bff")
    SCANNING("scanning", "scanning.tag", TEXT),

    @Metadata(
            label = "producer",
            javaType = "String",
            description = "Scanning without a preset: progressive or interlaced")
    SCANNING_TYPE("scanningType", "scanning.scanningType", TEXT),

    @Metadata(
            label = "producer",
            javaType = "String",
            description = "Order of the fields of interlaced scanning: top_field or bottom_field")
    INTERLACED_FIELD_ORDER("interlacedFieldOrder", "scanning.interlacedFieldOrder", TEXT),

    @Metadata(
            label = "producer",
            javaType = "String",
            description = "YUV chroma subsampling, for instance 4:2:2; else the one of the source")
    CHROMA_SUBSAMPLING("chromaSubsampling", "chromaSubsampling.yuv", TEXT),

    @Metadata(
            label = "producer",
            javaType = "Long",
            description = "Bit depth of pixels: 8, 10, 12, 14 or 16; else the one of the source")
    BITS("bits", "chromaSubsampling.bits", INTEGER),

    @Metadata(
            label = "producer",
            javaType = "java.math.BigDecimal",
            description = "Bitrate in megabits per second, from 0.01 to 4000.0")
    MBPS("mbps", "bitrate.mbps", DECIMAL),

    @Metadata(label = "producer", javaType = "String", description = "Deinterlacer: deint, yadif, bwdif or weston3f")
    DEINTERLACER("deinterlacer", TEXT),

    @Metadata(label = "producer", javaType = "String", description = "Denoiser: denoise or hqdn3d")
    DENOISER("denoiser", TEXT),

    @Metadata(label = "producer", javaType = "String", description = "Stabilizer: dejit")
    STABILIZER("stabilizer", TEXT),

    @Metadata(
            label = "producer",
            javaType = "String",
            description = "Scaler: pabsr1 (Pixop Super Resolution), dvres or dvres2 (Pixop Deep Restoration) or scale"
                    + " (bicubic)")
    SCALER("scaler", TEXT),

    @Metadata(
            label = "producer",
            javaType = "String",
            description = "Preset of the resolution: hd_1080p, uhd_4k, uhd_8k, 2x, 3x, 4x or no_scaling")
    RESOLUTION("resolution", "resolution.tag", TEXT),

    @Metadata(
            label = "producer",
            javaType = "Long",
            description = "Width in pixels, from 16 to 7680, without a preset of the resolution")
    WIDTH("width", "resolution.width", INTEGER),

    @Metadata(
            label = "producer",
            javaType = "Long",
            description = "Height in pixels, from 16 to 4320, without a preset of the resolution")
    HEIGHT("height", "resolution.height", INTEGER),

    @Metadata(
            label = "producer",
            javaType = "String",
            description = "Aspect ratio that gives the other of width and height: display, storage, 16:9 or 4:3")
    ASPECT_RATIO_TAG("aspectRatioTag", "resolution.aspectRatioTag", TEXT),

    @Metadata(
            label = "producer",
            javaType = "String",
            description =
                    "Contrast enhancement of the scaler pabsr1: none, marginal, very_low, low, medium, high or very_high")
    CLARITY_BOOST("clarityBoost", TEXT),

    @Metadata(
            label = "producer",
            javaType = "String",
            description = "Frame rate converter: fps, fblend, mcinterpolate or vfi")
    FRAME_RATE_CONVERTER("frameRateConverter", TEXT),

    @Metadata(
            label = "producer",
            javaType = "String",
            description = "Preset of the frame rate, for instance film or video_pal")
    FRAME_RATE("frameRate", "frameRate.tag", TEXT),

    @Metadata(
            label = "producer",
            javaType = "java.math.BigDecimal",
            description = "Frames per second, from 0.001 to 999, without a preset of the frame rate")
    FPS("fps", "frameRate.fps", DECIMAL),

    @Metadata(label = "producer", javaType = "String", description = "Post processor: filmgrain")
    POST_PROCESSOR("postProcessor", TEXT),

    @Metadata(
            label = "producer",
            javaType = "String",
            description = "Where the clip to process starts, in milliseconds or as a duration")
    START_POSITION("startPosition", "range.startPositionMilliseconds", DURATION),

    @Metadata(
            label = "producer",
            javaType = "String",
            description = "Where the clip to process ends, in milliseconds or as a duration")
    END_POSITION("endPosition", "range.endPositionMilliseconds", DURATION),

    @Metadata(
            label = "producer",
            javaType = "Boolean",
            description = "Whether the service said that the media are those of ifNoneMatch; the body is null then")
    NOT_MODIFIED("notModified", BOOLEAN, RESULT),

    @Metadata(label = "producer", javaType = "String", description = "SHA-256 of a download with checksum, in hex")
    RESULT_SHA256("resultSha256", TEXT, RESULT),

    @Metadata(label = "producer", javaType = "String", description = "Path of the file that a download was written to")
    RESULT_PATH("resultPath", TEXT, RESULT),

    @Metadata(label = "producer", javaType = "Long", description = "HTTP status of the answer")
    RESPONSE_STATUS("responseStatus", INTEGER, RESULT),

    @Metadata(label = "producer", javaType = "String", description = "The id that the service gave to the request")
    RESPONSE_REQUEST_ID("responseRequestId", TEXT, RESULT),

    @Metadata(label = "producer", javaType = "Long", description = "How many times the request was sent")
    RESPONSE_ATTEMPTS("responseAttempts", INTEGER, RESULT),

    @Metadata(label = "producer", javaType = "String", description = "Entity tag of the answer")
    RESPONSE_E_TAG("responseETag", TEXT, RESULT),

    @Metadata(label = "producer", javaType = "Long", description = "Calls left in the window of the rate limit")
    RESPONSE_RATE_REMAINING("responseRateRemaining", INTEGER, RESULT),

    @Metadata(label = "producer", javaType = "Long", description = "How many items a list has in all")
    RESPONSE_TOTAL("responseTotal", INTEGER, RESULT);

    /** For the operations that begin a job. */
    public static final Waiting WAITING = new Waiting(WAIT_FOR_COMPLETION, POLL_INTERVAL, WAIT_TIMEOUT);

    /** For the operations that download. */
    public static final Sha256Option SHA256 = new Sha256Option(CHECKSUM);

    private final Parameter parameter;

    PixopParam(String option, ParameterType type) {
        this(option, option, type, FORM);
    }

    PixopParam(String option, String wire, ParameterType type) {
        this(option, wire, type, FORM);
    }

    PixopParam(String option, ParameterType type, ParameterLocation place) {
        this(option, option, type, place);
    }

    PixopParam(String option, String wire, ParameterType type, ParameterLocation place) {
        this.parameter = Parameter.of("CamelPixop", option, wire, type, place);
    }

    @Override
    public Parameter parameter() {
        return parameter;
    }
}
