// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.auth.Token;
import io.camelmedia.support.auth.TokenIssuer;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.http.Credentials;
import io.camelmedia.support.http.execution.Stages;
import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.http.message.JsonBody;
import io.camelmedia.support.http.message.JsonContent;
import io.camelmedia.support.http.message.Request;
import io.camelmedia.support.http.message.TimeLimit;
import io.camelmedia.support.http.retry.Replay;
import io.camelmedia.support.json.Json;
import io.camelmedia.support.json.UnfitJsonException;
import io.camelmedia.support.operation.call.Service;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Access tokens by password, and by refresh token while there is one. When the refresh token is refused, the password
 * is used again (document: Generate Access Token).
 */
final class CiTokens implements TokenIssuer {

    /** Seconds that an access token holds when the answer does not say, as in the document's sample. */
    private static final long LIFE = 3600;

    /** Seconds that a refresh token holds. No access token is taken to hold for longer. */
    private static final long MOST = Duration.ofDays(14).toSeconds();

    private static final Set<Integer> REFUSALS = Set.of(400, 401, 403, 404);

    private final CiConfiguration configuration;
    private final Service service;

    CiTokens(CiConfiguration configuration, Service service) {
        this.configuration = configuration;
        this.service = service;
    }

    @Override
    public CompletableFuture<Token> obtain(Token previous) {
        if (previous == null || previous.refresh() == null) {
            return byPassword();
        }
        return byRefresh(previous.refresh())
                .exceptionallyCompose(failure ->
                        isRefusal(Stages.cause(failure)) ? byPassword() : CompletableFuture.failedFuture(failure));
    }

    /** Whether the service refuses the refresh token; after a limit or an outage the token may still be good. */
    private static boolean isRefusal(Throwable failure) {
        return failure instanceof MediaApiException answered && REFUSALS.contains(answered.getHttpResponseCode());
    }

    private CompletableFuture<Token> byPassword() {
        String user = configuration.getUsername() + ":" + configuration.getPassword();
        String basic = Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
        return grant(
                Map.of(
                        "client_id", configuration.getClientId(),
                        "client_secret", configuration.getClientSecret(),
                        "grant_type", "password"),
                Map.of("Authorization", "Basic " + basic));
    }

    private CompletableFuture<Token> byRefresh(String refreshToken) {
        return grant(
                Map.of(
                        "client_id",
                        configuration.getClientId(),
                        "client_secret",
                        configuration.getClientSecret(),
                        "grant_type",
                        "refresh_token",
                        "refresh_token",
                        refreshToken),
                Map.of());
    }

    private CompletableFuture<Token> grant(Map<String, String> body, Map<String, String> proof) {
        Request<Token> request = Request.to("token", "POST", URI.create(service.base() + "/oauth2/token"))
                .headers(service.settings().headers())
                .credentials(Credentials.fixed(proof))
                .content(new JsonContent(Json.bytes(body)))
                .replay(Replay.IDEMPOTENT)
                .timeLimit(new TimeLimit.Deadline(service.settings().requestTimeout()))
                .reading(response -> JsonBody.readSecret(response, in -> token(Json.read(in))));
        return service.gateway().send(request).thenApply(ApiResponse::value);
    }

    private Token token(JsonNode answer) throws UnfitJsonException {
        String access = answer.path("access_token").asText("");
        if (access.isEmpty()) {
            throw new UnfitJsonException("the answer holds no access_token");
        }
        JsonNode told = answer.path("expires_in");
        long seconds = told.isNumber() && !told.canConvertToLong() ? MOST : told.asLong(LIFE);
        Duration life = Duration.ofSeconds(Math.max(0, Math.min(seconds, MOST)));
        return Token.issued(
                access,
                answer.path("refresh_token").asText(null),
                service.gateway().delays().clock().instant(),
                life);
    }
}
