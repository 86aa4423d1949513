// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.download;

import java.util.List;

/**
 * What a download holds of a file.
 *
 * @param etag     strong entity tag of the file; null when it has none
 * @param first    offset in the file of the first byte wanted
 * @param length   bytes wanted from there; -1 when the service does not say
 * @param segments how they come: one behind the other, from the first byte to the last
 */
public record PartialFile(String etag, long first, long length, List<Segment> segments) {

    /**
     * Nothing yet.
     *
     * @param segments how many are wanted; one that cannot be resumed is not split either
     */
    public static PartialFile nothing(String etag, long first, long length, int segments) {
        return new PartialFile(etag, first, length, Segment.split(length, isResumable(etag, length) ? segments : 1));
    }

    /** Whether the rest can be asked for without a doubt that it belongs to what is held. */
    public boolean resumable() {
        return isResumable(etag, length);
    }

    public static boolean isResumable(String etag, long length) {
        return etag != null && length > 0;
    }

    /** The tag when it is strong (RFC 9110 section 8.8.1): a weak one does not promise the same bytes. */
    static String strong(String etag) {
        return etag == null || etag.isBlank() || etag.startsWith("W/") ? null : etag;
    }

    /**
     * The segments of which bytes are missing; the last one when none are, so that the service says whether the file is
     * still the same.
     */
    public List<Segment> toFetch() {
        List<Segment> open = segments.stream().filter(Segment::isOpen).toList();
        return open.isEmpty() ? segments.subList(segments.size() - 1, segments.size()) : open;
    }

    /** Whether no byte is known to be missing. */
    public boolean isComplete() {
        return segments.stream().noneMatch(Segment::isOpen);
    }

    public boolean isSplit() {
        return segments.size() > 1;
    }

    /** How many bytes have come. */
    public long bytes() {
        return segments.stream().mapToLong(Segment::held).sum();
    }

    /** The rest of a segment, as a request asks for it. */
    ByteRange rest(Segment segment) {
        return new ByteRange(first + segment.position(), first + segment.end() - 1);
    }

    /** Whether an answer bears the next bytes of a segment and none beyond it. */
    boolean isContinuedBy(ContentRange part, Segment segment) {
        return part.first() == first + segment.position() && part.last() < first + segment.end();
    }
}
