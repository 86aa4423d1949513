// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.operation;

import java.util.regex.Pattern;

/** A refused value as an error shows it. */
public final class ShownValue {

    private static final int LENGTH = 80;

    /** A query, which may be signed, or the options that stand behind a {@code RAW(} without an end. */
    private static final Pattern FURTHER = Pattern.compile("[?&][^?&=]*=.*", Pattern.DOTALL);

    private ShownValue() {}

    /** Its beginning, up to where secrets may stand. */
    public static String of(Object value) {
        String raw = String.valueOf(value);
        String shown = FURTHER.matcher(raw.length() > LENGTH ? raw.substring(0, LENGTH) : raw)
                .replaceFirst("");
        return shown.length() < raw.length() ? shown + "..." : shown;
    }
}
