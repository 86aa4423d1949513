/* Generated from ContentApiParam and ContentApiOperation: change these instead. */
package io.camelmedia.component.contentapi;

import java.util.Map;
import javax.annotation.processing.Generated;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** The parameters of the API as options of an endpoint. */
@Generated("io.camelmedia.support.generate.ParametersGenerator")
@UriParams
public class ContentApiParameters {

    @UriParam(
            label = "common",
            description = "The id of an original asset")
    private String assetId;

    @UriParam(
            label = "producer",
            description = "The token of a legacy track")
    private String trackToken;

    @UriParam(
            label = "producer",
            description = "Key and value of a legacy asset with a colon between, for instance trackToken:370456; instead of trackToken")
    private String compositeKey;

    @UriParam(
            label = "common",
            enums = "64000,80000,96000,128000,160000,256000,320000",
            description = "Bits per second of the rendition; together with channels and format")
    private Long bitrate;

    @UriParam(
            label = "common",
            description = "Channels of the rendition; together with bitrate and format")
    private Long channels;

    @UriParam(
            label = "common",
            enums = "flac,mp3,ogg,wav",
            description = "Format of the rendition: flac, mp3, ogg or wav; together with bitrate and channels")
    private String format;

    @UriParam(
            label = "common",
            description = "Whether a rendition must have exactly the quality asked for. When the original is not good enough, the call fails instead of giving the nearest quality")
    private Boolean exact;

    @UriParam(
            label = "common",
            prefix = "filters.",
            multiValue = true,
            description = "Conditions of the list, for instance filters.mandatory.exact.legacyTrackToken=370456")
    private Map<String, Object> filters;

    @UriParam(
            label = "producer",
            prefix = "sort.",
            multiValue = true,
            description = "Fields that a list is sorted by, for instance sort.asc=originalFileName")
    private Map<String, Object> sort;

    @UriParam(
            label = "common",
            description = "How many legacy assets a page holds at most")
    private Long count;

    @UriParam(
            label = "producer",
            description = "Index of the first legacy asset, from 0")
    private Long start;

    @UriParam(
            label = "producer",
            description = "The legacy track token of the asset")
    private String legacyTrackToken;

    @UriParam(
            label = "producer",
            description = "The original name of the file of a track")
    private String originalFileName;

    @UriParam(
            label = "producer",
            description = "The SHA-256 of the file of a track")
    private String legacyAssetId;

    @UriParam(
            label = "producer",
            description = "The ids of original assets, separated by commas")
    private String originalAssetIds;

    @UriParam(
            label = "producer",
            description = "The media type of the audio, for instance audio/x-flac; else that of the file")
    private String assetType;

    @UriParam(
            label = "producer",
            description = "The length of the audio in bytes; else that of the file")
    private Long assetLength;

    @UriParam(
            label = "producer",
            description = "Whether the route goes on only when the rendition is ready")
    private Boolean waitForCompletion;

    @UriParam(
            label = "producer",
            defaultValue = "5000",
            description = "How often a waiting producer asks whether the rendition is ready")
    private String pollInterval;

    @UriParam(
            label = "producer",
            defaultValue = "86400000",
            description = "How long a producer waits for a rendition")
    private String waitTimeout;

    @UriParam(
            label = "producer",
            description = "The file or folder that a download is written to; without it the media become the message body")
    private String file;

    @UriParam(
            label = "producer",
            description = "The SHA-256 that a download must have, in hex; or sha256 to have it told")
    private String checksum;

    @UriParam(
            label = "producer",
            defaultValue = "1",
            description = "Over how many connections at a time a long download comes at most, from 1 to 16")
    private Long segments;

    public String getAssetId() {
        return assetId;
    }

    public void setAssetId(String assetId) {
        this.assetId = assetId;
    }

    public String getTrackToken() {
        return trackToken;
    }

    public void setTrackToken(String trackToken) {
        this.trackToken = trackToken;
    }

    public String getCompositeKey() {
        return compositeKey;
    }

    public void setCompositeKey(String compositeKey) {
        this.compositeKey = compositeKey;
    }

    public Long getBitrate() {
        return bitrate;
    }

    public void setBitrate(Long bitrate) {
        this.bitrate = bitrate;
    }

    public Long getChannels() {
        return channels;
    }

    public void setChannels(Long channels) {
        this.channels = channels;
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format;
    }

    public Boolean getExact() {
        return exact;
    }

    public void setExact(Boolean exact) {
        this.exact = exact;
    }

    public Map<String, Object> getFilters() {
        return filters;
    }

    public void setFilters(Map<String, Object> filters) {
        this.filters = filters;
    }

    public Map<String, Object> getSort() {
        return sort;
    }

    public void setSort(Map<String, Object> sort) {
        this.sort = sort;
    }

    public Long getCount() {
        return count;
    }

    public void setCount(Long count) {
        this.count = count;
    }

    public Long getStart() {
        return start;
    }

    public void setStart(Long start) {
        this.start = start;
    }

    public String getLegacyTrackToken() {
        return legacyTrackToken;
    }

    public void setLegacyTrackToken(String legacyTrackToken) {
        this.legacyTrackToken = legacyTrackToken;
    }

    public String getOriginalFileName() {
        return originalFileName;
    }

    public void setOriginalFileName(String originalFileName) {
        this.originalFileName = originalFileName;
    }

    public String getLegacyAssetId() {
        return legacyAssetId;
    }

    public void setLegacyAssetId(String legacyAssetId) {
        this.legacyAssetId = legacyAssetId;
    }

    public String getOriginalAssetIds() {
        return originalAssetIds;
    }

    public void setOriginalAssetIds(String originalAssetIds) {
        this.originalAssetIds = originalAssetIds;
    }

    public String getAssetType() {
        return assetType;
    }

    public void setAssetType(String assetType) {
        this.assetType = assetType;
    }

    public Long getAssetLength() {
        return assetLength;
    }

    public void setAssetLength(Long assetLength) {
        this.assetLength = assetLength;
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

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
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
}
