package io.camelmedia.support.http.message;

import java.util.regex.Pattern;

/** Numbers in headers. */
public final class Numbers {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}");

    private Numbers() {}

    /** The number; null when there is none, or none that fits. */
    public static Long parse(String text) {
        return text != null && NUMBER.matcher(text).matches() ? Long.valueOf(text) : null;
    }
}
