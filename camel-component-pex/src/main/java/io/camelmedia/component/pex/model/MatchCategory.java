// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How much of an asset was copied (document: Match categories). A code that the service adds later is kept. */
public record MatchCategory(@JsonValue String code) {

    /** The entire asset was copied. */
    public static final MatchCategory EXACT_COPY = new MatchCategory("EC");

    /** Less than 98 % of the asset was copied, and the copy has other content. */
    public static final MatchCategory PARTIAL_COPY = new MatchCategory("PC");

    /** More than 98 % of the asset was copied, and the copy has other content. */
    public static final MatchCategory FULL_COPY = new MatchCategory("FC");

    /** A part of the asset was copied, and the copy also has other content. */
    public static final MatchCategory SNIPPET = new MatchCategory("SN");

    /** A snippet of less than 5 seconds. */
    public static final MatchCategory SNIPPET_UNDER_5_SECONDS = new MatchCategory("SN5");

    /** A snippet of less than 10 seconds. */
    public static final MatchCategory SNIPPET_UNDER_10_SECONDS = new MatchCategory("SN10");

    /** A snippet of less than 30 seconds. */
    public static final MatchCategory SNIPPET_UNDER_30_SECONDS = new MatchCategory("SN30");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MatchCategory {}

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
