// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.cdn;

import io.camelmedia.testkit.Origin;
import io.camelmedia.testkit.api.RandomId;
import io.camelmedia.testkit.api.Sha256;
import io.camelmedia.testkit.ci.state.CiAsset;
import io.camelmedia.testkit.ci.state.CiContents;
import io.camelmedia.testkit.ci.state.CiStore;
import io.camelmedia.testkit.ci.state.CiUser;
import io.camelmedia.testkit.media.MediaAnswer;
import io.camelmedia.testkit.media.StoredMedia;
import io.camelmedia.testkit.state.StatePart;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The CDN: an origin of its own that serves sources, proxies and thumbnails under signed addresses. The signature is
 * over the whole query, so that an address with anything added to it is refused.
 */
public final class CiCdn implements StatePart {

    /** How long an address holds, unless the call or a test says otherwise. */
    public static final Duration LIFETIME = Duration.ofHours(3);

    /** The rendition that is the source file itself. */
    public static final String SOURCE = "source";

    private static final int KEY_LENGTH = 32;
    private static final String KEY_PAIR = "&Key-Pair-Id=SIMKEYPAIR";
    private static final String SIGNATURE = "&Signature=";

    private volatile String key = RandomId.next(KEY_LENGTH);
    private final CiStore store;
    private final CiContents contents;
    private final Origin origin;
    private volatile Duration lifetime = LIFETIME;

    public CiCdn(CiStore store, CiContents contents, Function<Consumer<RoutesConfig>, Origin> origins) {
        this.store = store;
        this.contents = contents;
        this.origin = origins.apply(routes -> routes.get("/cifiles/{assetId}/{rendition}/{name}", this::serve));
    }

    /** The origin that handed-out addresses lead to: its journal tells which headers reached it. */
    public Origin origin() {
        return origin;
    }

    /** Lets the addresses handed out from now on hold for {@code newLifetime}, until the next reset. */
    public void lifetime(Duration newLifetime) {
        lifetime = newLifetime;
    }

    public void reset() {
        lifetime = LIFETIME;
    }

    @Override
    public Object save() {
        return new Saved(key, lifetime);
    }

    @Override
    public void load(Object saved) {
        key = ((Saved) saved).key();
        lifetime = ((Saved) saved).lifetime();
    }

    private record Saved(String key, Duration lifetime) implements Serializable {}

    /**
     * A signed address.
     *
     * @param rendition {@link #SOURCE}, or the type of a proxy or thumbnail
     * @param expires empty for the usual lifetime
     */
    public String address(CiAsset asset, String rendition, Optional<Instant> expires) {
        String name = encoded(asset.name());
        String path = "/cifiles/" + asset.id() + "/" + rendition + "/" + name;
        Instant end = expires.orElseGet(() -> store.now().plus(lifetime));
        String query = "response-content-disposition=" + encoded("attachment;filename=\"" + asset.name() + "\"")
                + "&u=" + CiUser.CALLER.id() + "&a=" + asset.id() + "&ct="
                + store.now().toEpochMilli()
                + "&et=download&Policy=" + policy(end);
        return origin.baseUrl() + path + "?" + query + SIGNATURE + signature(path, query) + KEY_PAIR;
    }

    private void serve(Context ctx) throws IOException {
        Optional<CiAsset> asset = store.asset(ctx.pathParam("assetId")).filter(known -> !known.isDeleted());
        if (!isSigned(ctx.req().getRequestURI(), ctx.queryString())) {
            ctx.status(403).contentType("application/xml").result("<Error><Code>AccessDenied</Code></Error>");
        } else if (asset.isEmpty()) {
            ctx.status(404).contentType("application/xml").result("<Error><Code>NoSuchKey</Code></Error>");
        } else {
            MediaAnswer.write(ctx, media(asset.get(), ctx.pathParam("rendition")));
        }
    }

    private StoredMedia media(CiAsset asset, String rendition) {
        return rendition.equals(SOURCE) ? contents.source(asset) : contents.rendition(asset, rendition);
    }

    private boolean isSigned(String path, String query) {
        int end = query == null ? -1 : query.indexOf(SIGNATURE);
        if (end < 0) {
            return false;
        }
        String signed = query.substring(0, end);
        return query.equals(signed + SIGNATURE + signature(path, signed) + KEY_PAIR)
                && store.now().isBefore(expiry(signed));
    }

    private String signature(String path, String query) {
        String signed = key + path + "?" + query;
        return HexFormat.of().formatHex(Sha256.newDigest().digest(signed.getBytes(StandardCharsets.UTF_8)));
    }

    private static String policy(Instant end) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(end.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Instant expiry(String query) {
        String policy = query.substring(query.indexOf("Policy=") + "Policy=".length());
        return Instant.parse(new String(Base64.getUrlDecoder().decode(policy), StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
