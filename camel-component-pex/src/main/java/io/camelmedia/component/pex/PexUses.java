package io.camelmedia.component.pex;

import static io.camelmedia.component.pex.PexParam.BLOB_ID_QUOTED;
import static io.camelmedia.component.pex.PexParam.CHUNK_SIZE;
import static io.camelmedia.component.pex.PexParam.COUNT;
import static io.camelmedia.component.pex.PexParam.END_DATE;
import static io.camelmedia.component.pex.PexParam.FID;
import static io.camelmedia.component.pex.PexParam.ISRC;
import static io.camelmedia.component.pex.PexParam.LINK;
import static io.camelmedia.component.pex.PexParam.MATCH_TYPES;
import static io.camelmedia.component.pex.PexParam.MAX_ID;
import static io.camelmedia.component.pex.PexParam.MEDIA_TYPE;
import static io.camelmedia.component.pex.PexParam.MIN_ID;
import static io.camelmedia.component.pex.PexParam.SOUNDS;
import static io.camelmedia.component.pex.PexParam.SOURCE_URL;
import static io.camelmedia.component.pex.PexParam.START;
import static io.camelmedia.component.pex.PexParam.START_DATE;
import static io.camelmedia.component.pex.PexParam.STATUS;
import static io.camelmedia.component.pex.PexParam.UPLOAD_METHOD;
import static io.camelmedia.component.pex.PexParam.VERIFY;
import static io.camelmedia.component.pex.PexParam.VERIFY_TIMEOUT;
import static io.camelmedia.component.pex.PexParam.WATCH_FOR;
import static io.camelmedia.support.operation.ParameterType.INTEGER;
import static io.camelmedia.support.operation.ParameterType.REPEATED_TEXTS;
import static io.camelmedia.support.operation.ParameterType.TEXT;

import io.camelmedia.support.operation.Paging;
import io.camelmedia.support.operation.ParameterRef;
import io.camelmedia.support.operation.ParameterUse;
import io.camelmedia.support.paging.DescendingIdPaging;
import java.time.Duration;

/** What several operations ask of a parameter, or what takes a reason to ask. */
final class PexUses {

    private static final String MONTH = "(0[1-9]|1[0-2])";
    private static final String DAY = "(0[1-9]|[12]\\d|3[01])";
    private static final String YEAR = "\\d{4}";
    private static final String ADDRESS = "https?://[^/\\s]+\\S*";

    static final ParameterUse MEDIA_KIND = MEDIA_TYPE.oneOf("audio", "video", "audiovisual");
    static final ParameterUse MATCH_KINDS = MATCH_TYPES.oneOf("audio", "video");
    static final ParameterUse ASSET_STATUS = STATUS.oneOf("failed", "uploaded", "sampled");
    static final ParameterUse COPY_STATUS = STATUS.as(INTEGER);

    static final ParameterUse ISRC_OF_COPY = alphanumeric(ISRC.as(TEXT));
    static final ParameterUse ISRCS_OF_ASSETS = alphanumeric(ISRC.as(REPEATED_TEXTS));

    static final ParameterUse START_DAY =
            START.matching(MONTH + "-" + DAY + "-" + YEAR, "a day written as mm-dd-yyyy, for instance 01-31-2026");
    static final ParameterUse FIRST_DAY = START_DATE.matching(
            YEAR + "-" + MONTH + "-" + DAY + "|-infinity", "a day written as yyyy-mm-dd, or -infinity");
    static final ParameterUse LAST_DAY =
            END_DATE.matching(YEAR + "-" + MONTH + "-" + DAY + "|infinity", "a day written as yyyy-mm-dd, or infinity");

    static final ParameterUse FILE_ID = FID.matching("[0-9a-fA-F]{64}", "a SHA-256 in hex, of 64 digits");
    static final ParameterUse MEDIA_LINK = LINK.matching(ADDRESS, "an http or https address");
    static final ParameterUse SOURCE_ADDRESS = SOURCE_URL.matching(ADDRESS, "an http or https address");

    static final ParameterUse SOUND_KEYS = SOUNDS.count(1, 100).holding("sound_id", "platform");

    /** Metadata only is sent: there is no file whose size could decide. */
    static final ParameterUse METHOD = UPLOAD_METHOD.matching("put|tus", "put or tus");

    static final ParameterUse WATCHING =
            WATCH_FOR.defaultValue(Duration.ofDays(7).toMillis());

    private PexUses() {}

    /** How a file is sent, and confirmed. */
    static ParameterRef[] sending() {
        return new ParameterRef[] {
            UPLOAD_METHOD.matching("auto|put|tus", "auto, put or tus").defaultValue("auto"),
            CHUNK_SIZE.atLeast(1),
            BLOB_ID_QUOTED,
            VERIFY.defaultValue(true),
            VERIFY_TIMEOUT.defaultValue(Duration.ofMinutes(1).toMillis())
        };
    }

    /** Which part of a list. */
    static ParameterRef[] window() {
        return new ParameterRef[] {COUNT.atLeast(1), MAX_ID, MIN_ID};
    }

    /** @param id the field of the items by which the list is ordered */
    static Paging pages(String id) {
        return new DescendingIdPaging(MAX_ID, id);
    }

    /** The service drops other values, and then lists as if none was given. */
    private static ParameterUse alphanumeric(ParameterUse isrc) {
        return isrc.matching("[A-Za-z0-9]+", "letters and digits, an ISRC without its hyphens");
    }
}
