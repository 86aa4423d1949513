// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import static io.camelmedia.component.pex.PexParam.ALBUM;
import static io.camelmedia.component.pex.PexParam.ARTIST;
import static io.camelmedia.component.pex.PexParam.BLOB_ID_QUOTED;
import static io.camelmedia.component.pex.PexParam.CHUNK_SIZE;
import static io.camelmedia.component.pex.PexParam.COLLECTION_IDS;
import static io.camelmedia.component.pex.PexParam.COUNT;
import static io.camelmedia.component.pex.PexParam.END_DATE;
import static io.camelmedia.component.pex.PexParam.EXCLUDED_SEGMENTS;
import static io.camelmedia.component.pex.PexParam.FID;
import static io.camelmedia.component.pex.PexParam.ISRC;
import static io.camelmedia.component.pex.PexParam.ISRCS;
import static io.camelmedia.component.pex.PexParam.ISWCS;
import static io.camelmedia.component.pex.PexParam.IS_TRACKED;
import static io.camelmedia.component.pex.PexParam.MATCH_TYPES;
import static io.camelmedia.component.pex.PexParam.MAX_ID;
import static io.camelmedia.component.pex.PexParam.MEDIA_TYPE;
import static io.camelmedia.component.pex.PexParam.MIN_ID;
import static io.camelmedia.component.pex.PexParam.PRODUCTION_DATE;
import static io.camelmedia.component.pex.PexParam.REFERENCE_IDS;
import static io.camelmedia.component.pex.PexParam.SOUNDS;
import static io.camelmedia.component.pex.PexParam.START;
import static io.camelmedia.component.pex.PexParam.START_DATE;
import static io.camelmedia.component.pex.PexParam.STATUS;
import static io.camelmedia.component.pex.PexParam.TITLE;
import static io.camelmedia.component.pex.PexParam.UPLOAD_METHOD;
import static io.camelmedia.component.pex.PexParam.VERIFY;
import static io.camelmedia.component.pex.PexParam.VERIFY_TIMEOUT;
import static io.camelmedia.component.pex.PexParam.WATCH_FOR;
import static io.camelmedia.component.pex.PexParam.YOUTUBE_ASSET_ID;
import static io.camelmedia.support.operation.ParameterType.INTEGER;
import static io.camelmedia.support.operation.ParameterType.REPEATED_TEXTS;
import static io.camelmedia.support.operation.ParameterType.TEXT;

import io.camelmedia.support.operation.Paging;
import io.camelmedia.support.operation.ParameterRef;
import io.camelmedia.support.operation.ParameterUse;
import io.camelmedia.support.operation.Rule;
import io.camelmedia.support.paging.DescendingIdPaging;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;

/** Uses of parameters that several operations share, or that need a reason. */
final class PexUses {

    private static final DateTimeFormatter AMERICAN =
            DateTimeFormatter.ofPattern("MM-dd-uuuu").withResolverStyle(ResolverStyle.STRICT);

    static final ParameterUse MEDIA_KIND = MEDIA_TYPE.oneOf("audio", "video", "audiovisual");
    static final ParameterUse MATCH_KINDS = MATCH_TYPES.oneOf("audio", "video");
    static final ParameterUse ASSET_STATUS =
            STATUS.oneOf("failed", "uploaded", "sampled").meaning("Only assets in this state of processing");
    static final ParameterUse OF_STATUS = STATUS.as(INTEGER).meaning("Only copies with this status, by its id");
    static final ParameterUse NEW_STATUS = STATUS.as(INTEGER).meaning("Id of the status that the copy gets");

    static final ParameterUse ISRC_OF_COPY = ISRC.as(TEXT).meaning("Only copies of the asset with this ISRC");
    static final ParameterUse ISRCS_OF_ASSETS =
            // the service drops other values, and then lists as if none was given
            ISRC.as(REPEATED_TEXTS)
                    .matching("[A-Za-z0-9]+", "letters and digits, an ISRC without its hyphens")
                    .meaning("Only assets with one of these ISRCs, separated by commas");

