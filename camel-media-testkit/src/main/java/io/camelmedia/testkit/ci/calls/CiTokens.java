// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.calls;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.Strictness;
import io.camelmedia.testkit.api.ApiProblem;
import io.camelmedia.testkit.api.BasicCredentials;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.api.TokenRegistry;
import io.camelmedia.testkit.ci.bodies.CiBody;
import io.camelmedia.testkit.ci.rules.CiError;
import io.camelmedia.testkit.ci.state.CiUser;
import io.camelmedia.testkit.state.StatePart;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Issues and checks tokens: {@code POST /oauth2/token} and the {@code Authorization} header of every other call. */
public final class CiTokens implements StatePart {

    public static final String PASSWORD = "sim-password";
    public static final String CLIENT_ID = "sim-client";
    public static final String CLIENT_SECRET = "sim-secret";

    /** How long an access token holds, unless a test says otherwise. */
    public static final Duration LIFETIME = Duration.ofHours(24);

    /** How long a refresh token holds. */
    public static final Duration REFRESH_LIFETIME = Duration.ofDays(14);

    private static final Duration DELEGATE_LIFETIME = Duration.ofHours(1);
    private static final String BEARER = "Bearer ";

    private final TokenRegistry<Purpose> tokens;
    private final Map<String, BiConsumer<Context, CiBody>> grants =
            Map.of("password", this::password, "refresh_token", this::refresh);
    private final Strictness strictness;

    /** What a token is good for. */
    private enum Purpose {
        ACCESS,
        REFRESH,
        DELEGATE
    }

    public CiTokens(Clock clock, Strictness strictness) {
        this.tokens = new TokenRegistry<>(clock, LIFETIME);
        this.strictness = strictness;
    }

    /** Lets the access tokens issued from now on hold for {@code newLifetime}, until the next reset. */
    public void lifetime(Duration newLifetime) {
        tokens.lifetime(newLifetime);
    }

    /** Makes all access, refresh and delegate tokens invalid. */
    public void revokeAll() {
        tokens.revokeAll();
    }

    /** Issues an access token, for calls that a test makes by hand. */
    public String issue() {
        return tokens.issue(Purpose.ACCESS).value();
    }

    public void reset() {
        tokens.reset();
    }

    /** Fails unless the call bears an access token that holds. */
    public void requireAccess(Context ctx) {
        Purpose purpose = bearer(ctx).flatMap(tokens::subject).orElseThrow(CiError.UNAUTHORIZED::problem);
        if (purpose == Purpose.DELEGATE) {
            throw CiError.DELEGATE_PERMISSION.problem();
        }
        if (purpose == Purpose.REFRESH) {
            throw CiError.UNAUTHORIZED.problem();
        }
    }

    void issue(Context ctx) {
        CiBody body = strictness.isStrict() || !ctx.isFormUrlencoded() ? CiBody.of(ctx) : CiBody.ofForm(ctx);
        if (bearer(ctx).isPresent()) {
            delegate(ctx, body);
        } else {
            grant(ctx, body);
        }
    }

    private void delegate(Context ctx, CiBody body) {
        bearer(ctx)
                .flatMap(tokens::subject)
                .filter(purpose -> purpose != Purpose.DELEGATE)
                .orElseThrow(CiError.UNAUTHORIZED::problem);
        if (body.name("assetId").isEmpty()) {
            throw CiError.ASSET_ID_NOT_PROVIDED.problem();
        }
        if (!body.name("scope").equals(Optional.of("UploadCoverElement"))) {
            throw CiError.TOKEN_SCOPE_NOT_PROVIDED.problem();
        }
        String token = tokens.issue(Purpose.DELEGATE, DELEGATE_LIFETIME).value();
        Json.answer(ctx, 200, token(token, DELEGATE_LIFETIME));
    }

    private void grant(Context ctx, CiBody body) {
        String grant = required(body, "grant_type");
        if (!grants.containsKey(grant)) {
            throw problem(400, "unsupported_grant_type", "Grant type is not supported.");
        }
        String clientId = required(body, "client_id");
        String clientSecret = required(body, "client_secret");
        if (!clientId.equals(CLIENT_ID) || !clientSecret.equals(CLIENT_SECRET)) {
            throw problem(401, "invalid_client", "Invalid client id and client secret combination.");
        }
        grants.get(grant).accept(ctx, body);
    }

    private void password(Context ctx, CiBody body) {
        BasicCredentials given = BasicCredentials.of(ctx.header("Authorization"))
                .orElseThrow(() -> problem(400, "invalid_request", "Missing or invalid authorization header."));
        if (!given.equals(new BasicCredentials(CiUser.USERNAME, PASSWORD))) {
            throw problem(401, "invalid_client", "Invalid username and password combination.");
        }
        answerPair(ctx);
    }

    private void refresh(Context ctx, CiBody body) {
        String value = required(body, "refresh_token");
        TokenRegistry.Token<Purpose> token =
                tokens.find(value).orElseThrow(() -> problem(400, "invalid_request", "Refresh token not found."));
        if (token.subject() != Purpose.REFRESH) {
            throw problem(400, "invalid_request", "Token provided is not a refresh token.");
        }
        if (tokens.state(token) != TokenRegistry.State.VALID) {
            String state = tokens.state(token) == TokenRegistry.State.EXPIRED ? "expired" : "been revoked";
            throw problem(400, "invalid_request", "Refresh token has " + state + ".");
        }
        tokens.revoke(value);
        answerPair(ctx);
    }

    private void answerPair(Context ctx) {
        ObjectNode answer = token(issue(), tokens.lifetime());
        answer.put(
                "refresh_token", tokens.issue(Purpose.REFRESH, REFRESH_LIFETIME).value());
        Json.answer(ctx, 200, answer);
    }

    private static ObjectNode token(String value, Duration lifetime) {
        return Json.object()
                .put("access_token", value)
                .put("expires_in", lifetime.toSeconds())
                .put("token_type", "bearer");
    }

    private static String required(CiBody body, String field) {
        return body.name(field)
                .orElseThrow(() -> problem(400, "invalid_request", "Parameter " + field + " is required."));
    }

    private static ApiProblem problem(int status, String error, String description) {
        return new ApiProblem(status, Json.object().put("error", error).put("error_description", description));
    }

    private static Optional<String> bearer(Context ctx) {
        String header = ctx.header("Authorization");
        return header != null && header.startsWith(BEARER)
                ? Optional.of(header.substring(BEARER.length()))
                : Optional.empty();
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
