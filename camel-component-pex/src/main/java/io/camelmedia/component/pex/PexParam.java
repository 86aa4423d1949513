// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import static io.camelmedia.support.operation.ParameterLocation.BODY;
import static io.camelmedia.support.operation.ParameterLocation.FIELDS;
import static io.camelmedia.support.operation.ParameterLocation.FORM;
import static io.camelmedia.support.operation.ParameterLocation.LOCAL;
import static io.camelmedia.support.operation.ParameterLocation.OPTION;
import static io.camelmedia.support.operation.ParameterLocation.RESULT;
import static io.camelmedia.support.operation.ParameterType.BOOLEAN;
import static io.camelmedia.support.operation.ParameterType.DATE;
import static io.camelmedia.support.operation.ParameterType.DURATION;
import static io.camelmedia.support.operation.ParameterType.INTEGER;
import static io.camelmedia.support.operation.ParameterType.INTEGERS;
import static io.camelmedia.support.operation.ParameterType.INTERVALS;
import static io.camelmedia.support.operation.ParameterType.OBJECT;
import static io.camelmedia.support.operation.ParameterType.OBJECTS;
import static io.camelmedia.support.operation.ParameterType.PATH;
import static io.camelmedia.support.operation.ParameterType.TEXT;
import static io.camelmedia.support.operation.ParameterType.TEXTS;

import io.camelmedia.support.operation.OptionOnly;
import io.camelmedia.support.operation.Parameter;
import io.camelmedia.support.operation.ParameterLocation;
import io.camelmedia.support.operation.ParameterRef;
import io.camelmedia.support.operation.ParameterType;
import org.apache.camel.spi.Metadata;

/** The parameters of the API and the headers that carry them, and the headers that tell of an answer. */
public enum PexParam implements ParameterRef {
    @Metadata(label = "common", javaType = "Long", description = "Id of an asset")
    ASSET_ID("assetId", "asset_id", INTEGER),

    @Metadata(label = "producer", javaType = "Long", description = "Id of a match: of a copy that was found")
    MATCH_ID("matchId", "match_id", INTEGER),

    @Metadata(label = "producer", javaType = "Long", description = "Id of a collection")
    COLLECTION_ID("collectionId", "collection_id", INTEGER),

    @Metadata(label = "producer", javaType = "Long", description = "Id of a whitelist")
    WHITELIST_ID("whitelistId", "whitelist_id", INTEGER),

    @Metadata(label = "producer", javaType = "Long", description = "Id of a URL in a whitelist")
    URL_ID("urlId", "url_id", INTEGER),

    @Metadata(label = "producer", javaType = "Long", description = "Id of a status")
    STATUS_ID("statusId", "status_id", INTEGER),

    @Metadata(label = "producer", javaType = "String", description = "Id of a sound on its platform")
    SOUND_ID("soundId", "sound_id", TEXT),

    @Metadata(
            label = "producer",
            javaType = "java.util.List<Object>",
            description = "Sounds by sound_id and platform: SoundKey records, Maps, or JSON")
    SOUNDS("sounds", "", OBJECTS, BODY),

    @Metadata(label = "common", javaType = "Long", description = "How many items a page holds at most")
    COUNT("count", INTEGER),

    @Metadata(label = "producer", javaType = "Long", description = "Only items with a lower id than this")
    MAX_ID("maxId", "max_id", INTEGER),

    @Metadata(
            label = "producer",
            javaType = "Long",
            description = "Only items with a higher id than this; for assets also the one with this id")
    MIN_ID("minId", "min_id", INTEGER),

    @Metadata(
            label = "producer",
            javaType = "String",
            description =
                    "Only assets in this state of processing: failed, uploaded or sampled; or the id of the status of a copy")
    STATUS("status", TEXT),

    @Metadata(label = "producer", javaType = "Boolean", description = "Whether copies of the asset are searched for")
    IS_TRACKED("isTracked", "is_tracked", BOOLEAN),

    @Metadata(
            label = "common",
            javaType = "java.util.List<String>",
            description =
                    "Only assets with one of these ISRCs, separated by commas; or copies of the asset with this one")
    ISRC("isrc", TEXTS),

    @Metadata(label = "producer", javaType = "String", description = "Only copies changed since this day, mm-dd-yyyy")
    START("start", TEXT),

    @Metadata(
            label = "producer",
            javaType = "Long",
            description = "Only copies of assets in this collection, by its id")
    COLLECTION("collection", INTEGER),

    @Metadata(label = "common", javaType = "String", description = "The platform of the copy or the sound")
    PLATFORM("platform", TEXT),

    @Metadata(label = "producer", javaType = "Boolean", description = "Only copies that were taken down")
    IS_TAKEN_DOWN("isTakenDown", "is_taken_down", BOOLEAN),

    @Metadata(
            label = "producer",
            javaType = "String",
            description = "Title of the asset, collection, whitelist or status")
    TITLE("title", TEXT),

    @Metadata(label = "producer", javaType = "String", description = "What the media is: audio, video or audiovisual")
    MEDIA_TYPE("mediaType", "media_type", TEXT),

    @Metadata(label = "producer", javaType = "String", description = "MIME type of the file, for instance video/mpeg")
    MIME_TYPE("mimeType", "mime_type", TEXT),

    @Metadata(
            label = "producer",
            javaType = "String",
            description = "SHA-256 of the first 512 KiB of the file in hex; of the whole file when it is shorter")
    FID("fid", TEXT),

    @Metadata(label = "producer", javaType = "String", description = "When the media was produced, as yyyy-mm-dd")
    PRODUCTION_DATE("productionDate", "production_date", DATE),

    @Metadata(
            label = "producer",
            javaType = "java.util.List<String>",
            description = "What copies are searched by, separated by commas: audio, video")
    MATCH_TYPES("matchTypes", "match_types", TEXTS),

