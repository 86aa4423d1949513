// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import static io.camelmedia.component.pex.PexParam.*;
import static io.camelmedia.component.pex.PexUses.*;
import static io.camelmedia.support.operation.Operation.operation;

import io.camelmedia.component.pex.model.Asset;
import io.camelmedia.component.pex.model.AssetId;
import io.camelmedia.component.pex.model.AssetLink;
import io.camelmedia.component.pex.model.AssetMetadata;
import io.camelmedia.component.pex.model.AssetTracking;
import io.camelmedia.component.pex.model.AssetUpdate;
import io.camelmedia.component.pex.model.AssetVerification;
import io.camelmedia.component.pex.model.AutoCollection;
import io.camelmedia.component.pex.model.Collection;
import io.camelmedia.component.pex.model.CollectionId;
import io.camelmedia.component.pex.model.Copy;
import io.camelmedia.component.pex.model.CopyStatuses;
import io.camelmedia.component.pex.model.CreatedAsset;
import io.camelmedia.component.pex.model.MatchId;
import io.camelmedia.component.pex.model.Sound;
import io.camelmedia.component.pex.model.Status;
import io.camelmedia.component.pex.model.UploadedAsset;
import io.camelmedia.component.pex.model.UrlId;
import io.camelmedia.component.pex.model.Whitelist;
import io.camelmedia.component.pex.model.WhitelistId;
import io.camelmedia.component.pex.model.WhitelistUrl;
import io.camelmedia.component.pex.workflow.UploadAsset;
import io.camelmedia.support.camel.Declared;
import io.camelmedia.support.camel.MediaOperation;
import io.camelmedia.support.camel.Polled;
import io.camelmedia.support.http.retry.Replay;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.OperationBuilder;
import io.camelmedia.support.operation.Rule;

/** The operations of the API: each is declared here and nowhere else. */
public enum PexOperation implements MediaOperation {
    ASSETS(
            operation("assets", "List assets, the newest first")
                    .get("/v3/cms/assets")
                    .optional(COUNT.atLeast(1), MAX_ID, FROM_ID, ASSET_STATUS, ONLY_TRACKED, ISRCS_OF_ASSETS, WATCHING)
                    .answersList(Asset.class, "")
                    .paged(pages("asset_id")),
            PexFeeds.assets(PexOperation::asset)),

    ASSETS_UPLOAD(operation("assets/upload", "Register an asset, send its file and ask until it has arrived")
            .optional(ASSET_TITLE, MEDIA_KIND, MIME_TYPE, PRODUCTION_DATE, MATCH_KINDS, COLLECTION_IDS, REFERENCE_IDS)
            .optional(ISRCS, ISWCS, ARTIST, ALBUM, YOUTUBE_ASSET_ID, METADATA)
            .optional(sending())
            .sendsMedia()
            .makes(UploadedAsset.class)
            .tells(RESULT_ASSET_ID, RESULT_FID, RESULT_BYTES, RESULT_METHOD)
            .runs((call, service) -> uploading().run(call, service))),

    ASSETS_CREATE(operation("assets/create", "Register an asset whose file you send yourself")
            .post("/v4/cms/assets/upload")
            .when(given -> "tus".equals(given.text(METHOD)))
            .sends(AssetMetadata.class)
            .answers(CreatedAsset.class)
            .post("/v3/cms/assets/upload")
            .required(ASSET_TITLE, MEDIA_KIND, MIME_TYPE, FILE_ID, PRODUCTION_DATE)
            .optional(METHOD.defaultValue("put"), MATCH_KINDS, COLLECTION_IDS, REFERENCE_IDS)
            .optional(ISRCS, ISWCS, ARTIST, ALBUM, YOUTUBE_ASSET_ID)
            .sends(AssetMetadata.class)
            .answers(CreatedAsset.class)),

    ASSETS_LINK(operation("assets/link", "Create an asset from an address on a supported platform")
            .post("/v3/cms/assets/link")
            .required(LINK, MEDIA_KIND)
            .optional(MATCH_KINDS, COLLECTION_IDS, REFERENCE_IDS, PRODUCTION_DATE)
            .sends(AssetLink.class)
            .answers(AssetId.class)),

    ASSETS_VERIFY(operation("assets/verify", "Ask whether the file of an asset has arrived")
            .get("/v3/cms/assets/{assetId}/verify")
            .required(ASSET_ID)
            .answers(AssetVerification.class)),

    ASSETS_GET(operation("assets/get", "Get an asset")
            .get("/v3/cms/assets/{assetId}")
            .required(ASSET_ID)
            .answers(Asset.class)),

