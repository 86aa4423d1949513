package io.camelmedia.component.pex;

import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** Options of an endpoint that tell what is registered. */
@UriParams
public class PexAssetParameters {

    @UriParam(label = "producer")
    @Metadata(description = "Title of the asset, collection, whitelist or status")
    private String title;

    @UriParam(label = "producer")
    @Metadata(description = "What the media is: audio, video or audiovisual")
    private String mediaType;

    @UriParam(label = "producer")
    @Metadata(description = "MIME type of the file, for instance video/mpeg")
    private String mimeType;

    @UriParam(label = "producer")
    @Metadata(description = "SHA-256 of the first 512 KiB of the file in hex; of the whole file when it is shorter")
    private String fid;

    @UriParam(label = "producer")
    @Metadata(description = "When the media was produced, as yyyy-mm-dd")
    private String productionDate;

    @UriParam(label = "producer")
    @Metadata(description = "What copies are searched by, separated by commas: audio, video")
    private String matchTypes;

    @UriParam(label = "producer")
    @Metadata(description = "Ids of the collections that the asset is in, separated by commas")
    private String collectionIds;

    @UriParam(label = "producer")
    @Metadata(description = "Your own ids of the asset, separated by commas")
    private String referenceIds;

    @UriParam(label = "producer")
    @Metadata(description = "ISRCs of the music, separated by commas")
    private String isrcs;

    @UriParam(label = "producer")
    @Metadata(description = "ISWCs of the music, separated by commas")
    private String iswcs;

    @UriParam(label = "producer")
    @Metadata(description = "Artist of the music")
    private String artist;

    @UriParam(label = "producer")
    @Metadata(description = "Album of the music")
    private String album;

    @UriParam(label = "producer")
    @Metadata(description = "Id of the asset in YouTube Content ID")
    private String youtubeAssetId;

    @UriParam(label = "producer")
    @Metadata(description = "Address of the media on a platform")
    private String link;

    @UriParam(label = "producer")
    @Metadata(description = "Your own id of the collection")
    private String referenceId;

    @UriParam(label = "producer")
    @Metadata(description = "Address that an auto collection is filled from, or that a whitelist is to hold")
    private String sourceUrl;

    @UriParam(label = "producer")
    @Metadata(description = "Whether the auto collection takes in new assets")
    private Boolean isActive;

    @UriParam(label = "producer")
    @Metadata(description = "First day on which the whitelist is active, as yyyy-mm-dd, or -infinity")
    private String startDate;

    @UriParam(label = "producer")
    @Metadata(description = "Last day on which the whitelist is active, as yyyy-mm-dd, or infinity")
    private String endDate;

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getMediaType() {
        return mediaType;
    }

    public void setMediaType(String mediaType) {
        this.mediaType = mediaType;
    }

    public String getMimeType() {
        return mimeType;
    }

    public void setMimeType(String mimeType) {
        this.mimeType = mimeType;
    }

    public String getFid() {
        return fid;
    }

    public void setFid(String fid) {
        this.fid = fid;
    }

    public String getProductionDate() {
        return productionDate;
    }

    public void setProductionDate(String productionDate) {
        this.productionDate = productionDate;
    }

    public String getMatchTypes() {
        return matchTypes;
    }

    public void setMatchTypes(String matchTypes) {
        this.matchTypes = matchTypes;
    }

    public String getCollectionIds() {
        return collectionIds;
    }

    public void setCollectionIds(String collectionIds) {
        this.collectionIds = collectionIds;
    }

    public String getReferenceIds() {
        return referenceIds;
    }

    public void setReferenceIds(String referenceIds) {
        this.referenceIds = referenceIds;
    }

    public String getIsrcs() {
        return isrcs;
    }

    public void setIsrcs(String isrcs) {
        this.isrcs = isrcs;
    }

    public String getIswcs() {
        return iswcs;
    }

    public void setIswcs(String iswcs) {
        this.iswcs = iswcs;
    }

    public String getArtist() {
        return artist;
    }

    public void setArtist(String artist) {
        this.artist = artist;
    }

    public String getAlbum() {
        return album;
    }

    public void setAlbum(String album) {
        this.album = album;
    }

    public String getYoutubeAssetId() {
        return youtubeAssetId;
    }

    public void setYoutubeAssetId(String youtubeAssetId) {
        this.youtubeAssetId = youtubeAssetId;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public String getReferenceId() {
        return referenceId;
    }

    public void setReferenceId(String referenceId) {
        this.referenceId = referenceId;
    }

    public String getSourceUrl() {
        return sourceUrl;
    }

    public void setSourceUrl(String sourceUrl) {
        this.sourceUrl = sourceUrl;
    }

    public Boolean getIsActive() {
        return isActive;
    }

    public void setIsActive(Boolean isActive) {
        this.isActive = isActive;
    }

    public String getStartDate() {
        return startDate;
    }

    public void setStartDate(String startDate) {
        this.startDate = startDate;
    }

    public String getEndDate() {
        return endDate;
    }

    public void setEndDate(String endDate) {
        this.endDate = endDate;
    }
}
