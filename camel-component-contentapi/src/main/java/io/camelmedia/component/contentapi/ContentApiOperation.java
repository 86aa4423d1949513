// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.contentapi;

import static io.camelmedia.component.contentapi.ContentApiParam.ASSET_ID;
import static io.camelmedia.component.contentapi.ContentApiParam.ASSET_LENGTH;
import static io.camelmedia.component.contentapi.ContentApiParam.ASSET_TYPE;
import static io.camelmedia.component.contentapi.ContentApiParam.BITRATE;
import static io.camelmedia.component.contentapi.ContentApiParam.CHANNELS;
import static io.camelmedia.component.contentapi.ContentApiParam.COMPOSITE_KEY;
import static io.camelmedia.component.contentapi.ContentApiParam.COUNT;
import static io.camelmedia.component.contentapi.ContentApiParam.EXACT;
import static io.camelmedia.component.contentapi.ContentApiParam.FILE;
import static io.camelmedia.component.contentapi.ContentApiParam.FILTERS;
import static io.camelmedia.component.contentapi.ContentApiParam.FORMAT;
import static io.camelmedia.component.contentapi.ContentApiParam.LEGACY_ASSET_ID;
import static io.camelmedia.component.contentapi.ContentApiParam.LEGACY_TRACK_TOKEN;
import static io.camelmedia.component.contentapi.ContentApiParam.ORIGINAL_ASSET_IDS;
import static io.camelmedia.component.contentapi.ContentApiParam.ORIGINAL_FILE_NAME;
import static io.camelmedia.component.contentapi.ContentApiParam.POLL_INTERVAL;
import static io.camelmedia.component.contentapi.ContentApiParam.RESULT_LEGACY_ASSET_ID;
import static io.camelmedia.component.contentapi.ContentApiParam.RESULT_PATH;
import static io.camelmedia.component.contentapi.ContentApiParam.RESULT_SHA256;
import static io.camelmedia.component.contentapi.ContentApiParam.SEGMENTS;
import static io.camelmedia.component.contentapi.ContentApiParam.SHA256;
import static io.camelmedia.component.contentapi.ContentApiParam.SORT;
import static io.camelmedia.component.contentapi.ContentApiParam.START;
import static io.camelmedia.component.contentapi.ContentApiParam.TRACK_TOKEN;
import static io.camelmedia.component.contentapi.ContentApiParam.WAITING;
import static io.camelmedia.component.contentapi.ContentApiParam.WAIT_FOR_COMPLETION;
import static io.camelmedia.component.contentapi.ContentApiParam.WAIT_TIMEOUT;
import static io.camelmedia.support.operation.Operation.operation;

import io.camelmedia.component.contentapi.feed.LegacyAssetFeed;
import io.camelmedia.component.contentapi.feed.RenditionFeed;
import io.camelmedia.component.contentapi.model.AssetLocation;
import io.camelmedia.component.contentapi.model.LegacyAsset;
import io.camelmedia.component.contentapi.model.OriginalAsset;
import io.camelmedia.component.contentapi.model.TrackMapping;
import io.camelmedia.component.contentapi.model.Version;
import io.camelmedia.component.contentapi.workflow.Download;
import io.camelmedia.component.contentapi.workflow.Locate;
import io.camelmedia.component.contentapi.workflow.Upload;
import io.camelmedia.support.camel.Declared;
import io.camelmedia.support.camel.MediaOperation;
import io.camelmedia.support.camel.Polled;
import io.camelmedia.support.operation.CredentialsSelector;
import io.camelmedia.support.operation.OperationBuilder;
import io.camelmedia.support.operation.ParameterLocation;
import io.camelmedia.support.operation.ParameterRef;
import io.camelmedia.support.operation.ParameterUse;
import io.camelmedia.support.operation.Rule;
import io.camelmedia.support.paging.OffsetPaging;
import io.camelmedia.support.transfer.download.DownloadedMedia;
import java.util.Map;

/** The operations of the API: each is declared here and nowhere else. */
public enum ContentApiOperation implements MediaOperation {
    VERSION(operation("version", "Tell name and version of the service")
            .get("/v0/version")
            .answers(Version.class)
            .credentials(CredentialsSelector.NONE)),

