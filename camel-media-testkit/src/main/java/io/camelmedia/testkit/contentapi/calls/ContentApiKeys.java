// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.contentapi.calls;

import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.api.TokenRegistry;
import io.camelmedia.testkit.contentapi.rules.ContentApiError;
import io.camelmedia.testkit.state.StatePart;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** Who may call: checks {@code x-client-id} and {@code x-authentication-token}, and issues tokens for a secret. */
public final class ContentApiKeys implements StatePart {

    public static final String CLIENT_ID = "sim-client";
    public static final String AUTHENTICATION_TOKEN = "sim-token";
    public static final String CLIENT_SECRET = "sim-secret";

    /** How long an issued token holds, unless a test says otherwise. The fixed token never expires. */
    public static final Duration LIFETIME = Duration.ofHours(24);

    private final TokenRegistry<String> tokens;

    public ContentApiKeys(Clock clock) {
        this.tokens = new TokenRegistry<>(clock, LIFETIME);
    }

    /** Lets the tokens issued from now on hold for {@code newLifetime}, until the next reset. */
    public void lifetime(Duration newLifetime) {
        tokens.lifetime(newLifetime);
    }

    /** Makes all issued tokens invalid; the fixed one stays. */
    public void revokeAll() {
        tokens.revokeAll();
    }

    public void reset() {
        tokens.reset();
    }

    void issue(Context ctx) {
        String client = ctx.header("x-client-id");
        String secret = ctx.header("x-client-secret");
        if (!CLIENT_ID.equals(client) || !CLIENT_SECRET.equals(secret)) {
            throw ContentApiError.unauthorized("client id and client secret do not match");
        }
        TokenRegistry.Token<String> token = tokens.issue(client);
        Json.answer(
                ctx,
                201,
                Json.object()
                        .set(
                                "token",
                                Json.object()
                                        .put("clientId", client)
                                        .put("tokenId", token.value())
                                        .put(
                                                "expires",
                                                token.expiresAt()
                                                        .truncatedTo(ChronoUnit.MILLIS)
                                                        .toString())));
    }

    /** Fails with status 401 unless the call bears the client id, and a token that holds. */
    void require(Context ctx) {
        String client = ctx.header("x-client-id");
        String token = ctx.header("x-authentication-token");
        boolean known = CLIENT_ID.equals(client)
                && (AUTHENTICATION_TOKEN.equals(token) || tokens.subject(token).isPresent());
        if (!known) {
            throw ContentApiError.unauthorized("client id and authentication token are not valid");
        }
    }

    @Override
    public Object save() {
        return tokens.save();
    }

    @Override
    public void load(Object saved) {
        tokens.load(saved);
    }
}
