/* Generated from PexParam and PexOperation: change these instead. */
package io.camelmedia.component.pex;

import javax.annotation.processing.Generated;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** The parameters of the API as options of an endpoint. */
@Generated("io.camelmedia.support.generate.ParametersGenerator")
@UriParams
public class PexParameters {

    @UriParam(
            label = "common",
            description = "Id of an asset")
    private Long assetId;

    @UriParam(
            label = "producer",
            description = "Id of a match: of a copy that was found")
    private Long matchId;

    @UriParam(
            label = "producer",
            description = "Id of a collection")
    private Long collectionId;

    @UriParam(
            label = "producer",
            description = "Id of a whitelist")
    private Long whitelistId;

    @UriParam(
            label = "producer",
            description = "Id of a URL in a whitelist")
    private Long urlId;

    @UriParam(
            label = "producer",
            description = "Id of a status")
    private Long statusId;

    @UriParam(
            label = "producer",
            description = "Id of a sound on its platform")
    private String soundId;

    @UriParam(
            label = "producer",
            description = "Sounds by sound_id and platform: SoundKey records, Maps, or JSON")
    private String sounds;

    @UriParam(
            label = "common",
            description = "How many items a page holds at most")
    private Long count;

    @UriParam(
            label = "producer",
            description = "Only items with a lower id than this")
    private Long maxId;

    @UriParam(
            label = "producer",
            description = "Only items with a higher id than this; for assets also the one with this id")
    private Long minId;

    @UriParam(
            label = "producer",
            description = "Only assets in this state of processing: failed, uploaded or sampled; or the id of the status of a copy")
    private String status;

    @UriParam(
            label = "producer",
            description = "Whether copies of the asset are searched for")
    private Boolean isTracked;

    @UriParam(
            label = "common",
            description = "Only assets with one of these ISRCs, separated by commas; or copies of the asset with this one")
    private String isrc;

    @UriParam(
            label = "producer",
            description = "Only copies changed since this day, mm-dd-yyyy")
    private String start;

    @UriParam(
            label = "producer",
            description = "Only copies of assets in this collection, by its id")
    private Long collection;

    @UriParam(
            label = "common",
            description = "The platform of the copy or the sound")
    private String platform;

    @UriParam(
            label = "producer",
            description = "Only copies that were taken down")
    private Boolean isTakenDown;

    @UriParam(
            label = "producer",
            description = "Title of the asset, collection, whitelist or status")
    private String title;

    @UriParam(
            label = "producer",
            enums = "audio,video,audiovisual",
            description = "What the media is: audio, video or audiovisual")
    private String mediaType;

    @UriParam(
            label = "producer",
            description = "MIME type of the file, for instance video/mpeg")
    private String mimeType;

    @UriParam(
            label = "producer",
            description = "SHA-256 of the first 512 KiB of the file in hex; of the whole file when it is shorter")
    private String fid;

    @UriParam(
            label = "producer",
            description = "When the media was produced, as yyyy-mm-dd")
    private String productionDate;

    @UriParam(
            label = "producer",
            description = "What copies are searched by, separated by commas: audio, video")
    private String matchTypes;

    @UriParam(
            label = "producer",
            description = "Ids of the collections that the asset is in, separated by commas")
    private String collectionIds;

    @UriParam(
            label = "producer",
            description = "Your own ids of the asset, separated by commas")
    private String referenceIds;

    @UriParam(
            label = "producer",
            description = "ISRCs of the music, separated by commas")
    private String isrcs;

    @UriParam(
            label = "producer",
            description = "ISWCs of the music, separated by commas")
    private String iswcs;

    @UriParam(
            label = "producer",
            description = "Artist of the music")
    private String artist;

    @UriParam(
            label = "producer",
            description = "Album of the music")
    private String album;

    @UriParam(
            label = "producer",
            description = "Id of the asset in YouTube Content ID")
    private String youtubeAssetId;

    @UriParam(
            label = "producer",
            description = "Parts of the asset that copies are not searched by, in seconds: for instance 0-15,20-25; or Segment records, Maps or JSON")
    private String excludedSegments;

    @UriParam(
            label = "producer",
            description = "Metadata of an upload: an AssetMetadata record, a Map, or JSON; the options and headers of single fields win")
    private String metadata;