    ASSETS_UPLOAD(operation("assets/upload", "Upload audio as an original asset")
            .post("/v0/assets")
            .sendsMedia()
            .answers(OriginalAsset.class)
            .optional(LEGACY_TRACK_TOKEN.at(ParameterLocation.HEADER), ASSET_TYPE, ASSET_LENGTH)
            .runs(Upload::run)),

    ASSETS_GET(
            operation("assets/get", "Get the signed address of an original asset, or of a rendition of it")
                    .get("/v0/assets/{assetId}")
                    .answersLocation(AssetLocation.class, "url")
                    .required(ASSET_ID)
                    .optional(bitrate(), channels(), format(), EXACT)
                    .optional(WAITING.uses())
                    .rule(qualityIsComplete())
                    .runs(Locate::run),
            Polled.by(RenditionFeed::of)
                    .refusing(WAIT_FOR_COMPLETION, POLL_INTERVAL, WAIT_TIMEOUT)
                    .keyedBy(ASSET_ID, BITRATE, CHANNELS, FORMAT, EXACT)),

    ASSETS_DOWNLOAD(fetching(operation("assets/download", "Download an original asset, or a rendition of it")
            .get("/v0/assets/{assetId}")
            .answersLocationOrContent(AssetLocation.class, "url")
            .required(ASSET_ID)
            .optional(bitrate(), channels(), format(), EXACT, FILE)
            .optional(downloading())
            .optional(WAITING.uses())
            .rule(qualityIsComplete()))),

    ASSETS_EXISTS(
            operation("assets/exists", "Tell whether there is an original asset, or whether a rendition of it is ready")
                    .head("/v0/assets/{assetId}")
                    .answersExistence()
                    .required(ASSET_ID)
                    .optional(bitrate(), channels(), format(), EXACT)
                    .rule(qualityIsComplete())),

    ORIGINALASSETS_GET(operation("originalassets/get", "Get the signed address of the file that was uploaded")
            .get("/v0/originalassets/{assetId}")
            .answersLocation(AssetLocation.class, "url")
            .required(ASSET_ID)),

    ORIGINALASSETS_EXISTS(operation("originalassets/exists", "Tell whether there is a file that was uploaded")
            .head("/v0/originalassets/{assetId}")
            .answersExistence()
            .required(ASSET_ID)),

    ORIGINALASSETS_DOWNLOAD(fetching(operation("originalassets/download", "Download the file that was uploaded")
            .get("/v0/originalassets/{assetId}")
            .answersLocationOrContent(AssetLocation.class, "url")
            .required(ASSET_ID)
            .optional(FILE)
            .optional(downloading()))),

    LEGACY_TRACKS_GET(operation("legacy/tracks/get", "Get the signed address of the asset of a legacy track")
            .get("/v0/legacy/tracks/{trackToken}")
            .answersLocation(AssetLocation.class, "url")
            .required(TRACK_TOKEN)
            .optional(bitrate(), channels(), format())
            .optional(WAITING.uses())
            .rule(qualityIsComplete())
            .runs(Locate::run)),

    LEGACY_TRACKS_DOWNLOAD(fetching(operation("legacy/tracks/download", "Download the asset of a legacy track")
            .get("/v0/legacy/tracks/{trackToken}")
            .answersLocationOrContent(AssetLocation.class, "url")
            .required(TRACK_TOKEN)
            .optional(bitrate(), channels(), format(), FILE)
            .optional(downloading())
            .optional(WAITING.uses())
            .rule(qualityIsComplete()))),

    LEGACY_TRACKS_EXISTS(operation("legacy/tracks/exists", "Tell whether there is an asset for a legacy track")
            .head("/v0/legacy/tracks/{trackToken}")
            .answersExistence()
            .required(TRACK_TOKEN)),

    LEGACY_TRACKS_ORIGINALS(operation("legacy/tracks/originals", "List the original assets of a legacy track")
            .get("/v0/legacy/tracks/{trackToken}/originalAssets")
            .answersList(OriginalAsset.class, "")
            .required(TRACK_TOKEN)),

    LEGACY_TRACKS_MAP(operation("legacy/tracks/map", "Map a legacy track to one or more original assets")
            .post("/v0/legacy/tracks/{trackToken}/originalAssets")
            .sendsFields()
            .answersList(TrackMapping.class, "")
            .required(TRACK_TOKEN, ORIGINAL_ASSET_IDS.notEmpty())),

