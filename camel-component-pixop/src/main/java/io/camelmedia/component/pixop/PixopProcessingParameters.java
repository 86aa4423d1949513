package io.camelmedia.component.pixop;

import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** Options of an endpoint that tell how a video is processed. */
@UriParams
public class PixopProcessingParameters {

    @UriParam(label = "producer")
    @Metadata(description = "Container of the processed video: mov, mxf, mp4 or mts")
    private String container;

    @UriParam(label = "producer")
    @Metadata(description = "Codec of the processed video: h264, prores, dnxhd, xdcam, hevc, mpeg2 or ffv1")
    private String codec;

    @UriParam(label = "producer")
    @Metadata(description = "Profile of the codec prores")
    private String appleProresProfile;

    @UriParam(label = "producer")
    @Metadata(description = "Profile of the codec dnxhd")
    private String dnxhdHrProfile;

    @UriParam(label = "producer")
    @Metadata(description = "Preset of the scanning: auto, progressive, interlaced_tff or interlaced_bff")
    private String scanning;

    @UriParam(label = "producer")
    @Metadata(description = "Scanning without a preset: progressive or interlaced")
    private String scanningType;

    @UriParam(label = "producer")
    @Metadata(description = "Order of the fields of interlaced scanning: top_field or bottom_field")
    private String interlacedFieldOrder;

    @UriParam(label = "producer")
    @Metadata(description = "YUV chroma subsampling, for instance 4:2:2; else the one of the source")
    private String chromaSubsampling;

    @UriParam(label = "producer")
    @Metadata(description = "Bit depth of pixels: 8, 10, 12, 14 or 16; else the one of the source")
    private Long bits;

    @UriParam(label = "producer")
    @Metadata(description = "Bitrate in megabits per second, from 0.01 to 4000.0")
    private String mbps;

    @UriParam(label = "producer")
    @Metadata(description = "Deinterlacer: deint, yadif, bwdif or weston3f")
    private String deinterlacer;

    @UriParam(label = "producer")
    @Metadata(description = "Denoiser: denoise or hqdn3d")
    private String denoiser;

    @UriParam(label = "producer")
    @Metadata(description = "Stabilizer: dejit")
    private String stabilizer;

    @UriParam(label = "producer")
    @Metadata(
            description = "Scaler: pabsr1 (Pixop Super Resolution), dvres (Pixop Deep Restoration) or scale (bicubic)")
    private String scaler;

    @UriParam(label = "producer")
    @Metadata(description = "Preset of the resolution: hd_1080p, uhd_4k, uhd_8k, 2x, 3x or 4x")
    private String resolution;

    @UriParam(label = "producer")
    @Metadata(description = "Width in pixels, from 16 to 7680, without a preset of the resolution")
    private Long width;

    @UriParam(label = "producer")
    @Metadata(description = "Height in pixels, from 16 to 4320, without a preset of the resolution")
    private Long height;

    @UriParam(label = "producer")
    @Metadata(description = "Aspect ratio that gives the other of width and height: display, storage, 16:9 or 4:3")
    private String aspectRatioTag;

    @UriParam(label = "producer")
    @Metadata(
            description =
                    "Contrast enhancement of the scaler pabsr1: none, marginal, very_low, low, medium, high or very_high")
    private String clarityBoost;

    @UriParam(label = "producer")
    @Metadata(description = "Frame rate converter: fps, fblend or mcinterpolate")
    private String frameRateConverter;

    @UriParam(label = "producer")
    @Metadata(description = "Preset of the frame rate, for instance film or video_pal")
    private String frameRate;

    @UriParam(label = "producer")
    @Metadata(description = "Frames per second, from 0.001 to 999, without a preset of the frame rate")
    private String fps;

    @UriParam(label = "producer")
    @Metadata(description = "Post processor: filmgrain")
    private String postProcessor;

    public String getContainer() {
        return container;
    }

    public void setContainer(String container) {
        this.container = container;
    }

    public String getCodec() {
        return codec;
    }

    public void setCodec(String codec) {
        this.codec = codec;
    }

    public String getAppleProresProfile() {
        return appleProresProfile;
    }

    public void setAppleProresProfile(String appleProresProfile) {
        this.appleProresProfile = appleProresProfile;
    }

    public String getDnxhdHrProfile() {
        return dnxhdHrProfile;
    }

    public void setDnxhdHrProfile(String dnxhdHrProfile) {
        this.dnxhdHrProfile = dnxhdHrProfile;
    }

    public String getScanning() {
        return scanning;
    }

    public void setScanning(String scanning) {
        this.scanning = scanning;
    }

    public String getScanningType() {
        return scanningType;
    }

    public void setScanningType(String scanningType) {
        this.scanningType = scanningType;
    }

    public String getInterlacedFieldOrder() {
        return interlacedFieldOrder;
    }

    public void setInterlacedFieldOrder(String interlacedFieldOrder) {
        this.interlacedFieldOrder = interlacedFieldOrder;
    }

    public String getChromaSubsampling() {
        return chromaSubsampling;
    }

    public void setChromaSubsampling(String chromaSubsampling) {
        this.chromaSubsampling = chromaSubsampling;
    }

    public Long getBits() {
        return bits;
    }

    public void setBits(Long bits) {
        this.bits = bits;
    }

    public String getMbps() {
        return mbps;
    }

    public void setMbps(String mbps) {
        this.mbps = mbps;
    }

    public String getDeinterlacer() {
        return deinterlacer;
    }

    public void setDeinterlacer(String deinterlacer) {
        this.deinterlacer = deinterlacer;
    }

    public String getDenoiser() {
        return denoiser;
    }

    public void setDenoiser(String denoiser) {
        this.denoiser = denoiser;
    }

    public String getStabilizer() {
        return stabilizer;
    }

    public void setStabilizer(String stabilizer) {
        this.stabilizer = stabilizer;
    }

    public String getScaler() {
        return scaler;
    }

    public void setScaler(String scaler) {
        this.scaler = scaler;
    }

    public String getResolution() {
        return resolution;
    }

    public void setResolution(String resolution) {
        this.resolution = resolution;
    }

    public Long getWidth() {
        return width;
    }

    public void setWidth(Long width) {
        this.width = width;
    }

    public Long getHeight() {
        return height;
    }

    public void setHeight(Long height) {
        this.height = height;
    }

    public String getAspectRatioTag() {
        return aspectRatioTag;
    }

    public void setAspectRatioTag(String aspectRatioTag) {
        this.aspectRatioTag = aspectRatioTag;
    }

    public String getClarityBoost() {
        return clarityBoost;
    }

    public void setClarityBoost(String clarityBoost) {
        this.clarityBoost = clarityBoost;
    }

    public String getFrameRateConverter() {
        return frameRateConverter;
    }

    public void setFrameRateConverter(String frameRateConverter) {
        this.frameRateConverter = frameRateConverter;
    }

    public String getFrameRate() {
        return frameRate;
    }

    public void setFrameRate(String frameRate) {
        this.frameRate = frameRate;
    }

    public String getFps() {
        return fps;
    }

    public void setFps(String fps) {
        this.fps = fps;
    }

    public String getPostProcessor() {
        return postProcessor;
    }

    public void setPostProcessor(String postProcessor) {
        this.postProcessor = postProcessor;
    }
}
