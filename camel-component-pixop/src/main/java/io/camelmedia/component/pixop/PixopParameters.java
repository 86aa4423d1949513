package io.camelmedia.component.pixop;

import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** The parameters of the API as options of an endpoint: Camel wants a field for each. */
@UriParams
public class PixopParameters {

    @UriParam(label = "producer,security", secret = true)
    @Metadata(description = "The new password of the account")
    private String newPassword;

    @UriParam(label = "producer")
    @Metadata(description = "Number of the page, from 1")
    private Long page;

    @UriParam(label = "common")
    @Metadata(description = "How many items a page holds")
    private Long pageSize;

    @UriParam(label = "producer")
    @Metadata(description = "Name of the project or video")
    private String name;

    @UriParam(label = "common")
    @Metadata(description = "The unique identifier of a project")
    private String projectId;

    @UriParam(label = "producer")
    @Metadata(description = "Only videos that were made of this original video")
    private String parentId;

    @UriParam(label = "common")
    @Metadata(description = "The unique identifier of a video")
    private String videoId;

    @UriParam(label = "common")
    @Metadata(description = "The unique identifier of a processed video: its processing is known by it")
    private String processedVideoId;

    @UriParam(label = "producer")
    @Metadata(description = "Whether only metadata is ingested, without thumbnails, web video and quality assessment")
    private Boolean light;

    @UriParam(label = "producer")
    @Metadata(description = "Whether the route goes on only when the job is done")
    private Boolean waitForCompletion;

    @UriParam(label = "producer")
    @Metadata(description = "How often a waiting producer asks for the progress")
    private String pollInterval;

    @UriParam(label = "producer")
    @Metadata(description = "How long a producer waits for a job")
    private String waitTimeout;

    @UriParam(label = "producer")
    @Metadata(description = "What becomes of the video item of a failed upload: keep or delete")
    private String onUploadFailure;

    @UriParam(label = "producer")
    @Metadata(description = "Which media of a video: original or processed")
    private String rendition;

    @UriParam(label = "producer")
    @Metadata(description = "The file or folder that a download is written to")
    private String file;

    @UriParam(label = "producer")
    @Metadata(description = "The part of the media that is wanted, for instance bytes=0-999")
    private String range;

    @UriParam(label = "producer")
    @Metadata(description = "An entity tag: media that still bear it are not sent again")
    private String ifNoneMatch;

    @UriParam(label = "producer")
    @Metadata(description = "The SHA-256 that a download must have, in hex; or sha256 to have it told")
    private String checksum;

    @UriParam(label = "producer")
    @Metadata(description = "Over how many connections at a time a long download comes at most, from 1 to 16")
    private Long segments;

    @UriParam(label = "producer")
    @Metadata(description = "Where the clip to process starts, in milliseconds or as a duration")
    private String startPosition;

    @UriParam(label = "producer")
    @Metadata(description = "Where the clip to process ends, in milliseconds or as a duration")
    private String endPosition;

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
