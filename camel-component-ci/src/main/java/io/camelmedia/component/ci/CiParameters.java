package io.camelmedia.component.ci;

import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** The parameters of the API as options of an endpoint: Camel wants a field for each. */
@UriParams
public class CiParameters {

    @UriParam(label = "common")
    @Metadata(description = "The unique identifier of a Workspace")
    private String workspaceId;

    @UriParam(label = "common")
    @Metadata(description = "The unique identifier of a Catalog")
    private String catalogId;

    @UriParam(label = "common")
    @Metadata(description = "The unique identifier of a Network")
    private String networkId;

    @UriParam(label = "producer")
    @Metadata(description = "The unique identifier of a folder")
    private String folderId;

    @UriParam(label = "producer")
    @Metadata(description = "The unique identifiers of folders, separated by commas")
    private String folderIds;

    @UriParam(label = "producer")
    @Metadata(description = "The folder that is to contain the new one")
    private String parentFolderId;

    @UriParam(label = "producer")
    @Metadata(description = "The folder to move into")
    private String targetFolderId;

    @UriParam(label = "producer")
    @Metadata(description = "The unique identifier of a MediaBox")
    private String mediaboxId;

    @UriParam(label = "producer")
    @Metadata(description = "The unique identifier of an asset")
    private String assetId;

    @UriParam(label = "producer")
    @Metadata(description = "The unique identifiers of assets, separated by commas")
    private String assetIds;

    @UriParam(label = "producer")
    @Metadata(description = "What a delegate token permits")
    private String scope;

    @UriParam(label = "common")
    @Metadata(description = "Only events that occurred on or after this instant")
    private String since;

    @UriParam(label = "common")
    @Metadata(description = "Event types, separated by commas; or the type of a MediaBox")
    private String type;

    @UriParam(label = "producer")
    @Metadata(description = "Which kind of items is returned: folder, asset or all")
    private String kind;

    @UriParam(label = "common")
    @Metadata(description = "How many items a page holds at most")
    private Long limit;

    @UriParam(label = "producer")
    @Metadata(description = "Index of the first item, from 0")
    private Long offset;

    @UriParam(label = "producer")
    @Metadata(description = "The field to sort by")
    private String orderBy;

    @UriParam(label = "producer")
    @Metadata(description = "The direction to sort in: asc or desc")
    private String orderDirection;

    @UriParam(label = "producer")
    @Metadata(description = "First-level fields to return, separated by commas")
    private String fields;

    @UriParam(label = "producer")
    @Metadata(description = "Fields to return that the service leaves out by default, separated by commas")
    private String extraFields;

    @UriParam(label = "producer")
    @Metadata(description = "Keywords to search for")
    private String query;

    @UriParam(label = "common")
    @Metadata(description = "Only MediaBoxes of this status: active or inactive")
    private String status;

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
}
