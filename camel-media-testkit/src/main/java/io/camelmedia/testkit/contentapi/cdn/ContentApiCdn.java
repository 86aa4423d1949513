// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.contentapi.cdn;

import io.camelmedia.testkit.Origin;
import io.camelmedia.testkit.media.MediaAnswer;
import io.camelmedia.testkit.media.StoredMedia;
import io.camelmedia.testkit.wire.RecordedRequest;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The CDN: two origins of their own that serve files under signed addresses, after as many redirects as a test wants.
 * Both keep a journal with every header that reached them.
 */
public final class ContentApiCdn {

    /** How long a signed address holds, unless a test says otherwise. */
    public static final Duration LIFETIME = Duration.ofHours(1);

    private final ContentApiSignatures signatures;
    private final Function<String, Optional<StoredMedia>> contents;
    private final Origin origin;
    private final Origin mirror;
    private volatile Duration lifetime = LIFETIME;
    private volatile List<ContentApiHop> hops = List.of();
    private volatile boolean bypassed;

    public ContentApiCdn(
            Clock clock,
            Function<String, Optional<StoredMedia>> contents,
            BiFunction<String, Consumer<RoutesConfig>, Origin> origins) {
        this.signatures = new ContentApiSignatures(clock);
        this.contents = contents;
        this.origin = origins.apply("cdn", this::register);
        this.mirror = origins.apply("cdn-mirror", this::register);
    }

    /** The origin that handed-out addresses lead to. */
    public Origin origin() {
        return origin;
    }

    /** The other origin, which only redirects lead to. */
    public Origin mirror() {
        return mirror;
    }

    /** Every request that reached either origin, in the order of arrival. */
    public List<RecordedRequest> requests() {
        return Stream.of(origin, mirror)
                .flatMap(each -> each.journal().all().stream())
                .sorted(Comparator.comparingLong(RecordedRequest::receivedNanos))
                .toList();
    }

    /** Lets the addresses handed out from now on hold for {@code newLifetime}, until the next reset. */
    public void lifetime(Duration newLifetime) {
        lifetime = newLifetime;
    }

    /** Answers with these redirects, one after the other, before a file is served, until the next reset. */
    public void redirectOver(ContentApiHop... newHops) {
        hops = List.of(newHops);
    }

    /** Lets the API answer with the media itself, 200 instead of a redirect, until the next reset. */
    public void bypass() {
        bypassed = true;
    }

    public boolean isBypassed() {
        return bypassed;
    }

    public void reset() {
        lifetime = LIFETIME;
        hops = List.of();
        bypassed = false;
    }

    /** A signed address of a file. */
    public String address(String contentId, String rendition) {
        String path = "/media/" + contentId + "/" + rendition;
        return origin.baseUrl() + hop(0) + path + "?" + signatures.sign(path, lifetime);
    }

    private void register(RoutesConfig routes) {
        routes.get("/media/{contentId}/{rendition}", this::serve);
        routes.get("/hops/{index}/<path>", this::redirect);
    }

    private void serve(Context ctx) throws IOException {
        Optional<StoredMedia> media = contents.apply(ctx.pathParam("contentId"));
        if (!signatures.hold(ctx.path(), ctx.queryParam("Expires"), ctx.queryParam("Signature"))) {
            ctx.status(403).contentType("application/xml").result("<Error><Code>AccessDenied</Code></Error>");
        } else if (media.isEmpty()) {
            ctx.status(404).contentType("application/xml").result("<Error><Code>NoSuchKey</Code></Error>");
        } else {
            MediaAnswer.write(ctx, media.get());
        }
    }

    private void redirect(Context ctx) {
        List<ContentApiHop> now = hops;
        String given = ctx.pathParam("index");
        int index = given.matches("\\d{1,9}") ? Integer.parseInt(given) : now.size();
        if (index >= now.size()) {
            ctx.status(404);
            return;
        }
        String path = "/" + ctx.pathParam("path") + "?" + ctx.queryString();
        ContentApiHop hop = now.get(index);
        String here = ctx.path() + "?" + ctx.queryString();
        hop.to()
                .location(ctx, this, hop(index + 1) + path, here)
                .ifPresent(location -> ctx.header("Location", location));
        ctx.status(hop.status());
    }

    private String hop(int index) {
        return index < hops.size() ? "/hops/" + index : "";
    }
}
