package io.camelmedia.support.transfer;

/**
 * What a download holds the beginning of.
 *
 * @param etag   strong entity tag of the file; null when it has none
 * @param first  offset in the file of the first byte held
 * @param length bytes wanted from there; -1 when the service does not say
 */
record Held(String etag, long first, long length) {

    /** Whether the rest can be asked for without a doubt that it belongs to what is held. */
    boolean resumable() {
        return etag != null && length > 0;
    }

    long last() {
        return first + length - 1;
    }

    /** The tag when it is strong (RFC 9110 section 8.8.1): a weak one does not promise the same bytes. */
    static String strong(String etag) {
        return etag == null || etag.isBlank() || etag.startsWith("W/") ? null : etag;
    }
}