    @UriParam(
            label = "producer",
            description = "Address of the media on a platform")
    private String link;

    @UriParam(
            label = "producer",
            description = "Your own id of the collection")
    private String referenceId;

    @UriParam(
            label = "producer",
            description = "Address that an auto collection is filled from, or that a whitelist is to hold")
    private String sourceUrl;

    @UriParam(
            label = "producer",
            description = "Whether the auto collection takes in new assets")
    private Boolean isActive;

    @UriParam(
            label = "producer",
            description = "First day on which the whitelist is active, as yyyy-mm-dd, or -infinity")
    private String startDate;

    @UriParam(
            label = "producer",
            description = "Last day on which the whitelist is active, as yyyy-mm-dd, or infinity")
    private String endDate;

    @UriParam(
            label = "producer",
            description = "How the file travels: put in one request, tus in pieces that can be resumed, auto by its size")
    private String uploadMethod;

    @UriParam(
            label = "producer",
            description = "How many bytes tus sends in one request at most; all when it is not given")
    private Long chunkSize;

    @UriParam(
            label = "producer",
            description = "Whether tus sends the id of the blob in quotes, as the document prints it")
    private Boolean blobIdQuoted;

    @UriParam(
            label = "producer",
            defaultValue = "true",
            description = "Whether to ask until the upload is confirmed")
    private Boolean verify;

    @UriParam(
            label = "producer",
            defaultValue = "60000",
            description = "How long to ask for the confirmation of an upload at most")
    private String verifyTimeout;

    @UriParam(
            label = "consumer",
            defaultValue = "604800000",
            description = "How long after its creation the status of an unfinished asset is followed")
    private String watchFor;

    public Long getAssetId() {
        return assetId;
    }

    public void setAssetId(Long assetId) {
        this.assetId = assetId;
    }

    public Long getMatchId() {
        return matchId;
    }

    public void setMatchId(Long matchId) {
        this.matchId = matchId;
    }

    public Long getCollectionId() {
        return collectionId;
    }

    public void setCollectionId(Long collectionId) {
        this.collectionId = collectionId;
    }

    public Long getWhitelistId() {
        return whitelistId;
    }

    public void setWhitelistId(Long whitelistId) {
        this.whitelistId = whitelistId;
    }

    public Long getUrlId() {
        return urlId;
    }

    public void setUrlId(Long urlId) {
        this.urlId = urlId;
    }

    public Long getStatusId() {
        return statusId;
    }

    public void setStatusId(Long statusId) {
        this.statusId = statusId;
    }

    public String getSoundId() {
        return soundId;
    }

    public void setSoundId(String soundId) {
        this.soundId = soundId;
    }

    public String getSounds() {
        return sounds;
    }

    public void setSounds(String sounds) {
        this.sounds = sounds;
    }

    public Long getCount() {
        return count;
    }

    public void setCount(Long count) {
        this.count = count;
    }

    public Long getMaxId() {
        return maxId;
    }

    public void setMaxId(Long maxId) {
        this.maxId = maxId;
    }

    public Long getMinId() {
        return minId;
    }

    public void setMinId(Long minId) {
        this.minId = minId;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public Boolean getIsTracked() {
        return isTracked;
    }

    public void setIsTracked(Boolean isTracked) {
        this.isTracked = isTracked;
    }

    public String getIsrc() {
        return isrc;
    }

    public void setIsrc(String isrc) {
        this.isrc = isrc;
    }

    public String getStart() {
        return start;
    }

    public void setStart(String start) {
        this.start = start;
    }

    public Long getCollection() {
        return collection;
    }

    public void setCollection(Long collection) {
        this.collection = collection;
    }

    public String getPlatform() {
        return platform;
    }

    public void setPlatform(String platform) {
        this.platform = platform;
    }

    public Boolean getIsTakenDown() {
        return isTakenDown;
    }

    public void setIsTakenDown(Boolean isTakenDown) {
        this.isTakenDown = isTakenDown;
    }

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

    public String getExcludedSegments() {
        return excludedSegments;
    }

    public void setExcludedSegments(String excludedSegments) {
        this.excludedSegments = excludedSegments;
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

    public String getWatchFor() {
        return watchFor;
    }

    public void setWatchFor(String watchFor) {
        this.watchFor = watchFor;
    }
}
