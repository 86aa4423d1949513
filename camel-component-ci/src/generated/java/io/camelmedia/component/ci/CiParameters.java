/* Generated from CiParam and CiOperation: change these instead. */
package io.camelmedia.component.ci;

import java.util.Map;
import javax.annotation.processing.Generated;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** The parameters of the API as options of an endpoint. */
@Generated("io.camelmedia.support.generate.ParametersGenerator")
@UriParams
public class CiParameters {

    @UriParam(
            label = "common",
            description = "The unique identifier of a Workspace")
    private String workspaceId;

    @UriParam(
            label = "common",
            description = "The unique identifier of a Catalog")
    private String catalogId;

    @UriParam(
            label = "common",
            description = "The unique identifier of a Network")
    private String networkId;

    @UriParam(
            label = "producer",
            description = "The unique identifier of a folder")
    private String folderId;

    @UriParam(
            label = "producer",
            description = "The unique identifiers of folders, separated by commas")
    private String folderIds;

    @UriParam(
            label = "producer",
            description = "The folder that is to contain the new one")
    private String parentFolderId;

    @UriParam(
            label = "producer",
            description = "The folder to move into")
    private String targetFolderId;

    @UriParam(
            label = "producer",
            description = "The unique identifier of a MediaBox")
    private String mediaboxId;

    @UriParam(
            label = "producer",
            description = "The unique identifier of an asset")
    private String assetId;

    @UriParam(
            label = "producer",
            description = "The unique identifiers of assets, separated by commas")
    private String assetIds;

    @UriParam(
            label = "producer",
            enums = "UploadCoverElement",
            description = "What a delegate token permits")
    private String scope;

    @UriParam(
            label = "common",
            description = "Only events that occurred on or after this instant")
    private String since;

    @UriParam(
            label = "common",
            description = "Event types, separated by commas; or the type of a MediaBox")
    private String type;

    @UriParam(
            label = "producer",
            enums = "folder,asset,all",
            description = "Which kind of items is returned: folder, asset or all")
    private String kind;

    @UriParam(
            label = "common",
            description = "How many items a page holds at most")
    private Long limit;

    @UriParam(
            label = "producer",
            description = "Index of the first item, from 0")
    private Long offset;

    @UriParam(
            label = "producer",
            description = "The field to sort by")
    private String orderBy;

    @UriParam(
            label = "producer",
            enums = "asc,desc",
            description = "The direction to sort in: asc or desc")
    private String orderDirection;

    @UriParam(
            label = "producer",
            description = "First-level fields to return, separated by commas")
    private String fields;

    @UriParam(
            label = "producer",
            description = "Fields to return that the service leaves out by default, separated by commas")
    private String extraFields;

    @UriParam(
            label = "producer",
            description = "Keywords to search for")
    private String query;

    @UriParam(
            label = "common",
            enums = "active,inactive",
            description = "Only MediaBoxes of this status: active or inactive")
    private String status;

    @UriParam(
            label = "producer",
            description = "Name of the Workspace, folder or MediaBox")
    private String name;

    @UriParam(
            label = "producer",
            description = "A note on the Workspace")
    private String note;

    @UriParam(
            label = "producer",
            description = "How much storage a Workspace gets, in storageUnit")
    private String storageAllotted;

    @UriParam(
            label = "producer",
            description = "The unit of storageAllotted, for instance GB; the service has a default")
    private String storageUnit;

    @UriParam(
            label = "producer",
            description = "The least role that may manage the members of the Workspace")
    private String manageMembersPrivilege;

    @UriParam(
            label = "producer",
            description = "The least role that may purge the trash of the Workspace")
    private String purgeTrashPrivilege;

    @UriParam(
            label = "producer",
            description = "Whether the Workspace can archive")
    private Boolean isArchiveEnabled;

    @UriParam(
            label = "producer",
            description = "Whether the Workspace transfers by Aspera")
    private Boolean isAsperaEnabled;

    @UriParam(
            label = "producer",
            description = "Ids or email addresses of the users to invite to the Workspace, separated by commas; the service writes to them at once")
    private String members;

    @UriParam(
            label = "producer",
            description = "Types of the elements that a MediaBox shows, separated by commas")
    private String elementTypes;

    @UriParam(
            label = "producer",
            description = "Email addresses of those who shall receive the MediaBox, separated by commas")
    private String recipients;

    @UriParam(
            label = "producer",
            description = "A brief note for the recipients of the MediaBox")
    private String message;

    @UriParam(
            label = "producer,security",
            secret = true,
            description = "The password of a protected MediaBox")
    private String mediaboxPassword;

    @UriParam(
            label = "producer",
            description = "Number of days the MediaBox is accessible")
    private Long expirationDays;

    @UriParam(
            label = "producer",
            description = "When the MediaBox expires")
    private String expirationDate;

    @UriParam(
            label = "producer",
            description = "Whether source files can be downloaded from the MediaBox")
    private Boolean allowSourceDownload;

