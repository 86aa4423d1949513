// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import static io.camelmedia.support.operation.ParameterLocation.FORM;
import static io.camelmedia.support.operation.ParameterLocation.LOCAL;
import static io.camelmedia.support.operation.ParameterLocation.OPTION;
import static io.camelmedia.support.operation.ParameterLocation.RESULT;
import static io.camelmedia.support.operation.ParameterType.BOOLEAN;
import static io.camelmedia.support.operation.ParameterType.DECIMAL;
import static io.camelmedia.support.operation.ParameterType.DURATION;
import static io.camelmedia.support.operation.ParameterType.INSTANT;
import static io.camelmedia.support.operation.ParameterType.INTEGER;
import static io.camelmedia.support.operation.ParameterType.NAMED_TEXTS;
import static io.camelmedia.support.operation.ParameterType.NAMED_VALUES;
import static io.camelmedia.support.operation.ParameterType.TEXT;
import static io.camelmedia.support.operation.ParameterType.TEXTS;

import io.camelmedia.support.operation.OptionOnly;
import io.camelmedia.support.operation.Parameter;
import io.camelmedia.support.operation.ParameterLocation;
import io.camelmedia.support.operation.ParameterRef;
import io.camelmedia.support.operation.ParameterType;
import io.camelmedia.support.workflow.Waiting;
import org.apache.camel.spi.Metadata;

/** The parameters of the API and the headers that carry them, and the headers that tell of an answer. */
public enum CiParam implements ParameterRef {
    @Metadata(label = "common", javaType = "String", description = "The unique identifier of a Workspace")
    WORKSPACE_ID("workspaceId", TEXT),

    @Metadata(label = "common", javaType = "String", description = "The unique identifier of a Catalog")
    CATALOG_ID("catalogId", TEXT),

    @Metadata(label = "common", javaType = "String", description = "The unique identifier of a Network")
    NETWORK_ID("networkId", TEXT),

    @Metadata(label = "producer", javaType = "String", description = "The unique identifier of a folder")
    FOLDER_ID("folderId", TEXT),

    @Metadata(
            label = "producer",
            javaType = "java.util.List<String>",
            description = "The unique identifiers of folders, separated by commas")
    FOLDER_IDS("folderIds", TEXTS),

    @Metadata(label = "producer", javaType = "String", description = "The folder that is to contain the new one")
    PARENT_FOLDER_ID("parentFolderId", TEXT),

    @Metadata(label = "producer", javaType = "String", description = "The folder to move into")
    TARGET_FOLDER_ID("targetFolderId", TEXT),

    @Metadata(label = "producer", javaType = "String", description = "The unique identifier of a MediaBox")
    MEDIABOX_ID("mediaboxId", TEXT),

    @Metadata(label = "producer", javaType = "String", description = "The unique identifier of an asset")
    ASSET_ID("assetId", TEXT),

    @Metadata(
            label = "producer",
            javaType = "java.util.List<String>",
            description = "The unique identifiers of assets, separated by commas")
    ASSET_IDS("assetIds", TEXTS),

    @Metadata(label = "producer", javaType = "String", description = "What a delegate token permits")
    SCOPE("scope", TEXT),

    @Metadata(label = "common", javaType = "String", description = "Only events that occurred on or after this instant")
    SINCE("since", INSTANT),

    @Metadata(
            label = "common",
            javaType = "String",
            description = "Event types, separated by commas; or the type of a MediaBox")
    TYPE("type", TEXT),

    @Metadata(
            label = "producer",
            javaType = "String",
            description = "Which kind of items is returned: folder, asset or all")
    KIND("kind", TEXT),

    @Metadata(label = "common", javaType = "Long", description = "How many items a page holds at most")
    LIMIT("limit", INTEGER),

    @Metadata(label = "producer", javaType = "Long", description = "Index of the first item, from 0")
    OFFSET("offset", INTEGER),

    @Metadata(label = "producer", javaType = "String", description = "The field to sort by")
    ORDER_BY("orderBy", TEXT),

    @Metadata(label = "producer", javaType = "String", description = "The direction to sort in: asc or desc")
    ORDER_DIRECTION("orderDirection", TEXT),

    @Metadata(
            label = "producer",
            javaType = "java.util.List<String>",
            description = "First-level fields to return, separated by commas")
    FIELDS("fields", TEXTS),

    @Metadata(
            label = "producer",
            javaType = "java.util.List<String>",
            description = "Fields to return that the service leaves out by default, separated by commas")
    EXTRA_FIELDS("extraFields", TEXTS),

    @Metadata(label = "producer", javaType = "String", description = "Keywords to search for")
    QUERY("query", TEXT),

    @Metadata(label = "common", javaType = "String", description = "Only MediaBoxes of this status: active or inactive")
    STATUS("status", TEXT),

    @Metadata(label = "producer", javaType = "String", description = "Name of the Workspace, folder or MediaBox")
    NAME("name", TEXT),

