package io.camelmedia.support.http;

/** Numbers in headers. */
public final class Numbers {

    private Numbers() {}

    /** The number; null when there is none, or none that fits. */
    public static Long parse(String text) {
        return text != null && text.matches("-?\\d{1,18}") ? Long.valueOf(text) : null;
    }
}