    @UriParam(
            label = "producer",
            description = "Whether previews can be downloaded from the MediaBox")
    private Boolean allowPreviewDownload;

    @UriParam(
            label = "producer",
            description = "Whether elements can be downloaded from the MediaBox")
    private Boolean allowElementDownload;

    @UriParam(
            label = "producer",
            description = "Whether the recipients get an email")
    private Boolean sendNotifications;

    @UriParam(
            label = "producer",
            description = "Whether the owner gets an email when a recipient opens the MediaBox")
    private Boolean notifyOnOpen;

    @UriParam(
            label = "producer",
            description = "Whether the caller gets an email when the MediaBox is changed")
    private Boolean notifyOnChange;

    @UriParam(
            label = "producer",
            defaultValue = "secure",
            enums = "secure,protected,public",
            description = "How the MediaBox is opened: secure, protected or public")
    private String access;

    @UriParam(
            label = "producer",
            description = "A comment on an asset")
    private String description;

    @UriParam(
            label = "producer",
            prefix = "metadata.",
            multiValue = true,
            description = "Metadata to add, for instance metadata.Owner=Camel")
    private Map<String, Object> metadata;

    @UriParam(
            label = "producer",
            description = "Name of one value of the metadata")
    private String metadataName;

    @UriParam(
            label = "producer",
            description = "The new value of the metadata")
    private String metadataValue;

    @UriParam(
            label = "producer",
            description = "The unique identifier of an element")
    private String elementId;

    @UriParam(
            label = "producer",
            description = "Until when an address is to hold")
    private String downloadExpirationDate;

    @UriParam(
            label = "producer",
            description = "Name of a stream")
    private String streamName;

    @UriParam(
            label = "producer",
            defaultValue = "original",
            description = "Which file: original, or the type of a proxy")
    private String rendition;

    @UriParam(
            label = "producer",
            description = "The MD5 that a download must have, in hex")
    private String checksum;

    @UriParam(
            label = "producer",
            defaultValue = "1",
            description = "Connections of a long download, from 1 to 16")
    private Long segments;

    @UriParam(
            label = "producer",
            description = "The file or folder that a download is written to")
    private String file;

    @UriParam(
            label = "producer",
            prefix = "uploadMetadata.",
            multiValue = true,
            description = "Metadata of an upload, for instance uploadMetadata.Owner=Camel")
    private Map<String, Object> uploadMetadata;

    @UriParam(
            label = "producer",
            description = "Whether to wait until an upload is processed")
    private Boolean waitForCompletion;

    @UriParam(
            label = "producer",
            defaultValue = "10485760",
            description = "Bytes of each part of an upload but the last. Larger when there would be more than 10,000 parts")
    private Long partSize;

    @UriParam(
            label = "producer",
            defaultValue = "4",
            description = "How many parts of an upload are sent at a time at most")
    private Long parallelParts;

    @UriParam(
            label = "producer",
            defaultValue = "5000",
            description = "How often the service is asked while an upload is processed")
    private String pollInterval;

    @UriParam(
            label = "producer",
            defaultValue = "86400000",
            description = "The end of waiting")
    private String waitTimeout;

    @UriParam(
            label = "producer",
            defaultValue = "keep",
            enums = "keep,delete",
            description = "What becomes of the asset of an upload that failed: keep or delete")
    private String onUploadFailure;

    @UriParam(
            label = "producer",
            description = "Throw when a bulk operation failed for some of the folders, instead of telling them in the result")
    private Boolean failOnPartial;

    public String getWorkspaceId() {
        return workspaceId;
    }

    public void setWorkspaceId(String workspaceId) {
        this.workspaceId = workspaceId;
    }

    public String getCatalogId() {
        return catalogId;
    }

    public void setCatalogId(String catalogId) {
        this.catalogId = catalogId;
    }

    public String getNetworkId() {
        return networkId;
    }

    public void setNetworkId(String networkId) {
        this.networkId = networkId;
    }

    public String getFolderId() {
        return folderId;
    }

    public void setFolderId(String folderId) {
        this.folderId = folderId;
    }

    public String getFolderIds() {
        return folderIds;
    }

    public void setFolderIds(String folderIds) {
        this.folderIds = folderIds;
    }

    public String getParentFolderId() {
        return parentFolderId;
    }

    public void setParentFolderId(String parentFolderId) {
        this.parentFolderId = parentFolderId;
    }

    public String getTargetFolderId() {
        return targetFolderId;
    }

    public void setTargetFolderId(String targetFolderId) {
        this.targetFolderId = targetFolderId;
    }

    public String getMediaboxId() {
        return mediaboxId;
    }

    public void setMediaboxId(String mediaboxId) {
        this.mediaboxId = mediaboxId;
    }

    public String getAssetId() {
        return assetId;
    }

    public void setAssetId(String assetId) {
        this.assetId = assetId;
    }

