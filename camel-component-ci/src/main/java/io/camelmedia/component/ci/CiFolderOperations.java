// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import static io.camelmedia.component.ci.CiParam.*;
import static io.camelmedia.support.operation.Operation.operation;
import static io.camelmedia.support.operation.Rule.exactlyOneOf;

import io.camelmedia.component.ci.model.BulkResult;
import io.camelmedia.component.ci.model.CreatedFolder;
import io.camelmedia.component.ci.model.Folder;
import io.camelmedia.component.ci.model.FolderStats;
import io.camelmedia.component.ci.model.Item;
import io.camelmedia.component.ci.model.Message;
import io.camelmedia.component.ci.model.MetadataChanges;
import io.camelmedia.support.http.retry.Replay;
import io.camelmedia.support.operation.OperationBuilder;
import io.camelmedia.support.operation.ParameterLocation;

/** What the table says of folders. */
final class CiFolderOperations {

    private CiFolderOperations() {}

    static OperationBuilder create() {
        return operation("folders/create", "Create a folder")
                .post("/folders")
                .required(NAME.meaning("Name of the folder"))
                .optional(WORKSPACE_ID.meaning("The Workspace that is to contain the new folder"), PARENT_FOLDER_ID)
                .sendsFields()
                .answers(CreatedFolder.class);
    }

    static OperationBuilder get() {
        return operation("folders/get", "Get a folder")
                .get("/folders/{folderId}")
                .required(FOLDER_ID)
                .answers(Folder.class);
    }

    static OperationBuilder update() {
        return operation("folders/update", "Rename a folder")
                .put("/folders/{folderId}")
                .required(FOLDER_ID, NAME.meaning("Name of the folder"))
                .sendsFields()
                .answers(Folder.class);
    }

    static OperationBuilder delete() {
        return oneOrMany(operation("folders/delete", "Delete one or many folders with all they hold, for good")
                .delete("/folders/{folderId}")
                .answers(Message.class)
                .post("/folders/delete"));
    }

    static OperationBuilder contents() {
        return operation("folders/contents", "List the folders and assets of a folder")
                .get("/folders/{folderId}/contents")
                .required(FOLDER_ID)
                .optional(CiUses.items(CiUses.CONTENT_FIELDS))
                .optional(FIELDS)
                .answersList(Item.class, "/items")
                .paged(CiOperation.pages());
    }

    static OperationBuilder stats() {
        return operation("folders/stats", "Count what a folder holds")
                .get("/folders/{folderId}/stats")
                .required(FOLDER_ID)
                .answers(FolderStats.class);
    }

    static OperationBuilder move() {
        return operation("folders/move", "Move folders into another folder of their Workspace")
                .post("/folders/move")
                .required(CiUses.folderIds(), TARGET_FOLDER_ID)
                .optional(FAIL_ON_PARTIAL)
                .sendsFields()
                .answers(BulkResult.class)
                .runs(new CiBulk());
    }

    static OperationBuilder trash() {
        return oneOrMany(operation("folders/trash", "Send one or many folders with all they hold to the trash")
                .post("/folders/{folderId}/trash")
                .withoutBody()
                .answers(Message.class)
                .post("/folders/trash"));
    }

    static OperationBuilder untrash() {
        return oneOrMany(operation("folders/untrash", "Take one or many folders with all they hold out of the trash")
                .post("/folders/{folderId}/untrash")
                .withoutBody()
                .answers(Message.class)
                .post("/folders/untrash"));
    }

    static OperationBuilder metadata() {
        return operation("folders/metadata", "Change metadata of many folders")
                .post("/folders/metadata/changes")
                .optional(FAIL_ON_PARTIAL)
                .sends(MetadataChanges.class)
                .answers(BulkResult.class)
                .replay(Replay.IDEMPOTENT)
                .runs(new CiMetadata());
    }

    /** The form declared last takes many folders, the one before it a single one. */
    private static OperationBuilder oneOrMany(OperationBuilder forms) {
        return forms.optional(FOLDER_ID.at(ParameterLocation.PATH), CiUses.folderIds(), FAIL_ON_PARTIAL)
                .rule(exactlyOneOf(FOLDER_ID, FOLDER_IDS))
                .sendsFields()
                .answers(BulkResult.class)
                .runs(new CiBulk());
    }
}