    ASSETS_UPDATE(operation("assets/update", "Replace the metadata of an asset")
            .put("/v3/cms/assets/{assetId}")
            .required(ASSET_ID, ASSET_TITLE)
            .optional(changed())
            .sends(AssetUpdate.class)
            .answers(AssetId.class)),

    ASSETS_PATCH(operation("assets/patch", "Change the metadata of an asset that is given and leave the rest")
            .patch("/v3/cms/assets/{assetId}")
            .required(ASSET_ID)
            .optional(ASSET_TITLE)
            .optional(changed())
            .sends(AssetUpdate.class)
            .answers(AssetId.class)
            .replay(Replay.IDEMPOTENT)),

    ASSETS_DELETE(operation("assets/delete", "Delete an asset")
            .delete("/v3/cms/assets/{assetId}")
            .required(ASSET_ID)
            .answers(AssetId.class)),

    ASSETS_TRACKING(operation("assets/tracking", "Ask whether copies of an asset are searched for")
            .get("/v3/cms/assets/{assetId}/track")
            .required(ASSET_ID)
            .answers(AssetTracking.class)),

    ASSETS_TRACK(operation("assets/track", "Search for copies of an asset, or no longer")
            .put("/v3/cms/assets/{assetId}/track")
            .required(ASSET_ID, IS_TRACKED)
            .sendsFields()
            .answers(AssetId.class)),

    COLLECTIONS(operation("collections", "List collections, the newest first")
            .get("/v3/cms/collections")
            .optional(window())
            .answersList(Collection.class, "")
            .paged(pages("collection_id"))),

    COLLECTIONS_CREATE(operation("collections/create", "Create a collection")
            .post("/v3/cms/collections")
            .optional(COLLECTION_TITLE, REFERENCE_ID)
            .sends(Collection.class)
            .answers(CollectionId.class)),

    COLLECTIONS_GET(operation("collections/get", "Get a collection")
            .get("/v3/cms/collections/{collectionId}")
            .required(COLLECTION_ID)
            .answers(Collection.class)),

    COLLECTIONS_UPDATE(operation("collections/update", "Change a collection")
            .put("/v3/cms/collections/{collectionId}")
            .required(COLLECTION_ID)
            .optional(COLLECTION_TITLE, REFERENCE_ID)
            .sends(Collection.class)
            .answers(CollectionId.class)),

    COLLECTIONS_DELETE(operation("collections/delete", "Delete a collection; its assets move to the default one")
            .delete("/v3/cms/collections/{collectionId}")
            .required(COLLECTION_ID)
            .answers(CollectionId.class)),

    COLLECTIONS_AUTO_CREATE(
            operation("collections/auto/create", "Create a collection that fills itself from an address")
                    .post("/v3/cms/collections/auto")
                    .required(SOURCE_URL.meaning("Address that the collection is filled from"))
                    .optional(COLLECTION_TITLE, IS_ACTIVE)
                    .sends(AutoCollection.class)
                    .answers(CollectionId.class)),

    COLLECTIONS_AUTO_GET(operation("collections/auto/get", "Get an auto collection")
            .get("/v3/cms/collections/auto/{collectionId}")
            .required(COLLECTION_ID)
            .answers(AutoCollection.class)),

    COLLECTIONS_AUTO_UPDATE(operation("collections/auto/update", "Switch an auto collection on or off")
            .put("/v3/cms/collections/auto/{collectionId}")
            .required(COLLECTION_ID, IS_ACTIVE)
            .sendsFields()
            .answers(CollectionId.class)),

    COLLECTIONS_AUTO_DELETE(operation("collections/auto/delete", "Delete an auto collection and its assets")
            .delete("/v3/cms/collections/auto/{collectionId}")
            .required(COLLECTION_ID)
            .answers(CollectionId.class)),

    WHITELISTS(operation("whitelists", "List whitelists, the newest first")
            .get("/v3/cms/whitelists")
            .optional(window())
            .answersList(Whitelist.class, "")
            .paged(pages("whitelist_id"))),

    WHITELISTS_CREATE(operation("whitelists/create", "Create a whitelist")
            .post("/v3/cms/whitelists")
            .optional(TITLE.meaning("Title of the whitelist"), FIRST_DAY, LAST_DAY)
            .rule(Rule.allOrNone(FIRST_DAY, LAST_DAY))
            .rule(PexUses.inOrder())
            .sends(Whitelist.class)
            .answers(WhitelistId.class)),

    WHITELISTS_GET(operation("whitelists/get", "Get a whitelist")
            .get("/v3/cms/whitelists/{whitelistId}")
            .required(WHITELIST_ID)
            .answers(Whitelist.class)),

    WHITELISTS_DELETE(operation("whitelists/delete", "Delete a whitelist with its URLs")
            .delete("/v3/cms/whitelists/{whitelistId}")
            .required(WHITELIST_ID)
            .answers(WhitelistId.class)),

