package io.camelmedia.component.pex;

import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** The options of the URI that stand for parameters of the API, but for those that describe a new asset. */
@UriParams
public class PexParameters {

    @UriParam(label = "common")
    @Metadata(description = "Id of an asset")
    private Long assetId;

    @UriParam(label = "producer")
    @Metadata(description = "Id of a match: of a copy that was found")
    private Long matchId;

    @UriParam(label = "producer")
    @Metadata(description = "Id of a collection")
    private Long collectionId;

    @UriParam(label = "producer")
    @Metadata(description = "Id of a whitelist")
    private Long whitelistId;

    @UriParam(label = "producer")
    @Metadata(description = "Id of a URL in a whitelist")
    private Long urlId;

    @UriParam(label = "producer")
    @Metadata(description = "Id of a status")
    private Long statusId;

    @UriParam(label = "producer")
    @Metadata(description = "Id of a sound on its platform")
    private String soundId;

    @UriParam(label = "producer")
    @Metadata(description = "Sounds by sound_id and platform, as a JSON array")
    private String sounds;

    @UriParam(label = "common")
    @Metadata(description = "How many items a page holds at most")
    private Long count;

    @UriParam(label = "producer")
    @Metadata(description = "Only items with a lower id than this")
    private Long maxId;

    @UriParam(label = "producer")
    @Metadata(description = "Only items with a higher id than this; for assets also the one with this id")
    private Long minId;

    @UriParam(label = "producer")
    @Metadata(
            description =
                    "Only assets in this state of processing: failed, uploaded or sampled; or the id of the status of a copy")
    private String status;

    @UriParam(label = "producer")
    @Metadata(description = "Whether copies of the asset are searched for")
    private Boolean isTracked;

    @UriParam(label = "common")
    @Metadata(description = "Only assets with one of these ISRCs, separated by commas; or copies of the one asset")
    private String isrc;

    @UriParam(label = "producer")
    @Metadata(description = "Only copies that have changed since this day, as mm-dd-yyyy")
    private String start;

    @UriParam(label = "producer")
    @Metadata(description = "Only copies of assets in this collection, by its id")
    private Long collection;

    @UriParam(label = "common")
    @Metadata(description = "The platform of the copy or the sound")
    private String platform;

    @UriParam(label = "producer")
    @Metadata(description = "Only copies that were taken down")
    private Boolean isTakenDown;

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

    @UriParam(label = "consumer", defaultValue = "7d")
    @Metadata(description = "How long after its creation the status of an unfinished asset is followed")
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

    public String getWatchFor() {
        return watchFor;
    }

    public void setWatchFor(String watchFor) {
        this.watchFor = watchFor;
    }
}
