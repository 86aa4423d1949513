// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.rules;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.ApiProblem;
import io.camelmedia.testkit.api.Json;

/** The documented errors, each with its usual status. */
public enum CiError {
    INVALID_REQUEST(
            400,
            "InvalidRequest",
            "Invalid request. Check the request body format and verify the right Content-Type header value is being"
                    + " sent."),
    UNAUTHORIZED(401, "Unauthorized", "The access token is missing or not valid."),
    NOT_FOUND(404, "NotFound", "The specified resource could not be found."),
    METHOD_NOT_ALLOWED(405, "MethodNotAllowed", "An invalid method was used to access a resource."),
    LENGTH_REQUIRED(411, "LengthRequired", "POST and PUT requests must include the Content-Length header."),
    TOO_MANY_REQUESTS(429, "TooManyRequests", "Too many requests."),
    TOKEN_SCOPE_NOT_PROVIDED(400, "TokenScopeNotProvided", "Token scope not provided."),
    ASSET_ID_NOT_PROVIDED(400, "AssetIdNotProvided", "Asset Id was not provided."),
    INVALID_LIMIT_OR_OFFSET(400, "InvalidLimitOrOffset", "Invalid limit or offset value."),
    INVALID_ORDER_FIELD(400, "InvalidQueryOrderField", "Invalid order field."),
    INVALID_ORDER_DIRECTION(
            400, "InvalidQueryOrderDirection", "Invalid order direction. It must be either 'Asc' or 'Desc'."),
    INVALID_KIND(400, "InvalidQueryKindFilter", "Invalid kind filter. It must be either 'All', 'Asset' or 'Folder'."),
    INVALID_FILTER(400, "InvalidQueryFilter", "Invalid query filter."),
    NETWORK_NOT_FOUND(404, "NetworkNotFound", "Network not found."),
    WORKSPACE_NOT_FOUND(404, "WorkspaceNotFound", "Workspace not found."),
    CATALOG_NOT_FOUND(404, "CatalogNotFound", "Catalog not found."),
    MISSING_OR_INVALID_NAME(400, "MissingOrInvalidName", "Missing or invalid name."),
    MISSING_OR_INVALID_STORAGE(400, "MissingOrInvalidAllottedStorage", "Missing or invalid allotted storage."),
    INVALID_STORAGE(400, "InvalidAllottedStorage", "Invalid allotted storage."),
    MISSING_OR_INVALID_ROLE(
            400,
            "MissingOrInvalidRoleForPrivilege",
            "Missing or invalid role for at least one of the required privileges."),
    INVALID_ROLE(400, "InvalidRoleForPrivilege", "Invalid role for one of the provided privileges."),
    STORAGE_LESS_THAN_USED(
            400,
            "AllottedStorageLessThanUsed",
            "The requested allotted storage cannot be less than the current used storage."),
    INSUFFICIENT_SPACE(
            400,
            "InsufficientSpaceAvailable",
            "Allotted storage for workspace will exceed the network's allowed storage."),
    PERSONAL_NETWORK(
            400,
            "InvalidOperationOnPersonalNetwork",
            "The requested operation cannot be performed on a Personal Network."),
    NOT_A_TEAM_WORKSPACE(
            400, "InvalidOperationOnWorkspace", "The requested operation can only be performed on a Team Workspace."),
    NAME_PERMISSION(403, "InsufficientPermissions", "Insufficient permissions for update Workspace name."),
    NOTE_PERMISSION(403, "InsufficientPermissions", "Insufficient permissions for update Workspace note."),
    SETTINGS_PERMISSION(403, "InsufficientPermissions", "Insufficient permissions for update Workspace settings."),
    DELEGATE_PERMISSION(403, "InsufficientPermissions", "The token's scope does not permit this request."),
    FOLDER_ID_NOT_PROVIDED(400, "FolderIdNotProvided", "Folder Id was not provided."),
    FOLDER_NOT_FOUND(404, "FolderNotFound", "Folder not found."),
    FOLDER_DELETED(404, "FolderDeleted", "Folder is deleted."),
    FOLDER_TRASHED(409, "FolderTrashed", "Folder is trashed."),
    FOLDER_NOT_TRASHED(409, "FolderNotTrashed", "Folder is already untrashed."),
    FOLDER_OF_OTHER_WORKSPACE(400, "FolderNotMemberOfWorkspace", "Folder is not a member of the provided workspace."),
    ROOT_FOLDER(409, "InvalidOperationOnRootFolder", "Root folder cannot be deleted, trashed, untrashed, or moved."),
    CANNOT_CHANGE_WORKSPACE(
            400, "CannotChangeWorkspace", "Invalid workspace. Folders cannot be moved to a different workspace."),
    INTO_SUB_FOLDER(400, "InvalidFolder", "Invalid folder. Folders cannot be moved into their sub-folders."),
    INTO_ITSELF(400, "InvalidFolder", "Invalid folder. A folder cannot be moved to itself."),
    TOO_MANY_FOLDERS(400, "ExceededMaxFolderCount", "Max folder count exceeded. The maximum number of folders is 500."),
    TOO_MANY_CHANGES(400, "ExceededMaxChangeCount", "Max change count exceeded."),
    OVERLAPPING_CHANGES(400, "OverlappingChanges", "At least a folder is part of different changesets."),
    EMPTY_CHANGES(400, "EmptyChanges", "A changeset doesn't have any change defined."),
    CONFLICTING_CHANGES(400, "ConflictingChanges", "A changeset has conflicting changes."),
    INVALID_CHANGES(400, "InvalidChanges", "A changeset has invalid, incomplete changes."),
    BULK_OPERATION_FAILED(
            409, "BulkOperationFailed", "The bulk operation failed. See the errors array for more information."),
    TRACKING_REQUIRED(400, "EntitlementRequired", "MediaBox tracking is not enabled for this network."),
    INVALID_MEDIABOX_TYPE(400, "InvalidMediaBoxType", "Invalid MediaBox type."),
    INVALID_EXPIRATION(400, "InvalidExpiration", "Invalid expiration."),
    PASSWORD_REQUIRED(400, "InvalidPassword", "A password is required."),
    INVALID_RECIPIENTS(400, "InvalidRecipients", "One or more recipients has an invalid email address."),
    RECIPIENTS_REQUIRED(400, "InvalidRecipients", "Recipients are required."),
    INVALID_CONTENT(400, "InvalidContent", "Content belongs to multiple workspaces or catalogs."),
    ASSET_NOT_FOUND(400, "AssetNotFound", "Asset not found."),
    ASSET_DELETED(400, "AssetDeleted", "Asset deleted."),
    ASSET_TRASHED(409, "AssetTrashed", "Asset is trashed."),
    ASSET_NOT_TRASHED(409, "AssetNotTrashed", "Asset is already untrashed."),
    ELEMENT_NOT_FOUND(404, "ElementNotFound", "Element not found."),
    METADATA_EXISTS(409, "MetadataAlreadyExists", "Metadata with this name exists already."),
    METADATA_NOT_FOUND(404, "MetadataNotFound", "Metadata not found."),
    UPLOAD_INCOMPLETE(400, "UploadIncomplete", "The parts are not those of the whole file."),
    CATALOG_FOLDER(400, "InvalidFolder", "MediaBox cannot contain Catalog folders"),
    INVALID_MEDIABOX_FILTER(400, "InvalidMediaboxFilterOptions", "Invalid filter options."),
    MEDIABOX_ACCESS_DENIED(403, "MediaBoxAccessDenied", "Access denied."),
    PROTECTED_MEDIABOX_ACCESS_DENIED(403, "ProtectedMediaBoxAccessDenied", "Access denied."),
    MEDIABOX_NOT_FOUND(404, "MediaBoxNotFound", "MediaBox not found."),
    MEDIABOX_NOT_AVAILABLE(404, "MediaBoxNotAvailable", "The MediaBox is no longer available.");

    private final int status;
    private final String code;
    private final String message;

    CiError(int status, String code, String message) {
        this.status = status;
        this.code = code;
        this.message = message;
    }

    public String code() {
        return code;
    }

    public String message() {
        return message;
    }

    public ApiProblem problem() {
        return problem(status);
    }

    /** The error with the status that one operation documents for it. */
    public ApiProblem problem(int otherStatus) {
        return new ApiProblem(otherStatus, body(message));
    }

    /** The error with more said. */
    public ApiProblem problem(String detail) {
        return new ApiProblem(status, body(message + " " + detail));
    }

    private ObjectNode body(String text) {
        return Json.object().put("code", code).put("message", text);
    }
}