    WHITELISTS_URLS(operation("whitelists/urls", "List the URLs of a whitelist, the newest first")
            .get("/v3/cms/whitelists/{whitelistId}/urls")
            .required(WHITELIST_ID)
            .optional(window())
            .answersList(WhitelistUrl.class, "")
            .paged(pages("url_id"))),

    WHITELISTS_URLS_CREATE(operation("whitelists/urls/create", "Add a URL to a whitelist")
            .post("/v3/cms/whitelists/{whitelistId}/urls")
            .required(WHITELIST_ID, SOURCE_URL.meaning("Address that the whitelist is to hold"))
            .sendsFields()
            .answers(UrlId.class)),

    WHITELISTS_URLS_GET(operation("whitelists/urls/get", "Get a URL of a whitelist")
            .get("/v3/cms/whitelists/{whitelistId}/urls/{urlId}")
            .required(WHITELIST_ID, URL_ID)
            .answers(WhitelistUrl.class)),

    WHITELISTS_URLS_DELETE(operation("whitelists/urls/delete", "Remove a URL from a whitelist")
            .delete("/v3/cms/whitelists/{whitelistId}/urls/{urlId}")
            .required(WHITELIST_ID, URL_ID)
            .answers(UrlId.class)),

    COPIES(
            operation("copies", "List copies of your assets on other platforms, the newest first")
                    .get("/v3/drm/copies")
                    .optional(COUNT.between(1, 100), MAX_ID, ABOVE_ID, OF_STATUS, START_DAY)
                    .optional(ASSET_ID.meaning("Only copies of this asset"), COLLECTION, ISRC_OF_COPY)
                    .optional(PLATFORM.meaning("Only copies on this platform"), IS_TAKEN_DOWN)
                    .answersList(Copy.class, "")
                    .paged(pages("match_id")),
            PexFeeds.COPIES),

    COPIES_GET(operation("copies/get", "Get a copy")
            .get("/v3/drm/copies/{matchId}")
            .required(MATCH_ID)
            .answers(Copy.class)),

    COPIES_STATUSES(operation("copies/statuses", "Get the statuses of a copy")
            .get("/v3/drm/copies/{matchId}/status")
            .required(MATCH_ID)
            .answers(CopyStatuses.class)),

    COPIES_STATUSES_ADD(operation("copies/statuses/add", "Give a copy a status")
            .post("/v3/drm/copies/{matchId}/status")
            .required(MATCH_ID, NEW_STATUS)
            .sendsFields()
            .answers(MatchId.class)),

    COPIES_STATUSES_DELETE(operation("copies/statuses/delete", "Take a status from a copy")
            .delete("/v3/drm/copies/{matchId}/status/{statusId}")
            .required(MATCH_ID, STATUS_ID)
            .answers(MatchId.class)),

    STATUSES(operation("statuses", "List the statuses that your organisation can give to copies")
            .get("/v3/drm/copies/statuses")
            .answersList(Status.class, "")),

    STATUSES_CREATE(operation("statuses/create", "Create a status of your organisation's own, one of at most five")
            .post("/v3/drm/copies/status")
            .required(TITLE.meaning("Title of the status"))
            .sendsFields()
            .answers(Status.class)),

    STATUSES_DELETE(operation("statuses/delete", "Delete a status of your organisation's own")
            .delete("/v3/drm/copies/status/{statusId}")
            .required(STATUS_ID)
            .answers(Status.class)),

    SOUNDS(operation("sounds", "List what platforms tell of sounds, at most 100")
            .post("{soundMetadataPath}")
            .required(SOUND_KEYS)
            .optional(SOUND_METADATA_PATH.defaultValue(PexConfiguration.SOUND_METADATA))
            .sendsFields()
            .answersList(Sound.class, "")
            .replay(Replay.SAFE)),

    SOUNDS_GET(operation("sounds/get", "Get what a platform tells of a sound")
            .get("{soundMetadataPath}/{soundId}")
            .required(SOUND_ID, PLATFORM.meaning("The platform of the sound"))
            .optional(SOUND_METADATA_PATH.defaultValue(PexConfiguration.SOUND_METADATA))
            .answers(Sound.class));

    private final Declared declared;

    PexOperation(OperationBuilder operation) {
        declared = Declared.called(operation);
    }

    PexOperation(OperationBuilder operation, Polled by) {
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

    /** Read when a feed begins, because it is declared after the list. */
    private static Operation asset() {
        return ASSETS_GET.declaration();
    }

    /** Made by each call, because its operations are declared after the upload. */
    private static UploadAsset uploading() {
        return new UploadAsset(ASSETS_CREATE.declaration(), ASSETS_VERIFY.declaration());
    }
}
