// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pixop.calls;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.pixop.rules.PixopError;
import io.camelmedia.testkit.pixop.state.PixopAccount;
import io.camelmedia.testkit.pixop.state.PixopTeam;
import io.camelmedia.testkit.state.StatePart;
import io.javalin.http.Context;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Issues and verifies tokens. They have the form of JWTs with readable claims; the signature is a placeholder that
 * names the key with which they were issued.
 */
public final class PixopTokens implements StatePart {

    /** How long a token holds, unless a test says otherwise. */
    public static final Duration LIFETIME = Duration.ofMinutes(15);

    private static final String BEARER = "Bearer ";

    private final Clock clock;
    private final PixopAccount account;
    private final AtomicInteger key = new AtomicInteger();
    private volatile Duration lifetime = LIFETIME;
    private volatile boolean broken;

    public PixopTokens(Clock clock, PixopAccount account) {
        this.clock = clock;
        this.account = account;
    }

    /** Lets the tokens issued from now on hold for {@code newLifetime}, until the next reset. */
    public void lifetime(Duration newLifetime) {
        lifetime = newLifetime;
    }

    /** Makes every token invalid that was issued so far. */
    public void revokeAll() {
        key.incrementAndGet();
    }

    /** Lets every verification of a token fail with {@code AuthException} until the next reset. */
    public void breakDown() {
        broken = true;
    }

    /** Issues a token for {@link PixopAccount#TEAM}, for calls that a test makes by hand. */
    public String issue() {
        return sign(claims());
    }

    /** The claims of a token for {@link PixopAccount#TEAM} that would be issued now, to be changed and signed. */
    public ObjectNode claims() {
        return claims(account.homeTeam());
    }

    /** A token with these claims. */
    public String sign(ObjectNode claims) {
        ObjectNode header = Json.object().put("alg", "RS256").put("typ", "JWT");
        return encode(Json.write(header)) + "." + encode(Json.write(claims)) + "." + signature();
    }

    String issue(PixopTeam team) {
        return sign(claims(team));
    }

    public void reset() {
        lifetime = LIFETIME;
        broken = false;
        key.incrementAndGet();
    }

    static boolean isBearer(Context ctx) {
        String header = ctx.header("Authorization");
        return header != null && header.startsWith(BEARER);
    }

    /** The team that a call's token was issued for; fails unless the token holds. */
    PixopTeam verify(Context ctx) {
        if (broken) {
            throw PixopError.AUTH_FAILURE.problem();
        }
        if (!isBearer(ctx)) {
            throw PixopError.NO_TOKEN.problem();
        }
        return verify(read(ctx.header("Authorization").substring(BEARER.length())));
    }

    private PixopTeam verify(JsonNode claims) {
        long now = clock.instant().getEpochSecond();
        if (!claims.path("exp").canConvertToLong()) {
            throw PixopError.ETERNAL_TOKEN.problem();
        }
        if (now >= claims.path("exp").longValue()) {
            throw PixopError.EXPIRED_TOKEN.problem();
        }
        if (now < claims.path("nbf").longValue()) {
            throw PixopError.PREMATURE_TOKEN.problem();
        }
        if (!claims.path("sub").asText().equals(PixopAccount.USER)) {
            throw PixopError.INCONSISTENT_CLAIMS.problem();
        }
        account.requireNotBanned();
        return account.team(claims.path("teamId").asText()).orElseThrow(PixopError.INCONSISTENT_CLAIMS::problem);
    }

    private JsonNode read(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3 || !parts[2].equals(signature())) {
            throw PixopError.INVALID_TOKEN.problem();
        }
        try {
            return Json.parse(Base64.getUrlDecoder().decode(parts[1]));
        } catch (IllegalArgumentException | UncheckedIOException e) {
            throw PixopError.INVALID_TOKEN.problem();
        }
    }

    private ObjectNode claims(PixopTeam team) {
        long now = clock.instant().getEpochSecond();
        return Json.object()
                .put("sub", PixopAccount.USER)
                .put("teamId", team.id())
                .put("iat", now)
                .put("nbf", now)
                .put("exp", now + lifetime.toSeconds());
    }

    private String signature() {
        return encode(("sim-signature-" + key.get()).getBytes(StandardCharsets.UTF_8));
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public Object save() {
        return new Saved(key.get(), lifetime);
    }

    @Override
    public void load(Object saved) {
        key.set(((Saved) saved).key());
        lifetime = ((Saved) saved).lifetime();
    }

    private record Saved(int key, Duration lifetime) implements Serializable {}
}
