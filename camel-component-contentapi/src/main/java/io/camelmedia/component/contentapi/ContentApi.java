// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.contentapi;

import io.camelmedia.support.auth.TokenSource;
import io.camelmedia.support.camel.Api;
import io.camelmedia.support.camel.BaseUrl;
import io.camelmedia.support.camel.MediaOperation;
import io.camelmedia.support.camel.Required;
import io.camelmedia.support.error.ErrorDecoder;
import io.camelmedia.support.http.Credentials;
import io.camelmedia.support.http.execution.DelayScheduler;
import io.camelmedia.support.http.limit.Limiter;
import io.camelmedia.support.operation.call.Service;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;

/** What is special about the Content Automation API. */
final class ContentApi implements Api<ContentApiConfiguration> {

    private static final String SCHEME = "contentapi";

    @Override
    public String scheme() {
        return SCHEME;
    }

    @Override
    public String headerPrefix() {
        return "CamelContentApi";
    }

    @Override
    public MediaOperation[] table() {
        return ContentApiOperation.values();
    }

    @Override
    public MediaOperation probe() {
        return ContentApiOperation.VERSION;
    }

    @Override
    public Map<String, String> headers() {
        return Map.of();
    }

    @Override
    public ErrorDecoder errors() {
        return new ContentApiErrors();
    }

    @Override
    public boolean retryAfterMeansUndone() {
        return true;
    }

    @Override
    public String accountName(ContentApiConfiguration configuration) {
        return configuration.getClientId();
    }

    @Override
    public Object identity(ContentApiConfiguration configuration) {
        return Arrays.asList(
                configuration.getClientId(),
                configuration.getAuthenticationToken(),
                configuration.getKeyUrl(),
                configuration.getClientSecret());
    }

    @Override
    public void checkCredentials(ContentApiConfiguration configuration) {
        String token = configuration.getAuthenticationToken();
        Required required = Required.of(SCHEME).option("clientId", configuration.getClientId());
        if (!asksKeyService(configuration)) {
            required.option("authenticationToken (or keyUrl and clientSecret)", token)
                    .check();
            return;
        }
        required.option("keyUrl", configuration.getKeyUrl())
                .option("clientSecret", configuration.getClientSecret())
                .check();
        if (isGiven(token)) {
            throw new IllegalArgumentException(SCHEME
                    + ": authenticationToken excludes keyUrl and clientSecret; set the token, or where to obtain it");
        }
        keyUrl(configuration);
    }

    @Override
    public Credentials credentials(ContentApiConfiguration configuration, Service anonymous) {
        String client = configuration.getClientId();
        if (asksKeyService(configuration)) {
            DelayScheduler delays = anonymous.gateway().delays();
            return new TokenSource(
                    new ContentApiTokens(keyUrl(configuration), client, configuration.getClientSecret(), anonymous),
                    token -> proof(client, token.value()),
                    delays.clock(),
                    delays.executor());
        }
        String token = configuration.getAuthenticationToken();
        return isGiven(client) && isGiven(token) ? Credentials.fixed(proof(client, token)) : Credentials.NONE;
    }

    @Override
    public Limiter limiter(ContentApiConfiguration configuration, DelayScheduler delays) {
        return Limiter.NONE;
    }

    private static Map<String, String> proof(String client, String token) {
        return Map.of("x-client-id", client, "x-authentication-token", token);
    }

    private static URI keyUrl(ContentApiConfiguration configuration) {
        return BaseUrl.of(SCHEME, "keyUrl", configuration.getKeyUrl(), configuration.isAllowInsecure());
    }

    private static boolean asksKeyService(ContentApiConfiguration configuration) {
        return isGiven(configuration.getKeyUrl()) || isGiven(configuration.getClientSecret());
    }

    private static boolean isGiven(String value) {
        return value != null && !value.isBlank();
    }
}
