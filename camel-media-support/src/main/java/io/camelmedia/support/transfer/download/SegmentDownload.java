// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.download;

import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.http.Gateway;
import io.camelmedia.support.http.execution.AsyncLoop;
import io.camelmedia.support.http.execution.Stages;
import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.http.message.StreamedResponse;
import io.camelmedia.support.http.retry.Resumption;
import io.camelmedia.support.transfer.download.target.FileNames;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** One connection's segment on its way through attempts and addresses (RFC 9110 section 14). */
final class SegmentDownload implements Resumption {

    /** How services answer when a signed address has expired. */
    private static final Set<Integer> EXPIRED = Set.of(401, 403, 404, 410);

    /** Asked for to learn the length of a file that is to come in segments. */
    private static final ByteRange FIRST_BYTES = new ByteRange(0L, Segment.LEAST - 1L);

    private final DownloadPlan plan;
    private Gateway gateway;
    private final DownloadState incoming;
    private final SegmentScheduler connections;
    private Segment segment;
    private ByteRange asked;
    private boolean resuming;
    private long from;
    private long moved;
    private boolean renewed;

    /**
     * @param segment null when the service has not said yet what there is
     */
    SegmentDownload(
            DownloadPlan plan, Gateway gateway, DownloadState incoming, SegmentScheduler connections, Segment segment) {
        this.plan = plan;
        this.gateway = gateway;
        this.incoming = incoming;
        this.connections = connections;
        this.segment = segment;
        this.from = position();
    }

    /** What this fetches; null as long as the service has not said what there is. */
    Segment segment() {
        return segment;
    }

    /** Whether the last attempt brought nothing. */
    boolean isRefused() {
        return position() == from;
    }

    private long position() {
        return segment == null ? 0 : segment.position();
    }

    /** Fetches the segment, with more requests when the service gives less at a time than was asked for. */
    CompletableFuture<ApiResponse<ResponseInfo>> run() {
        return AsyncLoop.run(null, this::isOpen, outcome -> send());
    }

    private boolean isOpen(ApiResponse<ResponseInfo> outcome) {
        return outcome == null || outcome.value() == null || segment != null && segment.isOpen();
    }

    private CompletableFuture<ApiResponse<ResponseInfo>> send() {
        long before = moved();
        Gateway now = gateway;
        gateway = now.continued();
        return plan.address()
                .get()
                .thenCompose(uri -> now.send(plan.request(uri)
                        .resumption(this)
                        .success(this::understands)
                        .reading(this::read)))
                .exceptionallyCompose(failure -> expired(Stages.cause(failure)) && hasWorked(before)
                        ? send()
                        : CompletableFuture.failedFuture(failure));
    }

    /**
     * Whether the address is known to have been good: it brought bytes, to this segment or, when this one has waited
     * too long for its first, to the others.
     */
    private boolean hasWorked(long before) {
        boolean brought = moved() > before;
        boolean forOthers = !brought && !renewed && incoming.isSplit();
        renewed = forOthers;
        return brought || forOthers;
    }

    @Override
    public CompletableFuture<Map<String, String>> headers() {
        return CompletableFuture.completedFuture(incoming.held()).thenApply(this::ask);
    }

    private Map<String, String> ask(PartialFile held) {
        resuming = held != null && held.resumable() && (held.isSplit() || segment.position() > 0);
        if (resuming) {
            incoming.prepare(segment);
            from = position();
            asked = held.rest(segment);
            return Map.of("Range", asked.toString(), "If-Range", held.etag());
        }
        asked = plan.range() == null && connections.wanted() > 1 ? FIRST_BYTES : plan.range();
        return asked == null ? Map.of() : Map.of("Range", asked.toString());
    }

    @Override
    public long moved() {
        moved = Math.max(moved, position());
        return moved;
    }

    private boolean understands(int status) {
        return switch (status) {
            case 200, 206 -> true;
            case 304 -> plan.isConditional();
            case 416 -> resuming || asked == FIRST_BYTES;
            default -> false;
        };
    }

    /** @return null when nothing came, but it is known how to ask */
    private ResponseInfo read(StreamedResponse response) throws IOException {
        return switch (response.status()) {
            case 304 -> unchanged(response);
            case 416 -> unsatisfied();
            case 206 -> {
                requireNoCoding(response);
                yield readPart(response);
            }
            default -> {
                requireNoCoding(response);
                yield readWhole(response);
            }
        };
    }

