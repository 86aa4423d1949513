/* Generated from PixopParam and PixopOperation: change these instead. */
package io.camelmedia.component.pixop;

import javax.annotation.processing.Generated;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** The parameters of the API as options of an endpoint. */
@Generated("io.camelmedia.support.generate.ParametersGenerator")
@UriParams
public class PixopParameters {

    @UriParam(
            label = "producer,security",
            secret = true,
            description = "The token to verify, else the one in use is; or the one to ask for another by, else email address and password are")
    private String token;

    @UriParam(
            label = "producer,security",
            secret = true,
            description = "The new password of the account")
    private String newPassword;

    @UriParam(
            label = "producer",
            description = "Number of the page, from 1")
    private Long page;

    @UriParam(
            label = "common",
            description = "How many items a page holds")
    private Long pageSize;

    @UriParam(
            label = "producer",
            description = "Name of the project or video")
    private String name;

    @UriParam(
            label = "common",
            description = "The unique identifier of a project")
    private String projectId;

    @UriParam(
            label = "producer",
            description = "Only videos that were made of this original video")
    private String parentId;

    @UriParam(
            label = "common",
            description = "The unique identifier of a video")
    private String videoId;

    @UriParam(
            label = "common",
            description = "The unique identifier of a processed video: its processing is known by it")
    private String processedVideoId;

    @UriParam(
            label = "producer",
            description = "Whether only metadata is ingested, without thumbnails, web video and quality assessment")
    private Boolean light;

    @UriParam(
            label = "producer",
            description = "Whether the route goes on only when the job is done")
    private Boolean waitForCompletion;

    @UriParam(
            label = "producer",
            defaultValue = "5000",
            description = "How often a waiting producer asks for the progress")
    private String pollInterval;

    @UriParam(
            label = "producer",
            defaultValue = "86400000",
            description = "How long a producer waits for a job")
    private String waitTimeout;

    @UriParam(
            label = "producer",
            defaultValue = "keep",
            enums = "keep,delete",
            description = "What becomes of the video item of a failed upload: keep or delete")
    private String onUploadFailure;

    @UriParam(
            label = "producer",
            defaultValue = "processed",
            description = "Which media of a video; screenshots are beyond the API's document")
    private String rendition;

    @UriParam(
            label = "producer",
            description = "The file or folder that a download is written to")
    private String file;

    @UriParam(
            label = "producer",
            description = "The part of the media that is wanted, for instance bytes=0-999")
    private String range;

    @UriParam(
            label = "producer",
            description = "An entity tag: media that still bear it are not sent again")
    private String ifNoneMatch;

    @UriParam(
            label = "producer",
            description = "The SHA-256 that a download must have, in hex; or sha256 to have it told")
    private String checksum;

    @UriParam(
            label = "producer",
            defaultValue = "1",
            description = "Over how many connections at a time a long download comes at most, from 1 to 16")
    private Long segments;

    @UriParam(
            label = "producer",
            enums = "mov,mxf,mp4,mts",
            description = "Container of the processed video: mov, mxf, mp4 or mts")
    private String container;

    @UriParam(
            label = "producer",
            enums = "h264,prores,dnxhd,xdcam,hevc,mpeg2,ffv1",
            description = "Codec of the processed video: h264, prores, dnxhd, xdcam, hevc, mpeg2 or ffv1")
    private String codec;

    @UriParam(
            label = "producer",
            enums = "proxy,lt,standard,hq,4444,4444xq",
            description = "Profile of the codec prores")
    private String appleProresProfile;

    @UriParam(
            label = "producer",
            enums = "dnxhd_lb,dnxhd_sq,dnxhd_hq,dnxhd_hqx,dnxhd_444,dnxhr_lb,dnxhr_sq,dnxhr_hq,dnxhr_hqx,dnxhr_444",
            description = "Profile of the codec dnxhd")
    private String dnxhdHrProfile;

    @UriParam(
            label = "producer",
            enums = "auto,progressive,interlaced_tff,interlaced_bff",
            description = "Preset of the scanning: auto, progressive, interlaced_tff or interlaced_bff")
    private String scanning;

    @UriParam(
            label = "producer",
            enums = "progressive,interlaced",
            description = "Scanning without a preset: progressive or interlaced")
    private String scanningType;

    @UriParam(
            label = "producer",
            enums = "top_field,bottom_field",
            description = "Order of the fields of interlaced scanning: top_field or bottom_field")
    private String interlacedFieldOrder;

    @UriParam(
            label = "producer",
            enums = "4:1:0,4:1:1,4:2:0,4:2:2,4:4:0,4:4:4",
            description = "YUV chroma subsampling, for instance 4:2:2; else the one of the source")
    private String chromaSubsampling;

    @UriParam(
            label = "producer",
            enums = "8,10,12,14,16",
            description = "Bit depth of pixels: 8, 10, 12, 14 or 16; else the one of the source")
    private Long bits;

    @UriParam(
            label = "producer",
            description = "Bitrate in megabits per second, from 0.01 to 4000.0")
    private String mbps;

    @UriParam(
            label = "producer",
            enums = "deint,yadif,bwdif,weston3f",
            description = "Deinterlacer: deint, yadif, bwdif or weston3f")
    private String deinterlacer;

