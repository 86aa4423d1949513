package io.camelmedia.component.ci;

import java.util.Map;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** Options of an endpoint that concern assets and their files. */
@UriParams
public class CiAssetParameters {

    @UriParam(label = "producer")
    @Metadata(description = "A comment on an asset")
    private String description;

    @UriParam(label = "producer", prefix = "metadata.", multiValue = true)
    @Metadata(description = "Metadata to add, for instance metadata.Owner=Camel")
    private Map<String, Object> metadata;

    @UriParam(label = "producer")
    @Metadata(description = "Name of one value of the metadata")
    private String metadataName;

    @UriParam(label = "producer")
    @Metadata(description = "The new value of the metadata")
    private String metadataValue;

    @UriParam(label = "producer")
    @Metadata(description = "The unique identifier of an element")
    private String elementId;

    @UriParam(label = "producer")
    @Metadata(description = "Until when an address is to hold")
    private String downloadExpirationDate;

    @UriParam(label = "producer")
    @Metadata(description = "Name of a stream")
    private String streamName;

    @UriParam(label = "producer", defaultValue = "original")
    @Metadata(description = "Which file: original, or the type of a proxy")
    private String rendition;

    @UriParam(label = "producer")
    @Metadata(description = "The MD5 that a download must have, in hex")
    private String checksum;

    @UriParam(label = "producer", defaultValue = "1")
    @Metadata(description = "Connections of a long download, from 1 to 16")
    private Long segments;

    @UriParam(label = "producer")
    @Metadata(description = "The file or folder that a download is written to")
    private String file;

    @UriParam(label = "producer", prefix = "uploadMetadata.", multiValue = true)
    @Metadata(description = "Metadata of an upload, for instance uploadMetadata.Owner=Camel")
    private Map<String, Object> uploadMetadata;

    @UriParam(label = "producer", defaultValue = "false")
    @Metadata(description = "Whether to wait until an upload is processed")
    private Boolean waitForCompletion;

    @UriParam(label = "producer", defaultValue = "10485760")
    @Metadata(
            description =
                    "Bytes of each part of an upload but the last, at least 5242880. Larger when there would be more than 10,000 parts")
    private Long partSize;

    @UriParam(label = "producer", defaultValue = "4")
    @Metadata(description = "How many parts of an upload are sent at a time at most, from 1 to 16")
    private Long parallelParts;

    @UriParam(label = "producer", javaType = "java.time.Duration", defaultValue = "5000")
    @Metadata(description = "How often the service is asked while an upload is processed")
    private String pollInterval;

    @UriParam(label = "producer", javaType = "java.time.Duration", defaultValue = "86400000")
    @Metadata(description = "The end of waiting")
    private String waitTimeout;

    @UriParam(label = "producer", defaultValue = "keep", enums = "keep,delete")
    @Metadata(description = "What becomes of the asset of an upload that failed: keep or delete")
    private String onUploadFailure;

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public Map<String, Object> getMetadata() {
        return metadata;
    }

    public void setMetadata(Map<String, Object> metadata) {
        this.metadata = metadata;
    }

    public String getMetadataName() {
        return metadataName;
    }

    public void setMetadataName(String metadataName) {
        this.metadataName = metadataName;
    }

    public String getMetadataValue() {
        return metadataValue;
    }

    public void setMetadataValue(String metadataValue) {
        this.metadataValue = metadataValue;
    }

    public String getElementId() {
        return elementId;
    }

    public void setElementId(String elementId) {
        this.elementId = elementId;
    }

    public String getDownloadExpirationDate() {
        return downloadExpirationDate;
    }

    public void setDownloadExpirationDate(String downloadExpirationDate) {
        this.downloadExpirationDate = downloadExpirationDate;
    }

    public String getStreamName() {
        return streamName;
    }

    public void setStreamName(String streamName) {
        this.streamName = streamName;
    }

    public String getRendition() {
        return rendition;
    }

    public void setRendition(String rendition) {
        this.rendition = rendition;
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

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }

    public Map<String, Object> getUploadMetadata() {
        return uploadMetadata;
    }

    public void setUploadMetadata(Map<String, Object> uploadMetadata) {
        this.uploadMetadata = uploadMetadata;
    }

    public Boolean getWaitForCompletion() {
        return waitForCompletion;
    }

    public void setWaitForCompletion(Boolean waitForCompletion) {
        this.waitForCompletion = waitForCompletion;
    }

    public Long getPartSize() {
        return partSize;
    }

    public void setPartSize(Long partSize) {
        this.partSize = partSize;
    }

    public Long getParallelParts() {
        return parallelParts;
    }

    public void setParallelParts(Long parallelParts) {
        this.parallelParts = parallelParts;
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
}
