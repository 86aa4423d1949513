/* Generated from CiParam and CiOperation: change these instead. */
package io.camelmedia.component.ci;

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

    public Boolean getFailOnPartial() {
        return failOnPartial;
    }

    public void setFailOnPartial(Boolean failOnPartial) {
        this.failOnPartial = failOnPartial;
    }
}
