// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import static io.camelmedia.component.ci.CiParam.*;
import static io.camelmedia.support.operation.Operation.operation;
import static io.camelmedia.support.operation.Rule.exactlyOneOf;

import io.camelmedia.component.ci.feed.EventFeed;
import io.camelmedia.component.ci.feed.MediaBoxFeed;
import io.camelmedia.component.ci.model.Event;
import io.camelmedia.component.ci.model.Item;
import io.camelmedia.component.ci.model.MediaBox;
import io.camelmedia.component.ci.model.Message;
import io.camelmedia.component.ci.model.NewWorkspace;
import io.camelmedia.component.ci.model.Token;
import io.camelmedia.component.ci.model.Webhook;
import io.camelmedia.component.ci.model.Workspace;
import io.camelmedia.component.ci.model.WorkspaceUpdate;
import io.camelmedia.component.ci.workflow.DownloadAsset;
import io.camelmedia.component.ci.workflow.UploadAsset;
import io.camelmedia.support.camel.Declared;
import io.camelmedia.support.camel.MediaOperation;
import io.camelmedia.support.camel.Polled;
import io.camelmedia.support.http.retry.Replay;
import io.camelmedia.support.operation.OperationBuilder;
import io.camelmedia.support.operation.Paging;
import io.camelmedia.support.operation.Workflow;
import io.camelmedia.support.paging.OffsetPaging;

/** The operations of the API: each is declared here and nowhere else. */
public enum CiOperation implements MediaOperation {
    TOKEN_DELEGATE(operation("token/delegate", "Get a short-lived token that permits one thing with one asset")
            .post("/oauth2/token")
            .required(ASSET_ID, SCOPE.oneOf("UploadCoverElement"))
            .sendsFields()
            .answers(Token.class)
            .replay(Replay.IDEMPOTENT)),

    EVENTS(
            operation("events", "List the events of a Workspace or a Catalog")
                    .post("/events")
                    .optional(WORKSPACE_ID, CATALOG_ID)
                    .optional(CiUses.events(CiEventType.OF_SPACE))
                    .rule(exactlyOneOf(WORKSPACE_ID, CATALOG_ID))
                    .sendsFields()
                    .answersList(Event.class, "/items")
                    .replay(Replay.SAFE)
                    .paged(pages()),
            Polled.by(EventFeed::of)
                    .beginningAt(SINCE)
                    .refusing(OFFSET, ORDER_DIRECTION)
                    .keyedBy(WORKSPACE_ID, CATALOG_ID, TYPE)),

    NETWORKS_EVENTS(
            operation("networks/events", "List the events of a Network")
                    .get("/networks/{networkId}/events")
                    .required(NETWORK_ID)
                    .optional(CiUses.events(CiEventType.OF_NETWORK))
                    .answersList(Event.class, "/items")
                    .paged(pages()),
            Polled.by(EventFeed::of)
                    .beginningAt(SINCE)
                    .refusing(OFFSET, ORDER_DIRECTION)
                    .keyedBy(NETWORK_ID, TYPE)),

    WORKSPACES_EVENTS(
            operation("workspaces/events", "List the events of a Workspace by a deprecated list of the service")
                    .get("/workspaces/{workspaceId}/events")
                    .required(WORKSPACE_ID)
                    .optional(CiUses.events(CiEventType.OF_WORKSPACE))
                    .answersList(Event.class, "/items")
                    .paged(pages()),
            Polled.by(EventFeed::of)
                    .beginningAt(SINCE)
                    .refusing(OFFSET, ORDER_DIRECTION)
                    .keyedBy(WORKSPACE_ID, TYPE)),

    WORKSPACES(operation("workspaces", "List the Workspaces that the caller has access to")
            .get("/workspaces")
            .optional(CiUses.page(500, CiUses.WORKSPACE_FIELDS))
            .optional(FIELDS)
            .answersList(Workspace.class, "/items")
            .paged(pages())),

    WORKSPACES_CREATE(operation("workspaces/create", "Create a Workspace")
            .post("/networks/{networkId}/workspaces")
            .required(
                    NETWORK_ID,
                    CiUses.workspaceName(),
                    STORAGE_ALLOTTED,
                    MANAGE_MEMBERS_PRIVILEGE,
                    PURGE_TRASH_PRIVILEGE)
            .optional(STORAGE_UNIT, NOTE, IS_ARCHIVE_ENABLED, IS_ASPERA_ENABLED, MEMBERS)
            .sends(NewWorkspace.class)
            .answers(Workspace.class)),

    WORKSPACES_GET(operation("workspaces/get", "Get a Workspace")
            .get("/workspaces/{workspaceId}")
            .required(WORKSPACE_ID)
            .answers(Workspace.class)),

    WORKSPACES_UPDATE(operation("workspaces/update", "Change a Workspace")
            .put("/workspaces/{workspaceId}")
            .required(WORKSPACE_ID)
            .optional(
                    CiUses.workspaceName(),
                    STORAGE_ALLOTTED,
                    STORAGE_UNIT,
                    MANAGE_MEMBERS_PRIVILEGE,
                    PURGE_TRASH_PRIVILEGE,
                    NOTE)
            .optional(IS_ARCHIVE_ENABLED, IS_ASPERA_ENABLED)
            .rule(CiRules.needed(STORAGE_ALLOTTED, STORAGE_UNIT))
            .sends(WorkspaceUpdate.class)
            .answers(Workspace.class)),