    static final ParameterUse START_DAY =
            START.satisfying(PexUses::isAmericanDay, "a day written as mm-dd-yyyy, for instance 01-31-2026");
    static final ParameterUse FIRST_DAY = START_DATE.satisfying(
            day -> day.equals("-infinity") || isDay(day), "a day written as yyyy-mm-dd, or -infinity");
    static final ParameterUse LAST_DAY = END_DATE.satisfying(
            day -> day.equals("infinity") || isDay(day), "a day written as yyyy-mm-dd, or infinity");

    static final ParameterUse FILE_ID = FID.matching("[0-9a-fA-F]{64}", "a SHA-256 in hex, of 64 digits");

    static final ParameterUse SOUND_KEYS = SOUNDS.count(1, 100).holding("sound_id", "platform");

    static final ParameterUse FROM_ID = MIN_ID.meaning("Only assets with this id or a higher one");
    static final ParameterUse ABOVE_ID = MIN_ID.meaning("Only items with a higher id than this");
    static final ParameterUse ONLY_TRACKED =
            IS_TRACKED.meaning("Only assets whose copies are searched for; with false only the others");

    static final ParameterUse ASSET_TITLE = TITLE.meaning("Title of the asset");
    static final ParameterUse COLLECTION_TITLE = TITLE.meaning("Title of the collection");

    /** Without {@code auto}: the operation sends metadata only, so there is no file whose size could decide. */
    static final ParameterUse METHOD = UPLOAD_METHOD
            .onlyOneOf("put", "tus")
            .meaning("How you send the file: put in one request, tus in pieces that can be resumed");

    static final ParameterUse WATCHING =
            WATCH_FOR.defaultValue(Duration.ofDays(7).toMillis());

    private PexUses() {}

    /** How a file is sent, and confirmed. */
    static ParameterRef[] sending() {
        return new ParameterRef[] {
            UPLOAD_METHOD.onlyOneOf("auto", "put", "tus").defaultValue("auto"),
            CHUNK_SIZE.atLeast(1),
            BLOB_ID_QUOTED,
            VERIFY.defaultValue(true),
            VERIFY_TIMEOUT.defaultValue(Duration.ofMinutes(1).toMillis())
        };
    }

    /** What can be changed of an asset, beside its title. */
    static ParameterRef[] changed() {
        return new ParameterRef[] {
            COLLECTION_IDS,
            REFERENCE_IDS,
            PRODUCTION_DATE,
            MEDIA_KIND,
            MATCH_KINDS,
            ISRCS,
            ISWCS,
            ARTIST,
            ALBUM,
            YOUTUBE_ASSET_ID,
            EXCLUDED_SEGMENTS
        };
    }

    /** Which part of a list is asked for. */
    static ParameterRef[] window() {
        return new ParameterRef[] {COUNT.atLeast(1), MAX_ID, ABOVE_ID};
    }

    /** @param id the field of the items by which the list is ordered */
    static Paging pages(String id) {
        return new DescendingIdPaging(MAX_ID, id);
    }

    /** A whitelist does not end before it begins. */
    static Rule inOrder() {
        return (given, complete) -> given.has(START_DATE)
                        && given.has(END_DATE)
                        && isDay(given.text(START_DATE))
                        && isDay(given.text(END_DATE))
                        && given.text(START_DATE).compareTo(given.text(END_DATE)) > 0
                ? "startDate=" + given.text(START_DATE) + " is after endDate=" + given.text(END_DATE)
                : null;
    }

    private static boolean isDay(String text) {
        return isDay(text, DateTimeFormatter.ISO_LOCAL_DATE);
    }

    private static boolean isAmericanDay(String text) {
        return isDay(text, AMERICAN);
    }

    private static boolean isDay(String text, DateTimeFormatter format) {
        try {
            LocalDate.parse(text, format);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
