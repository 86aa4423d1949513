// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pex.calls;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.pex.bodies.PexFields;
import io.camelmedia.testkit.pex.bodies.PexWindow;
import io.camelmedia.testkit.pex.rules.PexError;
import io.camelmedia.testkit.pex.state.PexAsset;
import io.camelmedia.testkit.pex.state.PexAssets;
import io.camelmedia.testkit.pex.state.PexCopies;
import io.camelmedia.testkit.pex.state.PexCopy;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import java.util.function.Predicate;

/** Calls on copies and their statuses. */
public final class PexCopyCalls {

    private static final int MOST = 100;
    private static final DateTimeFormatter START = DateTimeFormatter.ofPattern("MM-dd-uuuu");
    private static final PexFields STATUS = PexFields.of("status", JsonNode::isIntegralNumber);

    private final PexCopies copies;
    private final PexAssets assets;
    private final PexStatuses statuses;
    private final Clock clock;

    public PexCopyCalls(PexCopies copies, PexAssets assets, PexStatuses statuses, Clock clock) {
        this.copies = copies;
        this.assets = assets;
        this.statuses = statuses;
        this.clock = clock;
    }

    void list(Context ctx) {
        PexWindow window = PexWindow.aboveMinimum(ctx, MOST);
        Predicate<PexCopy> selection = whenNumber(ctx, "asset_id", id -> copy -> assetId(copy) == id)
                .and(whenNumber(ctx, "status", status -> copy -> copy.has(status)))
                .and(when(ctx, "start", start -> updatedSince(day(start))))
                .and(whenNumber(ctx, "collection", id -> ofAsset(asset -> asset.isIn(id))))
                .and(when(ctx, "isrc", isrc -> ofAsset(asset -> asset.isrcs().contains(isrc))))
                .and(when(
                        ctx,
                        "platform",
                        name -> copy -> copy.get("platform").asText().equals(name)))
                .and(when(ctx, "is_taken_down", taken -> copy -> !taken.equals("true") || isTakenDown(copy)));
        Json.answer(ctx, 200, copies.table().page(window, selection, PexCopy::json));
    }

    void get(Context ctx) {
        Json.answer(ctx, 200, asked(ctx).json());
    }

    void statuses(Context ctx) {
        Json.answer(ctx, 200, asked(ctx).state());
    }

    void addStatus(Context ctx) {
        PexCopy copy = asked(ctx);
        long status = STATUS.read(ctx, "status").get("status").longValue();
        if (!statuses.exists(status)) {
            throw PexFields.bad("There is no status " + status + ".");
        }
        copy.add(status, clock.instant());
        Json.answer(ctx, 201, copy.ids());
    }

    void deleteStatus(Context ctx) {
        PexCopy copy = asked(ctx);
        long status = PexWindow.number("status_id", ctx.pathParam("status_id"));
        if (!copy.has(status)) {
            throw PexError.NOT_FOUND.problem("The copy does not have the status " + status + ".");
        }
        copy.remove(status, clock.instant());
        Json.answer(ctx, 200, copy.ids());
    }

    private PexCopy asked(Context ctx) {
        return copies.table().asked(ctx);
    }

    /** What a parameter of the query selects; everything when it is absent. */
    private static Predicate<PexCopy> when(
            Context ctx, String parameter, Function<String, Predicate<PexCopy>> selection) {
        String value = ctx.queryParam(parameter);
        return value == null ? any -> true : selection.apply(value);
    }

    private static Predicate<PexCopy> whenNumber(
            Context ctx, String parameter, Function<Long, Predicate<PexCopy>> selection) {
        return when(ctx, parameter, value -> selection.apply(PexWindow.number(parameter, value)));
    }

    private Predicate<PexCopy> ofAsset(Predicate<PexAsset> selection) {
        return copy -> assets.table().find(assetId(copy)).filter(selection).isPresent();
    }

    private static Predicate<PexCopy> updatedSince(Instant start) {
        return copy -> !copy.updatedAt().isBefore(start);
    }

    private static boolean isTakenDown(PexCopy copy) {
        return copy.get("is_taken_down").asBoolean();
    }

    private static long assetId(PexCopy copy) {
        return copy.get("asset_id").asLong();
    }

    private static Instant day(String start) {
        try {
            return LocalDate.parse(start, START).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeException e) {
            throw PexFields.bad("start must be a date in the format mm-dd-yyyy.");
        }
    }
}