    public String getAssetIds() {
        return assetIds;
    }

    public void setAssetIds(String assetIds) {
        this.assetIds = assetIds;
    }

    public String getScope() {
        return scope;
    }

    public void setScope(String scope) {
        this.scope = scope;
    }

    public String getSince() {
        return since;
    }

    public void setSince(String since) {
        this.since = since;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public Long getLimit() {
        return limit;
    }

    public void setLimit(Long limit) {
        this.limit = limit;
    }

    public Long getOffset() {
        return offset;
    }

    public void setOffset(Long offset) {
        this.offset = offset;
    }

    public String getOrderBy() {
        return orderBy;
    }

    public void setOrderBy(String orderBy) {
        this.orderBy = orderBy;
    }

    public String getOrderDirection() {
        return orderDirection;
    }

    public void setOrderDirection(String orderDirection) {
        this.orderDirection = orderDirection;
    }

    public String getFields() {
        return fields;
    }

    public void setFields(String fields) {
        this.fields = fields;
    }

    public String getExtraFields() {
        return extraFields;
    }

    public void setExtraFields(String extraFields) {
        this.extraFields = extraFields;
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getStorageAllotted() {
        return storageAllotted;
    }

    public void setStorageAllotted(String storageAllotted) {
        this.storageAllotted = storageAllotted;
    }

    public String getStorageUnit() {
        return storageUnit;
    }

    public void setStorageUnit(String storageUnit) {
        this.storageUnit = storageUnit;
    }

    public String getManageMembersPrivilege() {
        return manageMembersPrivilege;
    }

    public void setManageMembersPrivilege(String manageMembersPrivilege) {
        this.manageMembersPrivilege = manageMembersPrivilege;
    }

    public String getPurgeTrashPrivilege() {
        return purgeTrashPrivilege;
    }

    public void setPurgeTrashPrivilege(String purgeTrashPrivilege) {
        this.purgeTrashPrivilege = purgeTrashPrivilege;
    }

    public Boolean getIsArchiveEnabled() {
        return isArchiveEnabled;
    }

    public void setIsArchiveEnabled(Boolean isArchiveEnabled) {
        this.isArchiveEnabled = isArchiveEnabled;
    }

    public Boolean getIsAsperaEnabled() {
        return isAsperaEnabled;
    }

    public void setIsAsperaEnabled(Boolean isAsperaEnabled) {
        this.isAsperaEnabled = isAsperaEnabled;
    }

    public String getMembers() {
        return members;
    }

    public void setMembers(String members) {
        this.members = members;
    }

    public String getElementTypes() {
        return elementTypes;
    }

    public void setElementTypes(String elementTypes) {
        this.elementTypes = elementTypes;
    }

    public String getRecipients() {
        return recipients;
    }

    public void setRecipients(String recipients) {
        this.recipients = recipients;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }

    public String getMediaboxPassword() {
        return mediaboxPassword;
    }

    public void setMediaboxPassword(String mediaboxPassword) {
        this.mediaboxPassword = mediaboxPassword;
    }

    public Long getExpirationDays() {
        return expirationDays;
    }

    public void setExpirationDays(Long expirationDays) {
        this.expirationDays = expirationDays;
    }

    public String getExpirationDate() {
        return expirationDate;
    }

    public void setExpirationDate(String expirationDate) {
        this.expirationDate = expirationDate;
    }

    public Boolean getAllowSourceDownload() {
        return allowSourceDownload;
    }

    public void setAllowSourceDownload(Boolean allowSourceDownload) {
        this.allowSourceDownload = allowSourceDownload;
    }

    public Boolean getAllowPreviewDownload() {
        return allowPreviewDownload;
    }

    public void setAllowPreviewDownload(Boolean allowPreviewDownload) {
        this.allowPreviewDownload = allowPreviewDownload;
    }

    public Boolean getAllowElementDownload() {
        return allowElementDownload;
    }

    public void setAllowElementDownload(Boolean allowElementDownload) {
        this.allowElementDownload = allowElementDownload;
    }

    public Boolean getSendNotifications() {
        return sendNotifications;
    }

    public void setSendNotifications(Boolean sendNotifications) {
        this.sendNotifications = sendNotifications;
    }

    public Boolean getNotifyOnOpen() {
        return notifyOnOpen;
    }

    public void setNotifyOnOpen(Boolean notifyOnOpen) {
        this.notifyOnOpen = notifyOnOpen;
    }

    public Boolean getNotifyOnChange() {
        return notifyOnChange;
    }

    public void setNotifyOnChange(Boolean notifyOnChange) {
        this.notifyOnChange = notifyOnChange;
    }

    public String getAccess() {
        return access;
    }

    public void setAccess(String access) {
        this.access = access;
    }

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

    public Boolean getFailOnPartial() {
        return failOnPartial;
    }

    public void setFailOnPartial(Boolean failOnPartial) {
        this.failOnPartial = failOnPartial;
    }
}