    private ResponseInfo unchanged(StreamedResponse response) throws IOException {
        if (incoming.isSplit()) {
            throw restart("says that nothing changed");
        }
        incoming.discard();
        segment = null;
        return ResponseInfo.of(response);
    }

    /** A file without bytes has no first ones either. */
    private ResponseInfo unsatisfied() throws IOException {
        if (resuming) {
            throw restart("no longer has what follows byte " + segment.position());
        }
        return useOne();
    }

    /** The service lacks what several connections need. */
    private ResponseInfo useOne() {
        connections.useOne();
        return null;
    }

    /** The bytes were asked for as they are: neither ranges nor lengths fit what is coded. */
    private void requireNoCoding(StreamedResponse response) throws IOException {
        String coding = response.header("Content-Encoding");
        if (coding == null || coding.isBlank() || coding.strip().equalsIgnoreCase("identity")) {
            return;
        }
        if (resuming) {
            throw restart("answered in the coding " + coding + " what was to be continued");
        }
        throw plan.misunderstood(
                response.uri(),
                "the service sent the media in the coding " + coding + ", though "
                        + "Accept-Encoding: identity asked for them as they are");
    }

    private ResponseInfo readWhole(StreamedResponse response) throws IOException {
        if (plan.range() != null) {
            throw plan.misunderstood(
                    response.uri(), "the service answered with the whole file instead of " + plan.range());
        }
        if (incoming.isSplit()) {
            if (incoming.held().etag().equals(response.header("ETag"))) {
                connections.useOne();
            }
            throw restart("answered with the whole file instead of " + asked);
        }
        long length = response.length();
        begin(response, 0, length, 1);
        take(response, length < 0 ? Long.MAX_VALUE : length);
        return ResponseInfo.of(response);
    }

    private ResponseInfo readPart(StreamedResponse response) throws IOException {
        ContentRange part = ContentRange.parse(response.header("Content-Range"));
        if (part == null || response.length() >= 0 && response.length() != part.length()) {
            throw restart("answered with a part that does not fit its Content-Range");
        }
        if (resuming) {
            requireSameFile(response, part);
        } else if (asked == null || !asked.answeredBy(part)) {
            throw plan.misunderstood(
                    response.uri(),
                    "the service answered with bytes " + part.first() + " to " + part.last() + " instead of "
                            + (asked == null ? "the whole file" : asked));
        } else if (asked != FIRST_BYTES) {
            begin(response, part.first(), part.length(), 1);
        } else if (PartialFile.isResumable(PartialFile.strong(response.header("ETag")), part.total())) {
            begin(response, 0, part.total(), connections.wanted());
        } else {
            return useOne();
        }
        if (take(response, part.length()).read() >= 0) {
            throw restart("answered with more bytes than its Content-Range says");
        }
        return ResponseInfo.of(response);
    }

    /** @return what follows */
    private InputStream take(StreamedResponse response, long limit) throws IOException {
        InputStream in = response.stream();
        response.onTick(plan.progress()::tick);
        incoming.take(segment, in, limit);
        return in;
    }

    private void requireSameFile(StreamedResponse response, ContentRange part) throws IOException {
        PartialFile held = incoming.held();
        String etag = response.header("ETag");
        if (etag != null && !etag.equals(held.etag())) {
            throw restart("has another file by now");
        }
        boolean otherLength = plan.range() == null && part.total() >= 0 && part.total() != held.length();
        if (otherLength || !held.isContinuedBy(part, segment)) {
            throw restart("answered with bytes " + part.first() + " to " + part.last() + " of " + part.total()
                    + " instead of " + asked);
        }
    }

    private void begin(StreamedResponse response, long first, long length, int wanted) {
        String name = ContentDisposition.fileName(response.header("Content-Disposition"));
        PartialFile nothing = PartialFile.nothing(PartialFile.strong(response.header("ETag")), first, length, wanted);
        List<Segment> segments = incoming.begin(nothing, FileNames.choose(name, plan.fallbackName()));
        segment = segments.get(0);
        connections.fetch(segments.subList(1, segments.size()));
    }

    /** Nothing that is held can be trusted to belong to the service's file. */
    private IOException restart(String what) {
        if (incoming.isSplit()) {
            throw new RestartException("the service " + what);
        }
        incoming.discard();
        return new IOException("the service " + what + "; the download begins anew");
    }

    private static boolean expired(Throwable failure) {
        return failure instanceof MediaApiException answered && EXPIRED.contains(answered.getHttpResponseCode());
    }
}