    LEGACY_ASSETS(
            operation("legacy/assets", "List legacy assets")
                    .get("/v0/legacy/assets")
                    .optional(FILTERS.joining("field"), SORT, COUNT.between(1, 100), START.atLeast(0))
                    .answersList(LegacyAsset.class, "/results")
                    .paged(new OffsetPaging(START, "total")),
            Polled.by(LegacyAssetFeed::of).refusing(START, SORT).keyedBy(FILTERS)),

    LEGACY_ASSETS_CREATE(operation("legacy/assets/create", "Create a legacy asset")
            .post("/v0/legacy/assets")
            .sends(LegacyAsset.class)
            .answers(LegacyAsset.class)
            .required(LEGACY_TRACK_TOKEN)
            .optional(ORIGINAL_FILE_NAME, LEGACY_ASSET_ID)),

    LEGACY_ASSETS_GET(operation("legacy/assets/get", "Get the signed address of a legacy asset")
            .get("/v0/legacy/assets/{compositeKey}")
            .answersLocation(AssetLocation.class, "url")
            .get("/v0/legacy/assets/trackToken:{trackToken}")
            .answersLocation(AssetLocation.class, "url")
            .optional(TRACK_TOKEN, compositeKey(), bitrate(), channels(), format())
            .rule(qualityIsComplete())
            .rule(oneKey())),

    LEGACY_ASSETS_DOWNLOAD(fetching(operation("legacy/assets/download", "Download a legacy asset")
            .get("/v0/legacy/assets/{compositeKey}")
            .answersLocationOrContent(AssetLocation.class, "url")
            .get("/v0/legacy/assets/trackToken:{trackToken}")
            .answersLocationOrContent(AssetLocation.class, "url")
            .optional(TRACK_TOKEN, compositeKey(), bitrate(), channels(), format(), FILE)
            .optional(downloading())
            .rule(qualityIsComplete())
            .rule(oneKey()))),

    LEGACY_ASSETS_EXISTS(operation("legacy/assets/exists", "Tell whether there is a legacy asset, and its id")
            .head("/v0/legacy/assets/{compositeKey}")
            .answersExistence(Map.of("x-legacy-asset-id", RESULT_LEGACY_ASSET_ID))
            .head("/v0/legacy/assets/trackToken:{trackToken}")
            .answersExistence(Map.of("x-legacy-asset-id", RESULT_LEGACY_ASSET_ID))
            .optional(TRACK_TOKEN, compositeKey())
            .rule(oneKey())),

    LEGACY_ASSETS_UPDATE(operation("legacy/assets/update", "Change a legacy asset")
            .put("/v0/legacy/assets/{compositeKey}")
            .sends(LegacyAsset.class)
            .answers(LegacyAsset.class)
            .put("/v0/legacy/assets/trackToken:{trackToken}")
            .sends(LegacyAsset.class)
            .answers(LegacyAsset.class)
            .optional(TRACK_TOKEN, compositeKey(), ORIGINAL_FILE_NAME, LEGACY_ASSET_ID)
            .rule(oneKey()));

    private final Declared declared;

    ContentApiOperation(OperationBuilder operation) {
        declared = Declared.called(operation);
    }

    ContentApiOperation(OperationBuilder operation, Polled by) {
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

    private static ParameterUse bitrate() {
        return BITRATE.oneOf("64000", "80000", "96000", "128000", "160000", "256000", "320000");
    }

    private static ParameterUse channels() {
        return CHANNELS.atLeast(1);
    }

    private static ParameterUse format() {
        return FORMAT.oneOf("flac", "mp3", "ogg", "wav");
    }

    /** The options of a download. */
    private static ParameterRef[] downloading() {
        return new ParameterRef[] {SHA256.use(), SEGMENTS.between(1, 16).defaultValue(1L)};
    }

    private static Rule qualityIsComplete() {
        return Rule.allOrNone(BITRATE, CHANNELS, FORMAT);
    }

    private static ParameterUse compositeKey() {
        return COMPOSITE_KEY.matching("[^:]+:.+", "a key, a colon and a value, for instance trackToken:370456");
    }

    /** Runs what brings the media. */
    private static OperationBuilder fetching(OperationBuilder declared) {
        return declared.fetches(DownloadedMedia.class)
                .tells(RESULT_PATH, RESULT_SHA256)
                .runs(Download::run);
    }

    private static Rule oneKey() {
        return Rule.exactlyOneOf(TRACK_TOKEN, COMPOSITE_KEY);
    }
}