    WORKSPACES_CONTENTS(operation("workspaces/contents", "List all folders and assets of a Workspace")
            .get("/workspaces/{workspaceId}/contents")
            .required(WORKSPACE_ID)
            .optional(CiUses.items(CiUses.CONTENT_FIELDS))
            .optional(FIELDS, EXTRA_FIELDS.oneOf("commentStats"))
            .answersList(Item.class, "/items")
            .paged(pages())),

    WORKSPACES_TRASH(operation("workspaces/trash", "List the trashed folders and assets of a Workspace")
            .get("/workspaces/{workspaceId}/trashbin")
            .required(WORKSPACE_ID)
            .optional(CiUses.items(CiUses.TRASH_FIELDS))
            .optional(FIELDS)
            .answersList(Item.class, "/items")
            .paged(pages())),

    WORKSPACES_SEARCH(operation("workspaces/search", "Search a Workspace for folders and assets by keywords")
            .get("/workspaces/{workspaceId}/search")
            .required(WORKSPACE_ID, CiUses.keywords())
            .optional(CiUses.found())
            .optional(FIELDS)
            .answersList(Item.class, "/items")
            .paged(pages())),

    WORKSPACES_PURGE(operation("workspaces/purge", "Delete all trashed folders and assets of a Workspace for good")
            .post("/workspaces/{workspaceId}/purgetrash")
            .required(WORKSPACE_ID)
            .answers(Message.class)),

    FOLDERS_CREATE(CiFolderOperations.create()),
    FOLDERS_GET(CiFolderOperations.get()),
    FOLDERS_UPDATE(CiFolderOperations.update()),
    FOLDERS_DELETE(CiFolderOperations.delete()),
    FOLDERS_CONTENTS(CiFolderOperations.contents()),
    FOLDERS_STATS(CiFolderOperations.stats()),
    FOLDERS_MOVE(CiFolderOperations.move()),
    FOLDERS_TRASH(CiFolderOperations.trash()),
    FOLDERS_UNTRASH(CiFolderOperations.untrash()),
    FOLDERS_METADATA(CiFolderOperations.metadata()),

    MEDIABOXES(
            operation("mediaboxes", "List the MediaBoxes that the caller received")
                    .get("/mediaboxes/received")
                    .optional(STATUS.oneOf("active", "inactive"), QUERY)
                    .optional(CiUses.mediaboxType().meaning("Only MediaBoxes of this type"))
                    .optional(CiUses.latestPage(50, CiUses.RECEIVED_FIELDS))
                    .optional(FIELDS)
                    .answersList(MediaBox.class, "/items")
                    .paged(pages()),
            Polled.by(MediaBoxFeed::of)
                    .refusing(OFFSET, ORDER_BY, ORDER_DIRECTION)
                    .keyedBy(STATUS, TYPE, QUERY)),

    MEDIABOXES_CREATE(CiMediaBoxOperations.create()),
    MEDIABOXES_GET(CiMediaBoxOperations.get()),
    MEDIABOXES_UPDATE(CiMediaBoxOperations.update()),
    MEDIABOXES_OPEN(CiMediaBoxOperations.open()),
    MEDIABOXES_CONTENTS(CiMediaBoxOperations.contents()),
    MEDIABOXES_FOLDER_CONTENTS(CiMediaBoxOperations.folderContents()),

    ASSETS_GET(CiAssetOperations.get()),
    ASSETS_DETAILS(CiAssetOperations.details()),
    ASSETS_UPDATE(CiAssetOperations.update()),
    ASSETS_LOCATION(CiAssetOperations.location()),
    ASSETS_UPLOAD(CiAssetOperations.upload(CiOperation::uploading)),
    ASSETS_DOWNLOAD(CiAssetOperations.download(CiOperation::downloading)),
    ASSETS_MOVE(CiAssetOperations.move()),
    ASSETS_COPY(CiAssetOperations.copy()),
    ASSETS_TRASH(CiAssetOperations.trash()),
    ASSETS_UNTRASH(CiAssetOperations.untrash()),
    ASSETS_DELETE(CiAssetOperations.delete()),
    ASSETS_ARCHIVE(CiAssetOperations.archive()),
    ASSETS_RESTORE(CiAssetOperations.restore()),
    ASSETS_METADATA_ADD(CiAssetOperations.addMetadata()),
    ASSETS_METADATA_UPDATE(CiAssetOperations.updateMetadata()),
    ASSETS_METADATA_DELETE(CiAssetOperations.deleteMetadata()),
    ASSETS_ELEMENTS(CiAssetOperations.elements()),
    ASSETS_STREAMS(CiAssetOperations.streams()),
    ELEMENTS_GET(CiAssetOperations.element()),

    WEBHOOKS(operation("webhooks", "List the webhooks of a Network")
            .get("/networks/{networkId}/webhooks")
            .required(NETWORK_ID)
            .answersList(Webhook.class, "/items"));

    private final Declared declared;

    CiOperation(OperationBuilder operation) {
        declared = Declared.called(operation);
    }

    CiOperation(OperationBuilder operation, Polled by) {
        declared = Declared.polled(operation, by);
    }

    @Override
    public Declared declared() {
        return declared;
    }

    /** As in the URI. */
    @Override
    public String toString() {
        return declaration().name();
    }

    /** Made by each call, because an operation is not built yet while others are declared. */
    private static Workflow uploading() {
        return new UploadAsset(ASSETS_GET.declaration(), ASSETS_DELETE.declaration());
    }

    private static Workflow downloading() {
        return new DownloadAsset(ASSETS_GET.declaration(), ASSETS_LOCATION.declaration());
    }

    static Paging pages() {
        return new OffsetPaging(OFFSET, "count");
    }
}
