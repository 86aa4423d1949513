// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.contentapi;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.auth.Token;
import io.camelmedia.support.auth.TokenIssuer;
import io.camelmedia.support.http.Credentials;
import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.http.message.JsonBody;
import io.camelmedia.support.http.message.Origin;
import io.camelmedia.support.http.message.Request;
import io.camelmedia.support.http.message.StreamedResponse;
import io.camelmedia.support.http.message.TimeLimit;
import io.camelmedia.support.http.retry.Replay;
import io.camelmedia.support.json.Json;
import io.camelmedia.support.json.UnfitJsonException;
import io.camelmedia.support.operation.call.Service;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Tokens from a key service: {@code POST /v0/tokens} with the client's id and secret in headers. The document does not
 * mention it; a published client of the service uses it.
 */
final class ContentApiTokens implements TokenIssuer {

    private final URI keyUrl;
    private final String clientId;
    private final String clientSecret;
    private final Service service;

    ContentApiTokens(URI keyUrl, String clientId, String clientSecret, Service service) {
        this.keyUrl = keyUrl;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
        this.service = service;
    }

    @Override
    public CompletableFuture<Token> obtain(Token previous) {
        Request<Token> request = Request.to("token", "POST", URI.create(keyUrl + "/v0/tokens"))
                .credentials(Credentials.fixed(Map.of("x-client-id", clientId, "x-client-secret", clientSecret)))
                .replay(Replay.IDEMPOTENT)
                .timeLimit(new TimeLimit.Deadline(service.settings().requestTimeout()))
                .reading(response -> JsonBody.readSecret(response, in -> read(response, in)));
        return service.gateway().toOrigin(Origin.of(keyUrl)).send(request).thenApply(ApiResponse::value);
    }

    /** The life of a token lasts from the time of the answer to its expiry, both by the service's clock. */
    private Token read(StreamedResponse response, InputStream in) throws IOException {
        JsonNode token = Json.read(in).path("token");
        String value = token.path("tokenId").asText("");
        if (value.isEmpty()) {
            throw new UnfitJsonException("the key service's answer holds no token.tokenId");
        }
        Instant now = service.gateway().delays().clock().instant();
        Duration life = Duration.between(response.sent(now), expires(token.path("expires")));
        return Token.issued(value, null, now, life);
    }

    private static Instant expires(JsonNode expires) throws UnfitJsonException {
        try {
            return expires.isIntegralNumber()
                    ? Instant.ofEpochMilli(expires.asLong())
                    : OffsetDateTime.parse(expires.asText()).toInstant();
        } catch (DateTimeException unreadable) {
            throw new UnfitJsonException("the key service's answer holds no instant in token.expires");
        }
    }
}
