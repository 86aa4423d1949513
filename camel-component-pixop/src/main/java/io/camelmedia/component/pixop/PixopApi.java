// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import io.camelmedia.support.auth.TokenSource;
import io.camelmedia.support.camel.Api;
import io.camelmedia.support.camel.MediaOperation;
import io.camelmedia.support.camel.Required;
import io.camelmedia.support.error.ErrorDecoder;
import io.camelmedia.support.http.Credentials;
import io.camelmedia.support.http.execution.DelayScheduler;
import io.camelmedia.support.http.limit.Limiter;
import io.camelmedia.support.operation.call.Service;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;

/** What is special about the API of Pixop. */
final class PixopApi implements Api<PixopConfiguration> {

    private static final String JSON = "application/json";

    @Override
    public String scheme() {
        return "pixop";
    }

    @Override
    public String headerPrefix() {
        return "CamelPixop";
    }

    @Override
    public MediaOperation[] table() {
        return PixopOperation.values();
    }

    @Override
    public MediaOperation probe() {
        return PixopOperation.ACCOUNT;
    }

    /**
     * The document requires both headers of every call to the accounts and videos services, of those without a body too
     * (document: Accounts Service Endpoints, Videos Service Endpoints).
     */
    @Override
    public Map<String, String> headers() {
        return Map.of("Accept", JSON, "Content-Type", JSON);
    }

    @Override
    public ErrorDecoder errors() {
        return new PixopErrors();
    }

    @Override
    public boolean retryAfterMeansUndone() {
        return true;
    }

    @Override
    public String accountName(PixopConfiguration configuration) {
        String team = configuration.getTeamId();
        String account = configuration.getEmail() == null ? "jwtToken" : configuration.getEmail();
        return team == null ? account : account + "/" + team;
    }

    @Override
    public Object identity(PixopConfiguration configuration) {
        return Arrays.asList(
                configuration.getEmail(),
                configuration.getPassword(),
                configuration.getJwtToken(),
                configuration.getTeamId());
    }

    @Override
    public void checkCredentials(PixopConfiguration configuration) {
        if (!hasToken(configuration)) {
            Required.of("pixop")
                    .option("email", configuration.getEmail())
                    .option("password", configuration.getPassword())
                    .check();
        }
    }

    private static boolean hasToken(PixopConfiguration configuration) {
        return configuration.getJwtToken() != null
                && !configuration.getJwtToken().isBlank();
    }

    /** A configured token takes the place of email address and password, also where a token is asked for. */
    @Override
    public Credentials credentials(PixopConfiguration configuration, Service anonymous) {
        if (hasToken(configuration)) {
            Credentials token = Credentials.fixed(PixopCredentials.bearer(configuration.getJwtToken()));
            return new PixopCredentials(token, token);
        }
        String pair = configuration.getEmail() + ":" + configuration.getPassword();
        String basic = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        Credentials password = Credentials.fixed(Map.of("Authorization", "Basic " + basic));
        DelayScheduler delays = anonymous.gateway().delays();
        TokenSource tokens = new TokenSource(
                new PixopTokens(configuration.getTeamId(), password, anonymous),
                token -> PixopCredentials.bearer(token.value()),
                delays.clock(),
                delays.executor());
        return new PixopCredentials(tokens, password);
    }

    /** The document names no rate limit. */
    @Override
    public Limiter limiter(PixopConfiguration configuration, DelayScheduler delays) {
        return Limiter.NONE;
    }
}
