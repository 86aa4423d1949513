// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.contentapi;

import static io.camelmedia.support.operation.ParameterLocation.BODY;
import static io.camelmedia.support.operation.ParameterLocation.FORM;
import static io.camelmedia.support.operation.ParameterLocation.HEADER;
import static io.camelmedia.support.operation.ParameterLocation.LOCAL;
import static io.camelmedia.support.operation.ParameterLocation.OPTION;
import static io.camelmedia.support.operation.ParameterLocation.PATH;
import static io.camelmedia.support.operation.ParameterLocation.RESULT;
import static io.camelmedia.support.operation.ParameterType.BOOLEAN;
import static io.camelmedia.support.operation.ParameterType.DURATION;
import static io.camelmedia.support.operation.ParameterType.INTEGER;
import static io.camelmedia.support.operation.ParameterType.NAMED_TEXTS;
import static io.camelmedia.support.operation.ParameterType.TEXT;
import static io.camelmedia.support.operation.ParameterType.TEXTS;

import io.camelmedia.support.operation.OptionOnly;
import io.camelmedia.support.operation.Parameter;
import io.camelmedia.support.operation.ParameterLocation;
import io.camelmedia.support.operation.ParameterRef;
import io.camelmedia.support.operation.ParameterType;
import io.camelmedia.support.workflow.Sha256Option;
import io.camelmedia.support.workflow.Waiting;
import org.apache.camel.spi.Metadata;

/** The parameters of the API and the headers that carry them, and the headers that tell of an answer. */
public enum ContentApiParam implements ParameterRef {
    @Metadata(label = "common", javaType = "String", description = "The id of an original asset")
    ASSET_ID("assetId", TEXT, PATH),

    @Metadata(label = "producer", javaType = "String", description = "The token of a legacy track")
    TRACK_TOKEN("trackToken", TEXT, PATH),

    @Metadata(
            label = "producer",
            javaType = "String",
            description =
                    "Key and value of a legacy asset with a colon between, for instance trackToken:370456; instead of trackToken")
    COMPOSITE_KEY("compositeKey", TEXT, PATH),

    @Metadata(
            label = "common",
            javaType = "Long",
            description = "Bits per second of the rendition; together with channels and format")
    BITRATE("bitrate", INTEGER),

    @Metadata(
            label = "common",
            javaType = "Long",
            description = "Channels of the rendition; together with bitrate and format")
    CHANNELS("channels", INTEGER),

    @Metadata(
            label = "common",
            javaType = "String",
            description = "Format of the rendition: flac, mp3, ogg or wav; together with bitrate and channels")
    FORMAT("format", TEXT),

    @Metadata(
            label = "common",
            javaType = "Boolean",
            description =
                    "Whether a rendition must have exactly the quality asked for. When the original is not good enough, the call fails instead of giving the nearest quality")
    EXACT("exact", BOOLEAN),

    @Metadata(
            label = "common",
            javaType = "java.util.Map<String, String>",
            description = "Conditions of the list, for instance filters.mandatory.exact.legacyTrackToken=370456")
    FILTERS("filters", NAMED_TEXTS),

    @Metadata(
            label = "producer",
            javaType = "java.util.Map<String, String>",
            description = "Fields that a list is sorted by, for instance sort.asc=originalFileName")
    SORT("sort", NAMED_TEXTS),

    @Metadata(label = "common", javaType = "Long", description = "How many legacy assets a page holds at most")
    COUNT("count", INTEGER),

    @Metadata(label = "producer", javaType = "Long", description = "Index of the first legacy asset, from 0")
    START("start", INTEGER),

    @Metadata(label = "producer", javaType = "String", description = "The legacy track token of the asset")
    LEGACY_TRACK_TOKEN("legacyTrackToken", TEXT),

    @Metadata(label = "producer", javaType = "String", description = "The original name of the file of a track")
    ORIGINAL_FILE_NAME("originalFileName", TEXT),

    @Metadata(label = "producer", javaType = "String", description = "The SHA-256 of the file of a track")
    LEGACY_ASSET_ID("legacyAssetId", TEXT),