    @Metadata(
            label = "producer",
            javaType = "java.util.List<Long>",
            description = "Ids of the collections that the asset is in, separated by commas")
    COLLECTION_IDS("collectionIds", "collection_ids", INTEGERS),

    @Metadata(
            label = "producer",
            javaType = "java.util.List<String>",
            description = "Your own ids of the asset, separated by commas")
    REFERENCE_IDS("referenceIds", "reference_ids", TEXTS),

    @Metadata(
            label = "producer",
            javaType = "java.util.List<String>",
            description = "ISRCs of the music, separated by commas")
    ISRCS("isrcs", "music.isrcs", TEXTS),

    @Metadata(
            label = "producer",
            javaType = "java.util.List<String>",
            description = "ISWCs of the music, separated by commas")
    ISWCS("iswcs", "music.iswcs", TEXTS),

    @Metadata(label = "producer", javaType = "String", description = "Artist of the music")
    ARTIST("artist", "music.artist", TEXT),

    @Metadata(label = "producer", javaType = "String", description = "Album of the music")
    ALBUM("album", "music.album", TEXT),

    @Metadata(label = "producer", javaType = "String", description = "Id of the asset in YouTube Content ID")
    YOUTUBE_ASSET_ID("youtubeAssetId", "youtube_content_id.asset_id", TEXT),

    @Metadata(
            label = "producer",
            javaType = "java.util.List<Object>",
            description = "Parts of the asset that copies are not searched by, in seconds: for instance 0-15,20-25; or"
                    + " Segment records, Maps or JSON")
    EXCLUDED_SEGMENTS("excludedSegments", "excluded_segments", INTERVALS),

    @OptionOnly(label = "producer", description = "Prefix of the paths of sound metadata")
    SOUND_METADATA_PATH("soundMetadataPath", PATH, OPTION),

    @Metadata(
            label = "producer",
            javaType = "Object",
            description = "Metadata of an upload: an AssetMetadata record, a Map, or JSON; the options and headers of"
                    + " single fields win")
    METADATA("metadata", OBJECT, FIELDS),

    @Metadata(label = "producer", javaType = "String", description = "Address of the media on a platform")
    LINK("link", TEXT),

    @Metadata(label = "producer", javaType = "String", description = "Your own id of the collection")
    REFERENCE_ID("referenceId", "reference_id", TEXT),

    @Metadata(
            label = "producer",
            javaType = "String",
            description = "Address that an auto collection is filled from, or that a whitelist is to hold")
    SOURCE_URL("sourceUrl", "source_url", TEXT),

    @Metadata(label = "producer", javaType = "Boolean", description = "Whether the auto collection takes in new assets")
    IS_ACTIVE("isActive", "is_active", BOOLEAN),

    @Metadata(
            label = "producer",
            javaType = "String",
            description = "First day on which the whitelist is active, as yyyy-mm-dd, or -infinity")
    START_DATE("startDate", "dates_limit.start_date", TEXT),

    @Metadata(
            label = "producer",
            javaType = "String",
            description = "Last day on which the whitelist is active, as yyyy-mm-dd, or infinity")
    END_DATE("endDate", "dates_limit.end_date", TEXT),

    @Metadata(
            label = "producer",
            javaType = "String",
            description =
                    "How the file travels: put in one request, tus in pieces that can be resumed, auto by its size")
    UPLOAD_METHOD("uploadMethod", "uploadMethod", TEXT, LOCAL),

    @OptionOnly(
            label = "producer",
            description = "How many bytes tus sends in one request at most; all when it is not given")
    CHUNK_SIZE("chunkSize", "chunkSize", INTEGER, OPTION),

    @OptionOnly(
            label = "producer",
            description = "Whether tus sends the id of the blob in quotes, as the document prints it")
    BLOB_ID_QUOTED("blobIdQuoted", "blobIdQuoted", BOOLEAN, OPTION),

    @Metadata(label = "producer", javaType = "Boolean", description = "Whether to ask until the upload is confirmed")
    VERIFY("verify", "verify", BOOLEAN, LOCAL),

    @OptionOnly(label = "producer", description = "How long to ask for the confirmation of an upload at most")
    VERIFY_TIMEOUT("verifyTimeout", "verifyTimeout", DURATION, OPTION),

    @OptionOnly(
            label = "consumer",
            description = "How long after its creation the status of an unfinished asset is followed")
    WATCH_FOR("watchFor", "watchFor", DURATION, OPTION),

    @Metadata(label = "producer", javaType = "Long", description = "Id of the asset that was uploaded")
    RESULT_ASSET_ID("resultAssetId", INTEGER, RESULT),

    @Metadata(label = "producer", javaType = "String", description = "File id of what was uploaded")
    RESULT_FID("resultFid", TEXT, RESULT),

    @Metadata(label = "producer", javaType = "Long", description = "How many bytes were uploaded")
    RESULT_BYTES("resultBytes", INTEGER, RESULT),

    @Metadata(label = "producer", javaType = "String", description = "How the file was uploaded: put or tus")
    RESULT_METHOD("resultMethod", TEXT, RESULT),

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

    private final Parameter parameter;

    PexParam(String option, ParameterType type) {
        this(option, option, type, FORM);
    }

    PexParam(String option, String wire, ParameterType type) {
        this(option, wire, type, FORM);
    }

    PexParam(String option, ParameterType type, ParameterLocation place) {
        this(option, option, type, place);
    }

    PexParam(String option, String wire, ParameterType type, ParameterLocation place) {
        this.parameter = Parameter.of("CamelPex", option, wire, type, place);
    }

    @Override
    public Parameter parameter() {
        return parameter;
    }
}
