// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.auth.Token;
import io.camelmedia.support.auth.TokenIssuer;
import io.camelmedia.support.http.Credentials;
import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.http.message.JsonBody;
import io.camelmedia.support.http.message.Request;
import io.camelmedia.support.http.message.TimeLimit;
import io.camelmedia.support.http.retry.Replay;
import io.camelmedia.support.json.Json;
import io.camelmedia.support.json.UnfitJsonException;
import io.camelmedia.support.operation.Encoding;
import io.camelmedia.support.operation.call.Service;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;

/**
 * Tokens by email address and password (document: Authenticate account credentials and generate JWT token). They are
 * JWTs: the life of one is its claim {@code exp} less the time of the service's answer, so that the clocks of both
 * sides need not agree.
 */
final class PixopTokens implements TokenIssuer {

    private static final Duration USUAL_LIFE = Duration.ofMinutes(15);

    private final String teamId;
    private final Service service;
    private final Credentials password;

    /**
     * @param teamId   the team that tokens are for; null for the user's own
     * @param password email address and password
     */
    PixopTokens(String teamId, Credentials password, Service service) {
        this.teamId = teamId;
        this.password = password;
        this.service = service;
    }

    @Override
    public CompletableFuture<Token> obtain(Token previous) {
        String team = teamId == null ? "" : "?team-id=" + Encoding.query(teamId);
        Clock clock = service.gateway().delays().clock();
        Request<Token> request = Request.to("token", "GET", URI.create(service.base() + "/accounts/v1/token" + team))
                .headers(service.settings().headers())
                .credentials(password)
                .replay(Replay.SAFE)
                .timeLimit(new TimeLimit.Deadline(service.settings().requestTimeout()))
                .reading(response -> {
                    Instant now = clock.instant();
                    return JsonBody.readSecret(response, in -> token(Json.read(in), response.sent(now), now));
                });
        return service.gateway().send(request).thenApply(ApiResponse::value);
    }

    /**
     * @param sent when the service answered, by its clock
     * @param now  the same moment by ours
     */
    static Token token(JsonNode answer, Instant sent, Instant now) throws UnfitJsonException {
        String jwt = answer.path("jwtToken").asText("");
        if (jwt.isEmpty()) {
            throw new UnfitJsonException("the answer holds no jwtToken");
        }
        Instant expires = expiry(jwt);
        return Token.issued(jwt, null, now, expires == null ? USUAL_LIFE : Duration.between(sent, expires));
    }

    /** The claim {@code exp} (RFC 7519, 4.1.4); null when it cannot be read. */
    private static Instant expiry(String jwt) {
        String[] parts = jwt.split("\\.");
        if (parts.length < 2) {
            return null;
        }
        try {
            JsonNode exp =
                    Json.readOrMissing(Base64.getUrlDecoder().decode(parts[1])).path("exp");
            return exp.isNumber() && exp.canConvertToLong() ? Instant.ofEpochSecond(exp.asLong()) : null;
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return null;
        }
    }
}