    @Metadata(
            label = "producer",
            javaType = "java.util.List<String>",
            description = "The ids of original assets, separated by commas")
    ORIGINAL_ASSET_IDS("originalAssetIds", "", TEXTS, BODY),

    @Metadata(
            label = "producer",
            javaType = "String",
            description = "The media type of the audio, for instance audio/x-flac; else that of the file")
    ASSET_TYPE("assetType", TEXT, HEADER),

    @Metadata(
            label = "producer",
            javaType = "Long",
            description = "The length of the audio in bytes; else that of the file")
    ASSET_LENGTH("assetLength", INTEGER, HEADER),

    @Metadata(
            label = "producer",
            javaType = "Boolean",
            description = "Whether the route goes on only when the rendition is ready")
    WAIT_FOR_COMPLETION("waitForCompletion", BOOLEAN, LOCAL),

    @OptionOnly(label = "producer", description = "How often a waiting producer asks whether the rendition is ready")
    POLL_INTERVAL("pollInterval", DURATION, OPTION),

    @OptionOnly(label = "producer", description = "How long a producer waits for a rendition")
    WAIT_TIMEOUT("waitTimeout", DURATION, OPTION),

    @OptionOnly(
            label = "producer",
            description =
                    "The file or folder that a download is written to; without it the media become the message body")
    FILE("file", TEXT, OPTION),

    @Metadata(
            label = "producer",
            javaType = "String",
            description = "The SHA-256 that a download must have, in hex; or sha256 to have it told")
    CHECKSUM("checksum", TEXT, LOCAL),

    @Metadata(
            label = "producer",
            javaType = "Long",
            description = "Over how many connections at a time a long download comes at most, from 1 to 16")
    SEGMENTS("segments", INTEGER, LOCAL),

    @Metadata(
            label = "producer",
            javaType = "String",
            description = "The SHA-256 of the file of the track that legacy/assets/exists found")
    RESULT_LEGACY_ASSET_ID("resultLegacyAssetId", TEXT, RESULT),

    @Metadata(label = "producer", javaType = "String", description = "SHA-256 of a download with checksum, in hex")
    RESULT_SHA256("resultSha256", TEXT, RESULT),

    @Metadata(label = "producer", javaType = "String", description = "Path of the file that a download was written to")
    RESULT_PATH("resultPath", TEXT, RESULT),

    @Metadata(label = "producer", javaType = "Integer", description = "HTTP status of the answer")
    RESPONSE_STATUS("responseStatus", INTEGER, RESULT),

    @Metadata(label = "producer", javaType = "String", description = "The id that the service gave to the request")
    RESPONSE_REQUEST_ID("responseRequestId", TEXT, RESULT),

    @Metadata(label = "producer", javaType = "Integer", description = "How many times the request was sent")
    RESPONSE_ATTEMPTS("responseAttempts", INTEGER, RESULT),

    @Metadata(label = "producer", javaType = "String", description = "Entity tag of the answer")
    RESPONSE_E_TAG("responseETag", TEXT, RESULT),

    @Metadata(label = "producer", javaType = "Long", description = "Calls left in the window of the rate limit")
    RESPONSE_RATE_REMAINING("responseRateRemaining", INTEGER, RESULT),

    @Metadata(label = "producer", javaType = "Long", description = "How many items a list has in all")
    RESPONSE_TOTAL("responseTotal", INTEGER, RESULT);

    /** How a producer waits for a rendition. */
    public static final Waiting WAITING = new Waiting(WAIT_FOR_COMPLETION, POLL_INTERVAL, WAIT_TIMEOUT);

    /** For the operations that download. */
    public static final Sha256Option SHA256 = new Sha256Option(CHECKSUM);

    private final Parameter parameter;

    ContentApiParam(String option, ParameterType type) {
        this(option, option, type, FORM);
    }

    ContentApiParam(String option, ParameterType type, ParameterLocation place) {
        this(option, option, type, place);
    }

    ContentApiParam(String option, String wire, ParameterType type, ParameterLocation place) {
        this.parameter = Parameter.of("CamelContentApi", option, wire, type, place);
    }

    @Override
    public Parameter parameter() {
        return parameter;
    }
}
