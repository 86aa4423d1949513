// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.model;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;

/** Builds a {@link ProcessRequest}. Its methods have the names and values of the options of {@code pixop:process}. */
public final class ProcessRequestBuilder {

    private String container;
    private String codec;
    private String appleProresProfile;
    private String dnxhdHrProfile;
    private String scanning;
    private String scanningType;
    private String interlacedFieldOrder;
    private String chromaSubsampling;
    private Long bits;
    private BigDecimal mbps;
    private String deinterlacer;
    private String denoiser;
    private String stabilizer;
    private String scaler;
    private String resolution;
    private Long width;
    private Long height;
    private String aspectRatioTag;
    private String clarityBoost;
    private String frameRateConverter;
    private String frameRate;
    private BigDecimal fps;
    private String postProcessor;
    private Duration startPosition;
    private Duration endPosition;

    ProcessRequestBuilder() {}

    public ProcessRequestBuilder container(String value) {
        container = value;
        return this;
    }

    public ProcessRequestBuilder codec(String value) {
        codec = value;
        return this;
    }

    /** Required for the codec {@code prores}. */
    public ProcessRequestBuilder appleProresProfile(String value) {
        appleProresProfile = value;
        return this;
    }

    /** Required for the codec {@code dnxhd}. */
    public ProcessRequestBuilder dnxhdHrProfile(String value) {
        dnxhdHrProfile = value;
        return this;
    }

    /** Preset of the scanning, for instance {@code auto}. */
    public ProcessRequestBuilder scanning(String value) {
        scanning = value;
        return this;
    }

    public ProcessRequestBuilder scanningType(String value) {
        scanningType = value;
        return this;
    }

    /** Required for the scanning type {@code interlaced}. */
    public ProcessRequestBuilder interlacedFieldOrder(String value) {
        interlacedFieldOrder = value;
        return this;
    }

    /** YUV triplet, for instance {@code 4:2:2}. */
    public ProcessRequestBuilder chromaSubsampling(String value) {
        chromaSubsampling = value;
        return this;
    }

    /** Bits per pixel. */
    public ProcessRequestBuilder bits(long value) {
        bits = value;
        return this;
    }

    /** Megabits per second. */
    public ProcessRequestBuilder mbps(BigDecimal value) {
        mbps = value;
        return this;
    }

    public ProcessRequestBuilder deinterlacer(String value) {
        deinterlacer = value;
        return this;
    }

    public ProcessRequestBuilder denoiser(String value) {
        denoiser = value;
        return this;
    }

    public ProcessRequestBuilder stabilizer(String value) {
        stabilizer = value;
        return this;
    }

    public ProcessRequestBuilder scaler(String value) {
        scaler = value;
        return this;
    }

    /** Preset of the resolution, for instance {@code hd_1080p}; excludes width and height. */
    public ProcessRequestBuilder resolution(String value) {
        resolution = value;
        return this;
    }

    /** Pixels. */
    public ProcessRequestBuilder width(long value) {
        width = value;
        return this;
    }

    /** Pixels. */
    public ProcessRequestBuilder height(long value) {
        height = value;
        return this;
    }

    /** Gives the missing one of width and height. */
    public ProcessRequestBuilder aspectRatioTag(String value) {
        aspectRatioTag = value;
        return this;
    }

    /** Contrast enhancement, for the scaler {@code pabsr1}. */
    public ProcessRequestBuilder clarityBoost(String value) {
        clarityBoost = value;
        return this;
    }

    public ProcessRequestBuilder frameRateConverter(String value) {
        frameRateConverter = value;
        return this;
    }

    /** Preset of the frame rate, for instance {@code film}. */
    public ProcessRequestBuilder frameRate(String value) {
        frameRate = value;
        return this;
    }

    /** Frames per second. */
    public ProcessRequestBuilder fps(BigDecimal value) {
        fps = value;
        return this;
    }

    public ProcessRequestBuilder postProcessor(String value) {
        postProcessor = value;
        return this;
    }

    /** Where the clip begins in the source video; milliseconds are sent. */
    public ProcessRequestBuilder startPosition(Duration value) {
        startPosition = value;
        return this;
    }

    /** Where the clip ends in the source video; milliseconds are sent. */
    public ProcessRequestBuilder endPosition(Duration value) {
        endPosition = value;
        return this;
    }

    /** The request as set so far; the operation checks it. */
    public ProcessRequest build() {
        return new ProcessRequest(
                given(container, codec) ? new MediaContainerCodec(container, codec, null) : null,
                appleProresProfile,
                dnxhdHrProfile,
                given(scanning, scanningType, interlacedFieldOrder)
                        ? new Scanning(scanning, scanningType, interlacedFieldOrder, null)
                        : null,
                given(chromaSubsampling, bits) ? new ChromaSubsampling(chromaSubsampling, bits, null) : null,
                given(mbps) ? new Bitrate(mbps, null) : null,
                deinterlacer,
                denoiser,
                stabilizer,
                scaler,
                given(resolution, width, height, aspectRatioTag)
                        ? new Resolution(resolution, width, height, aspectRatioTag, null)
                        : null,
                clarityBoost,
                frameRateConverter,
                given(frameRate, fps) ? new FrameRate(frameRate, fps, null) : null,
                postProcessor,
                given(startPosition, endPosition)
                        ? new ClipRange(millis(startPosition), millis(endPosition), null)
                        : null,
                null);
    }

    private static boolean given(Object... values) {
        return Stream.of(values).anyMatch(Objects::nonNull);
    }

    private static Long millis(Duration position) {
        return position == null ? null : position.toMillis();
    }
}
