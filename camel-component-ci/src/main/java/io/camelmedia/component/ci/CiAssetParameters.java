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
}
