package io.camelmedia.component.pex;

import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** The options of the URI that describe an asset, and how its file is sent. */
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
    @Metadata(
            description =
                    "Metadata of an upload as JSON; the options and headers of single fields win. As a header also"
                            + " an AssetMetadata record or a Map")
    private String metadata;

    @UriParam(label = "producer")
    @Metadata(description = "Address of the media on a platform")
    private String link;

    @UriParam(label = "producer")
    @Metadata(
            description =
                    "How the file travels: put in one request, tus in pieces that can be resumed, auto by its size")
    private String uploadMethod;

    @UriParam(label = "producer")
    @Metadata(description = "How many bytes tus sends in one request at most; all when it is not given")
    private Long chunkSize;

    @UriParam(label = "producer")
    @Metadata(description = "Whether tus sends the id of the blob in quotes, as the document prints it")
    private Boolean blobIdQuoted;

    @UriParam(label = "producer")
    @Metadata(description = "Whether to ask until the upload is confirmed")
    private Boolean verify;

    @UriParam(label = "producer")
    @Metadata(description = "How long to ask for the confirmation of an upload at most")
    private String verifyTimeout;

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

    public String getMetadata() {
        return metadata;
    }

    public void setMetadata(String metadata) {
        this.metadata = metadata;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public String getUploadMethod() {
        return uploadMethod;
    }

    public void setUploadMethod(String uploadMethod) {
        this.uploadMethod = uploadMethod;
    }

    public Long getChunkSize() {
        return chunkSize;
    }

    public void setChunkSize(Long chunkSize) {
        this.chunkSize = chunkSize;
    }

    public Boolean getBlobIdQuoted() {
        return blobIdQuoted;
    }

    public void setBlobIdQuoted(Boolean blobIdQuoted) {
        this.blobIdQuoted = blobIdQuoted;
    }

    public Boolean getVerify() {
        return verify;
    }

    public void setVerify(Boolean verify) {
        this.verify = verify;
    }

    public String getVerifyTimeout() {
        return verifyTimeout;
    }

    public void setVerifyTimeout(String verifyTimeout) {
        this.verifyTimeout = verifyTimeout;
    }
}
