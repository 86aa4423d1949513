// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import static io.camelmedia.component.ci.CiParam.*;
import static io.camelmedia.support.operation.Operation.operation;
import static io.camelmedia.support.operation.Rule.atLeastOneOf;
import static io.camelmedia.support.operation.Rule.exactlyOneOf;

import io.camelmedia.component.ci.model.AssetCopy;
import io.camelmedia.component.ci.model.AssetDownload;
import io.camelmedia.component.ci.model.AssetStreams;
import io.camelmedia.component.ci.model.BulkResult;
import io.camelmedia.component.ci.model.Element;
import io.camelmedia.component.ci.model.Item;
import io.camelmedia.component.ci.model.Message;
import io.camelmedia.component.ci.model.UploadedAsset;
import io.camelmedia.component.ci.workflow.DownloadAsset;
import io.camelmedia.support.http.retry.Replay;
import io.camelmedia.support.operation.OperationBuilder;
import io.camelmedia.support.operation.ParameterLocation;
import io.camelmedia.support.operation.Workflow;
import io.camelmedia.support.transfer.download.DownloadedMedia;
import java.util.function.Supplier;

/** The operations on assets, as recordings and published clients of the service show them: its document has none. */
final class CiAssetOperations {

    /** Storage services take parts of 5 MiB (but for the last one) to 5 GiB. */
    private static final long FIVE_MEBIBYTES = 5L << 20;

    private static final long FIVE_GIBIBYTES = 5L << 30;

    private CiAssetOperations() {}

    static OperationBuilder get() {
        return operation("assets/get", "Get an asset")
                .get("/assets/{assetId}")
                .required(ASSET_ID)
                .optional(FIELDS)
                .answers(Item.class);
    }

    static OperationBuilder details() {
        return operation("assets/details", "Get many assets by their ids")
                .post("/assets/details/bulk")
                .required(ASSET_IDS.notEmpty())
                .optional(FIELDS)
                .optional(CiUses.assetPage())
                .sendsFields()
                .answersList(Item.class, "/items")
                .replay(Replay.SAFE)
                .paged(CiOperation.pages());
    }

    static OperationBuilder update() {
        return operation("assets/update", "Rename or describe an asset")
                .put("/assets/{assetId}")
                .required(ASSET_ID)
                .optional(CiUses.text(NAME, 1, 512).meaning("Name of the asset"), CiUses.text(DESCRIPTION, 0, 1000))
                .rule(atLeastOneOf(NAME, DESCRIPTION))
                .sendsFields()
                .answers(Item.class);
    }

    static OperationBuilder location() {
        return operation("assets/location", "Get the addresses of the files of an asset")
                .get("/assets/{assetId}/download")
                .required(ASSET_ID)
                .optional(DOWNLOAD_EXPIRATION_DATE)
                .answers(AssetDownload.class);
    }

    static OperationBuilder upload(Supplier<Workflow> workflow) {
        return operation("assets/upload", "Upload a file as a new asset, and wait for its processing if asked to")
                .optional(
                        WORKSPACE_ID.meaning("The Workspace that the asset goes to"),
                        FOLDER_ID.meaning("The folder that the asset goes to"),
                        CiUses.text(NAME, 1, 512).meaning("Name of the asset; else that of the file"),
                        UPLOAD_METADATA)
                .optional(PART_SIZE.between(FIVE_MEBIBYTES, FIVE_GIBIBYTES).defaultValue(2 * FIVE_MEBIBYTES))
                .optional(PARALLEL_PARTS.between(1, 16).defaultValue(4L))
                .optional(WAITING.uses())
                .optional(ON_UPLOAD_FAILURE.oneOf("keep", "delete").defaultValue("keep"))
                .sendsMedia()
                .makes(UploadedAsset.class)
                .tells(RESULT_ASSET_ID, RESULT_MD5, RESULT_BYTES)
                .runs((call, service) -> workflow.get().run(call, service));
    }

    static OperationBuilder download(Supplier<Workflow> workflow) {
        return operation("assets/download", "Download the file of an asset, or one of its proxies and thumbnails")
                .required(ASSET_ID)
                .optional(RENDITION.defaultValue(DownloadAsset.ORIGINAL), DOWNLOAD_EXPIRATION_DATE, FILE)
                .optional(CHECKSUM.matching("[0-9a-fA-F]{32}", "an MD5 in hex, of 32 digits"))
                .optional(SEGMENTS.between(1, 16).defaultValue(1L))
                .fetches(DownloadedMedia.class)
                .tells(RESULT_PATH, RESULT_MD5)
                .runs((call, service) -> workflow.get().run(call, service));
    }

