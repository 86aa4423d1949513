package io.camelmedia.support.transfer;

import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.error.StoppedException;
import io.camelmedia.support.http.Outcome;
import io.camelmedia.support.http.Reply;
import io.camelmedia.support.http.Resumption;
import io.camelmedia.support.http.Stages;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** A download on its way through attempts and addresses (RFC 9110 section 14). */
final class Downloading implements Resumption {

    /** How services answer when a signed address has expired. */
    private static final Set<Integer> EXPIRED = Set.of(401, 403, 404, 410);

    private final DownloadPlan plan;
    private final Incoming incoming;
    private boolean resuming;

    Downloading(DownloadPlan plan, Incoming incoming) {
        this.plan = plan;
        this.incoming = incoming;
    }

    /** What the last answer says of the file. */
    private record Arrival(String contentType, String etag) {}

    CompletableFuture<Outcome<Downloaded>> start() {
        return CompletableFuture.completedFuture(incoming)
                .thenCompose(begun -> {
                    begun.resume();
                    return send();
                })
                .thenApply(outcome -> outcome.map(arrival -> incoming.finish(arrival.contentType(), arrival.etag())))
                .whenComplete((outcome, failure) -> incoming.close())
                .exceptionallyCompose(failure -> CompletableFuture.failedFuture(told(Stages.cause(failure))));
    }

    private CompletableFuture<Outcome<Arrival>> send() {
        long before = incoming.moved();
        return plan.address()
                .get()
                .thenCompose(uri -> plan.gateway()
                        .send(plan.request(uri)
                                .resumption(this)
                                .success(this::understands)
                                .reading(this::read)))
                .exceptionallyCompose(failure -> incoming.moved() > before && expired(Stages.cause(failure))
                        ? send()
                        : CompletableFuture.failedFuture(failure));
    }

    @Override
    public CompletableFuture<Map<String, String>> headers() {
        resuming = incoming.isResumable();
        if (!resuming) {
            return CompletableFuture.completedFuture(
                    plan.range() == null
                            ? Map.of()
                            : Map.of("Range", plan.range().toString()));
        }
        try {
            incoming.prepare();
        } catch (TargetException | StoppedException e) {
            return CompletableFuture.failedFuture(e);
        }
        Held held = incoming.held();
        String range = "bytes=" + (held.first() + incoming.position()) + "-" + held.last();
        return CompletableFuture.completedFuture(Map.of("Range", range, "If-Range", held.etag()));
    }

    @Override
    public long moved() {
        return incoming.moved();
    }

    private boolean understands(int status) {
        return status == 200 || status == 206 || status == 304 && plan.isConditional() || status == 416 && resuming;
    }

    private Arrival read(Reply reply) throws IOException {
        switch (reply.status()) {
            case 304 -> incoming.discard();
            case 416 -> throw anew("no longer has what follows byte " + incoming.position());
            case 206 -> readPart(reply);
            default -> readWhole(reply);
        }
        return new Arrival(reply.header("Content-Type"), reply.header("ETag"));
    }

    private void readWhole(Reply reply) throws IOException {
        if (plan.range() != null) {
            throw plan.misunderstood("the service answered with the whole file instead of " + plan.range());
        }
        long length = reply.length();
        begin(reply, 0, length);
        incoming.take(reply.stream(), length < 0 ? Long.MAX_VALUE : length);
    }

    private void readPart(Reply reply) throws IOException {
        ContentRange part = ContentRange.parse(reply.header("Content-Range"));
        if (part == null || reply.length() >= 0 && reply.length() != part.length()) {
            throw anew("answered with a part that does not fit its Content-Range");
        }
        if (resuming) {
            requireSameFile(reply, part);
        } else if (plan.range() != null && plan.range().answeredBy(part)) {
            begin(reply, part.first(), part.length());
        } else {
            throw plan.misunderstood("the service answered with bytes " + part.first() + " to " + part.last()
                    + " instead of " + (plan.range() == null ? "the whole file" : plan.range()));
        }
        InputStream in = reply.stream();
        incoming.take(in, part.length());
        if (in.read() >= 0) {
            throw anew("answered with more bytes than its Content-Range says");
        }
    }

    private void requireSameFile(Reply reply, ContentRange part) throws IOException {
        Held held = incoming.held();
        String etag = reply.header("ETag");
        if (etag != null && !etag.equals(held.etag())) {
            throw anew("has another file by now");
        }
        boolean otherLength = plan.range() == null && part.total() >= 0 && part.total() != held.length();
        if (otherLength || !part.continues(held, incoming.position())) {
            throw anew("answered with bytes " + part.first() + " to " + part.last() + " of " + part.total()
                    + " instead of those from " + (held.first() + incoming.position()));
        }
    }

    private void begin(Reply reply, long first, long length) {
        String name = ContentDisposition.fileName(reply.header("Content-Disposition"));
        Held held = new Held(Held.strong(reply.header("ETag")), first, length);
        incoming.begin(held, FileNames.choose(name, plan.fallbackName()));
    }

    /** Nothing that is held can be trusted to belong to the service's file. */
    private IOException anew(String what) {
        incoming.discard();
        return new IOException("the service " + what + "; the download begins anew");
    }

    private static boolean expired(Throwable failure) {
        return failure instanceof MediaApiException answered && EXPIRED.contains(answered.getHttpResponseCode());
    }

    private Throwable told(Throwable failure) {
        return failure instanceof TargetException here
                ? here.of(plan.gateway().component(), plan.operation())
                : failure;
    }
}
