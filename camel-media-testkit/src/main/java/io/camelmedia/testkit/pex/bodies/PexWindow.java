// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pex.bodies;

import io.camelmedia.testkit.pex.rules.PexError;
import io.javalin.http.Context;

/** Which part of a list, newest first, is asked for. */
public record PexWindow(int count, Bound top, Bound bottom) {

    private static final int USUAL_COUNT = 100;

    /** A bound of the ids, which is included or not. */
    public record Bound(long id, boolean included) {}

    /** Of a list whose {@code min_id} is inclusive. */
    public static PexWindow withMinimum(Context ctx) {
        return of(ctx, Integer.MAX_VALUE, true);
    }

    /** Of a list whose {@code min_id} is exclusive. */
    public static PexWindow aboveMinimum(Context ctx) {
        return of(ctx, Integer.MAX_VALUE, false);
    }

    /** The same, where a page holds at most {@code mostCount} entries. */
    public static PexWindow aboveMinimum(Context ctx, int mostCount) {
        return of(ctx, mostCount, false);
    }

    private static PexWindow of(Context ctx, int mostCount, boolean minimumIncluded) {
        return new PexWindow(
                count(ctx, mostCount),
                bound(ctx, "max_id", false, Long.MAX_VALUE),
                bound(ctx, "min_id", minimumIncluded, Long.MIN_VALUE));
    }

    private static Bound bound(Context ctx, String name, boolean included, long end) {
        String value = ctx.queryParam(name);
        return value == null ? new Bound(end, true) : new Bound(number(name, value), included);
    }

    private static int count(Context ctx, int most) {
        String value = ctx.queryParam("count");
        long count = value == null ? USUAL_COUNT : number("count", value);
        if (count < 1 || count > most) {
            String allowed = most == Integer.MAX_VALUE ? "1 or more" : "between 1 and " + most;
            throw PexError.BAD_REQUEST.problem("count must be " + allowed);
        }
        return (int) count;
    }

    /** A whole number in a path or a query. */
    public static long number(String name, String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw PexError.BAD_REQUEST.problem(name + " must be a whole number of 64 bits");
        }
    }
}