    @Metadata(label = "producer", javaType = "String", description = "A note on the Workspace")
    NOTE("note", TEXT),

    @Metadata(
            label = "producer",
            javaType = "String",
            description = "How much storage a Workspace gets, in storageUnit")
    STORAGE_ALLOTTED("storageAllotted", "storageAllotted.value", DECIMAL),

    @Metadata(
            label = "producer",
            javaType = "String",
            description = "The unit of storageAllotted, for instance GB; the service has a default")
    STORAGE_UNIT("storageUnit", "storageAllotted.unit", TEXT),

    @Metadata(
            label = "producer",
            javaType = "String",
            description = "The least role that may manage the members of the Workspace")
    MANAGE_MEMBERS_PRIVILEGE("manageMembersPrivilege", TEXT),

    @Metadata(
            label = "producer",
            javaType = "String",
            description = "The least role that may purge the trash of the Workspace")
    PURGE_TRASH_PRIVILEGE("purgeTrashPrivilege", TEXT),

    @Metadata(label = "producer", javaType = "Boolean", description = "Whether the Workspace can archive")
    IS_ARCHIVE_ENABLED("isArchiveEnabled", BOOLEAN),

    @Metadata(label = "producer", javaType = "Boolean", description = "Whether the Workspace transfers by Aspera")
    IS_ASPERA_ENABLED("isAsperaEnabled", BOOLEAN),

    @Metadata(
            label = "producer",
            javaType = "java.util.List<String>",
            description = "Ids or email addresses of the users to invite to the Workspace, separated by commas; the"
                    + " service writes to them at once")
    MEMBERS("members", TEXTS),

    @Metadata(
            label = "producer",
            javaType = "java.util.List<String>",
            description = "Types of the elements that a MediaBox shows, separated by commas")
    ELEMENT_TYPES("elementTypes", "filters.elements.types", TEXTS),

    @Metadata(
            label = "producer",
            javaType = "java.util.List<String>",
            description = "Email addresses of those who shall receive the MediaBox, separated by commas")
    RECIPIENTS("recipients", TEXTS),

    @Metadata(label = "producer", javaType = "String", description = "A brief note for the recipients of the MediaBox")
    MESSAGE("message", TEXT),

    @Metadata(label = "producer,security", javaType = "String", description = "The password of a protected MediaBox")
    MEDIABOX_PASSWORD("mediaboxPassword", "password", TEXT),

    @Metadata(label = "producer", javaType = "Long", description = "Number of days the MediaBox is accessible")
    EXPIRATION_DAYS("expirationDays", INTEGER),

    @Metadata(label = "producer", javaType = "String", description = "When the MediaBox expires")
    EXPIRATION_DATE("expirationDate", INSTANT),

    @Metadata(
            label = "producer",
            javaType = "Boolean",
            description = "Whether source files can be downloaded from the MediaBox")
    ALLOW_SOURCE_DOWNLOAD("allowSourceDownload", BOOLEAN),

    @Metadata(
            label = "producer",
            javaType = "Boolean",
            description = "Whether previews can be downloaded from the MediaBox")
    ALLOW_PREVIEW_DOWNLOAD("allowPreviewDownload", BOOLEAN),

    @Metadata(
            label = "producer",
            javaType = "Boolean",
            description = "Whether elements can be downloaded from the MediaBox")
    ALLOW_ELEMENT_DOWNLOAD("allowElementDownload", BOOLEAN),

    @Metadata(label = "producer", javaType = "Boolean", description = "Whether the recipients get an email")
    SEND_NOTIFICATIONS("sendNotifications", BOOLEAN),

    @Metadata(
            label = "producer",
            javaType = "Boolean",
            description = "Whether the owner gets an email when a recipient opens the MediaBox")
    NOTIFY_ON_OPEN("notifyOnOpen", BOOLEAN),

    @Metadata(
            label = "producer",
            javaType = "Boolean",
            description = "Whether the caller gets an email when the MediaBox is changed")
    NOTIFY_ON_CHANGE("notifyOnChange", BOOLEAN),

    @Metadata(
            label = "producer",
            javaType = "String",
            description = "How the MediaBox is opened: secure, protected or public")
    ACCESS("access", "access", TEXT, LOCAL),

    @Metadata(label = "producer", javaType = "String", description = "A comment on an asset")
    DESCRIPTION("description", TEXT),

    @Metadata(
            label = "producer",
            javaType = "java.util.Map<String, String>",
            description = "Metadata to add, for instance metadata.Owner=Camel")
    METADATA("metadata", NAMED_VALUES),

    @Metadata(label = "producer", javaType = "String", description = "Name of one value of the metadata")
    METADATA_NAME("metadataName", TEXT),

    @Metadata(label = "producer", javaType = "String", description = "The new value of the metadata")
    METADATA_VALUE("metadataValue", "value", TEXT),

    @Metadata(label = "producer", javaType = "String", description = "The unique identifier of an element")
    ELEMENT_ID("elementId", TEXT),