    static OperationBuilder move() {
        return bulk(operation("assets/move", "Move assets into a folder")
                .post("/assets/move")
                .required(ASSET_IDS.notEmpty(), FOLDER_ID.meaning("The folder to move into")));
    }

    static OperationBuilder copy() {
        return bulk(operation("assets/copy", "Copy assets into a Workspace")
                .post("/assets/copy")
                .required(
                        ASSET_IDS.notEmpty(),
                        WORKSPACE_ID.onWire("targets[0].workspaceId").meaning("The Workspace to copy into"))
                .sends(AssetCopy.class));
    }

    static OperationBuilder trash() {
        return oneOrMany(operation("assets/trash", "Send one or many assets to the trash")
                .post("/assets/{assetId}/trash")
                .withoutBody()
                .answers(Message.class)
                .post("/assets/trash"));
    }

    static OperationBuilder untrash() {
        return oneOrMany(operation("assets/untrash", "Take one or many assets out of the trash")
                .post("/assets/{assetId}/untrash")
                .withoutBody()
                .answers(Message.class)
                .post("/assets/untrash"));
    }

    static OperationBuilder delete() {
        return oneOrMany(operation("assets/delete", "Delete one or many assets for good")
                .delete("/assets/{assetId}")
                .answers(Message.class)
                .post("/assets/delete"));
    }

    static OperationBuilder archive() {
        return operation("assets/archive", "Begin to archive an asset")
                .post("/assets/{assetId}/archive")
                .withoutBody()
                .required(ASSET_ID)
                .answers(Message.class);
    }

    static OperationBuilder restore() {
        return operation("assets/restore", "Begin to restore an archived asset")
                .post("/assets/{assetId}/restore")
                .withoutBody()
                .required(ASSET_ID)
                .answers(Message.class);
    }

    static OperationBuilder addMetadata() {
        return operation("assets/metadata/add", "Add metadata to an asset")
                .post("/assets/{assetId}/metadata")
                .required(ASSET_ID, METADATA.notEmpty())
                .sendsFields()
                .answers(Message.class);
    }

    static OperationBuilder updateMetadata() {
        return operation("assets/metadata/update", "Change one value of the metadata of an asset")
                .put("/assets/{assetId}/metadata/{metadataName}")
                .required(ASSET_ID, METADATA_NAME, METADATA_VALUE)
                .sendsFields()
                .answers(Message.class);
    }

    static OperationBuilder deleteMetadata() {
        return operation("assets/metadata/delete", "Remove one value of the metadata of an asset")
                .delete("/assets/{assetId}/metadata/{metadataName}")
                .required(ASSET_ID, METADATA_NAME)
                .answers(Message.class);
    }

    static OperationBuilder elements() {
        return operation("assets/elements", "List the elements of an asset, which are files that go with it")
                .get("/assets/{assetId}/elements")
                .required(ASSET_ID)
                .optional(CiUses.elementPage())
                .answersList(Element.class, "/items")
                .paged(CiOperation.pages());
    }

    static OperationBuilder element() {
        return operation("elements/get", "Get an element with the address of its file")
                .get("/elements/{elementId}")
                .required(ELEMENT_ID)
                .optional(DOWNLOAD_EXPIRATION_DATE)
                .answers(Element.class);
    }

    static OperationBuilder streams() {
        return bulk(operation("assets/streams", "Make addresses under which an asset can be watched")
                .post("/assets/{assetId}/streams")
                .required(ASSET_ID)
                .optional(
                        EXPIRATION_DATE.onWire("streams[0].expirationDate").meaning("When the addresses expire"),
                        STREAM_NAME)
                .rule(atLeastOneOf(STREAM_NAME, EXPIRATION_DATE))
                .sends(AssetStreams.class));
    }

    /** The form declared last takes many assets, the one before it a single one. */
    private static OperationBuilder oneOrMany(OperationBuilder forms) {
        return bulk(forms.optional(ASSET_ID.at(ParameterLocation.PATH), ASSET_IDS.notEmpty())
                .rule(exactlyOneOf(ASSET_ID, ASSET_IDS)));
    }

    private static OperationBuilder bulk(OperationBuilder form) {
        return form.optional(FAIL_ON_PARTIAL.meaning(
                        "Throw when the operation failed for some of the assets, instead of telling"
                                + " them in the result"))
                .sendsFields()
                .answers(BulkResult.class)
                .runs(new CiBulk());
    }
}
