// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import static io.camelmedia.component.ci.CiParam.*;
import static io.camelmedia.component.ci.CiParam.TYPE;
import static io.camelmedia.support.operation.Operation.operation;
import static io.camelmedia.support.operation.Rule.atMostOneOf;

import io.camelmedia.component.ci.model.CreatedMediaBox;
import io.camelmedia.component.ci.model.Item;
import io.camelmedia.component.ci.model.MediaBox;
import io.camelmedia.component.ci.model.NewMediaBox;
import io.camelmedia.component.ci.model.OpenedMediaBox;
import io.camelmedia.support.operation.OperationBuilder;

/** What the table says of MediaBoxes. */
final class CiMediaBoxOperations {

    private CiMediaBoxOperations() {}

    static OperationBuilder create() {
        return described(operation("mediaboxes/create", "Create a MediaBox, which shares folders and assets")
                        .post("/mediaboxes"))
                .answers(CreatedMediaBox.class);
    }

    static OperationBuilder get() {
        return operation("mediaboxes/get", "Get a MediaBox that the caller made")
                .get("/mediaboxes/{mediaboxId}")
                .required(MEDIABOX_ID)
                .answers(MediaBox.class);
    }

    /** What is not given does not stay: the service takes the whole object. */
    static OperationBuilder update() {
        return described(operation("mediaboxes/update", "Change a MediaBox as a whole")
                        .put("/mediaboxes/{mediaboxId}")
                        .required(MEDIABOX_ID))
                .answers(MediaBox.class);
    }

    private static OperationBuilder described(OperationBuilder form) {
        return form.required(NAME.meaning("Name of the MediaBox"), CiUses.mediaboxType())
                .optional(CiUses.sharedAssetIds(), CiUses.sharedFolderIds())
                .optional(RECIPIENTS, MESSAGE, MEDIABOX_PASSWORD, ELEMENT_TYPES)
                .optional(EXPIRATION_DAYS.atLeast(1), EXPIRATION_DATE)
                .optional(ALLOW_SOURCE_DOWNLOAD, ALLOW_PREVIEW_DOWNLOAD, ALLOW_ELEMENT_DOWNLOAD)
                .optional(SEND_NOTIFICATIONS, NOTIFY_ON_OPEN, NOTIFY_ON_CHANGE)
                .rule(CiRules.anyEntry(ASSET_IDS, FOLDER_IDS))
                .rule(CiRules.needed(MEDIABOX_PASSWORD, TYPE, "Protected"))
                .rule(atMostOneOf(EXPIRATION_DAYS, EXPIRATION_DATE))
                .sends(NewMediaBox.class);
    }

    static OperationBuilder open() {
        return operation("mediaboxes/open", "Open a MediaBox")
                .post("/mediaboxes/{mediaboxId}/open")
                .required(MEDIABOX_ID)
                .optional(CiUses.access())
                .rule(CiRules.needed(MEDIABOX_PASSWORD, ACCESS, "protected"))
                .credentials(CiAccess.NAMED)
                .answers(OpenedMediaBox.class);
    }

    static OperationBuilder contents() {
        return shared(operation("mediaboxes/contents", "List the folders and assets of a MediaBox")
                .get("/mediaboxes/{mediaboxId}/contents")
                .required(MEDIABOX_ID));
    }

    static OperationBuilder folderContents() {
        return shared(operation(
                        "mediaboxes/folder-contents",
                        "List the folders and assets of a folder in a MediaBox, under a path that the document does not"
                                + " print")
                .get("/mediaboxes/{mediaboxId}/folders/{folderId}/contents")
                .required(MEDIABOX_ID, FOLDER_ID));
    }

    /** A list of what a MediaBox shares. */
    private static OperationBuilder shared(OperationBuilder list) {
        return list.optional(CiUses.access())
                .optional(CiUses.items(CiUses.SHARED_FIELDS))
                .rule(CiRules.needed(MEDIABOX_PASSWORD, ACCESS, "protected"))
                .credentials(CiAccess.NAMED)
                .answersList(Item.class, "/items")
                .paged(CiOperation.pages());
    }
}