    @UriParam(
            label = "producer",
            enums = "denoise,hqdn3d",
            description = "Denoiser: denoise or hqdn3d")
    private String denoiser;

    @UriParam(
            label = "producer",
            enums = "dejit",
            description = "Stabilizer: dejit")
    private String stabilizer;

    @UriParam(
            label = "producer",
            enums = "pabsr1,dvres,dvres2,scale",
            description = "Scaler: pabsr1 (Pixop Super Resolution), dvres or dvres2 (Pixop Deep Restoration) or scale (bicubic)")
    private String scaler;

    @UriParam(
            label = "producer",
            enums = "hd_1080p,uhd_4k,uhd_8k,2x,3x,4x,no_scaling",
            description = "Preset of the resolution: hd_1080p, uhd_4k, uhd_8k, 2x, 3x, 4x or no_scaling")
    private String resolution;

    @UriParam(
            label = "producer",
            description = "Width in pixels, from 16 to 7680, without a preset of the resolution")
    private Long width;

    @UriParam(
            label = "producer",
            description = "Height in pixels, from 16 to 4320, without a preset of the resolution")
    private Long height;

    @UriParam(
            label = "producer",
            enums = "display,storage,16:9,4:3",
            description = "Aspect ratio that gives the other of width and height: display, storage, 16:9 or 4:3")
    private String aspectRatioTag;

    @UriParam(
            label = "producer",
            enums = "none,marginal,very_low,low,medium,high,very_high",
            description = "Contrast enhancement of the scaler pabsr1: none, marginal, very_low, low, medium, high or very_high")
    private String clarityBoost;

    @UriParam(
            label = "producer",
            enums = "fps,fblend,mcinterpolate,vfi",
            description = "Frame rate converter: fps, fblend, mcinterpolate or vfi")
    private String frameRateConverter;

    @UriParam(
            label = "producer",
            enums = "film_ntsc,film,video_pal,video_ntsc,video_hd,video_pal_fast,video_ntsc_fast,video_hd_fast,video_uhd_fast",
            description = "Preset of the frame rate, for instance film or video_pal")
    private String frameRate;

    @UriParam(
            label = "producer",
            description = "Frames per second, from 0.001 to 999, without a preset of the frame rate")
    private String fps;

    @UriParam(
            label = "producer",
            enums = "filmgrain",
            description = "Post processor: filmgrain")
    private String postProcessor;

    @UriParam(
            label = "producer",
            description = "Where the clip to process starts, in milliseconds or as a duration")
    private String startPosition;

    @UriParam(
            label = "producer",
            description = "Where the clip to process ends, in milliseconds or as a duration")
    private String endPosition;

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }

    public Long getPage() {
        return page;
    }

    public void setPage(Long page) {
        this.page = page;
    }

    public Long getPageSize() {
        return pageSize;
    }

    public void setPageSize(Long pageSize) {
        this.pageSize = pageSize;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getProjectId() {
        return projectId;
    }

    public void setProjectId(String projectId) {
        this.projectId = projectId;
    }

    public String getParentId() {
        return parentId;
    }

    public void setParentId(String parentId) {
        this.parentId = parentId;
    }

    public String getVideoId() {
        return videoId;
    }

    public void setVideoId(String videoId) {
        this.videoId = videoId;
    }

    public String getProcessedVideoId() {
        return processedVideoId;
    }

    public void setProcessedVideoId(String processedVideoId) {
        this.processedVideoId = processedVideoId;
    }

    public Boolean getLight() {
        return light;
    }

    public void setLight(Boolean light) {
        this.light = light;
    }

    public Boolean getWaitForCompletion() {
        return waitForCompletion;
    }

    public void setWaitForCompletion(Boolean waitForCompletion) {
        this.waitForCompletion = waitForCompletion;
    }

    public String getPollInterval() {
        return pollInterval;
    }

    public void setPollInterval(String pollInterval) {
        this.pollInterval = pollInterval;
    }

    public String getWaitTimeout() {
        return waitTimeout;
    }

    public void setWaitTimeout(String waitTimeout) {
        this.waitTimeout = waitTimeout;
    }

    public String getOnUploadFailure() {
        return onUploadFailure;
    }

    public void setOnUploadFailure(String onUploadFailure) {
        this.onUploadFailure = onUploadFailure;
    }

    public String getRendition() {
        return rendition;
    }

    public void setRendition(String rendition) {
        this.rendition = rendition;
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }

    public String getRange() {
        return range;
    }

    public void setRange(String range) {
        this.range = range;
    }

    public String getIfNoneMatch() {
        return ifNoneMatch;
    }

    public void setIfNoneMatch(String ifNoneMatch) {
        this.ifNoneMatch = ifNoneMatch;
    }

    public String getChecksum() {
        return checksum;
    }

    public void setChecksum(String checksum) {
        this.checksum = checksum;
    }

    public Long getSegments() {
        return segments;
    }

    public void setSegments(Long segments) {
        this.segments = segments;
    }

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

    public String getStartPosition() {
        return startPosition;
    }

    public void setStartPosition(String startPosition) {
        this.startPosition = startPosition;
    }

    public String getEndPosition() {
        return endPosition;
    }

    public void setEndPosition(String endPosition) {
        this.endPosition = endPosition;
    }
}