    @Metadata(label = "producer", javaType = "String", description = "Until when an address is to hold")
    DOWNLOAD_EXPIRATION_DATE("downloadExpirationDate", INSTANT),

    @Metadata(label = "producer", javaType = "String", description = "Name of a stream")
    STREAM_NAME("streamName", "streams[0].name", TEXT),

    @Metadata(label = "producer", javaType = "String", description = "Which file: original, or the type of a proxy")
    RENDITION("rendition", TEXT, LOCAL),

    @Metadata(label = "producer", javaType = "String", description = "The MD5 that a download must have, in hex")
    CHECKSUM("checksum", TEXT, LOCAL),

    @Metadata(label = "producer", javaType = "Long", description = "Connections of a long download, from 1 to 16")
    SEGMENTS("segments", INTEGER, LOCAL),

    @OptionOnly(label = "producer", description = "The file or folder that a download is written to")
    FILE("file", TEXT, OPTION),

    @Metadata(
            label = "producer",
            javaType = "java.util.Map<String, String>",
            description = "Metadata of an upload, for instance uploadMetadata.Owner=Camel")
    UPLOAD_METADATA("uploadMetadata", NAMED_TEXTS, LOCAL),

    @Metadata(label = "producer", javaType = "Boolean", description = "Whether to wait until an upload is processed")
    WAIT_FOR_COMPLETION("waitForCompletion", BOOLEAN, LOCAL),

    @OptionOnly(
            label = "producer",
            description =
                    "Bytes of each part of an upload but the last. Larger when there would be more than 10,000 parts")
    PART_SIZE("partSize", INTEGER, OPTION),

    @OptionOnly(label = "producer", description = "How many parts of an upload are sent at a time at most")
    PARALLEL_PARTS("parallelParts", INTEGER, OPTION),

    @OptionOnly(label = "producer", description = "How often the service is asked while an upload is processed")
    POLL_INTERVAL("pollInterval", DURATION, OPTION),

    @OptionOnly(label = "producer", description = "The end of waiting")
    WAIT_TIMEOUT("waitTimeout", DURATION, OPTION),

    @OptionOnly(label = "producer", description = "What becomes of the asset of an upload that failed: keep or delete")
    ON_UPLOAD_FAILURE("onUploadFailure", TEXT, OPTION),

    @OptionOnly(
            label = "producer",
            description =
                    "Throw when a bulk operation failed for some of the folders, instead of telling them in the result")
    FAIL_ON_PARTIAL("failOnPartial", BOOLEAN, OPTION),

    @Metadata(label = "producer", javaType = "String", description = "Id of the asset that was uploaded")
    RESULT_ASSET_ID("resultAssetId", TEXT, RESULT),

    @Metadata(label = "producer", javaType = "String", description = "MD5 of what was uploaded or downloaded, in hex")
    RESULT_MD5("resultMd5", TEXT, RESULT),

    @Metadata(label = "producer", javaType = "String", description = "Path of the file that a download was written to")
    RESULT_PATH("resultPath", TEXT, RESULT),

    @Metadata(label = "producer", javaType = "Long", description = "How many bytes were uploaded")
    RESULT_BYTES("resultBytes", INTEGER, RESULT),

    @Metadata(label = "producer", javaType = "Long", description = "HTTP status of the answer")
    RESPONSE_STATUS("responseStatus", INTEGER, RESULT),

    @Metadata(label = "producer", javaType = "String", description = "The id that the service gave to the request")
    RESPONSE_REQUEST_ID("responseRequestId", TEXT, RESULT),

    @Metadata(label = "producer", javaType = "Long", description = "How many times the request was sent")
    RESPONSE_ATTEMPTS("responseAttempts", INTEGER, RESULT),

    @Metadata(label = "producer", javaType = "String", description = "Entity tag of the answer")
    RESPONSE_E_TAG("responseETag", TEXT, RESULT),

    @Metadata(label = "producer", javaType = "Long", description = "Calls left in the window of the rate limit")
    RESPONSE_RATE_REMAINING("responseRateRemaining", INTEGER, RESULT),

    @Metadata(label = "producer", javaType = "Long", description = "How many items a list has in all")
    RESPONSE_TOTAL("responseTotal", INTEGER, RESULT);

    /** For the upload, which begins the processing of an asset. */
    public static final Waiting WAITING = new Waiting(WAIT_FOR_COMPLETION, POLL_INTERVAL, WAIT_TIMEOUT);

    private final Parameter parameter;

    CiParam(String option, ParameterType type) {
        this(option, option, type, FORM);
    }

    CiParam(String option, String wire, ParameterType type) {
        this(option, wire, type, FORM);
    }

    CiParam(String option, ParameterType type, ParameterLocation place) {
        this(option, option, type, place);
    }

    CiParam(String option, String wire, ParameterType type, ParameterLocation place) {
        this.parameter = Parameter.of("CamelCi", option, wire, type, place);
    }

    @Override
    public Parameter parameter() {
        return parameter;
    }
}
