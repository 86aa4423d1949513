// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import io.camelmedia.support.auth.TokenSource;
import io.camelmedia.support.camel.Api;
import io.camelmedia.support.camel.MediaOperation;
import io.camelmedia.support.camel.Required;
import io.camelmedia.support.error.ErrorDecoder;
import io.camelmedia.support.http.Credentials;
import io.camelmedia.support.http.execution.DelayScheduler;
import io.camelmedia.support.http.limit.LearningLimiter;
import io.camelmedia.support.http.limit.Limiter;
import io.camelmedia.support.operation.call.Service;
import java.util.List;
import java.util.Map;

/** What is special about the API of Ci Media Cloud. */
final class CiApi implements Api<CiConfiguration> {

    @Override
    public String scheme() {
        return "ci";
    }

    @Override
    public String headerPrefix() {
        return "CamelCi";
    }

    @Override
    public MediaOperation[] table() {
        return CiOperation.values();
    }

    @Override
    public MediaOperation probe() {
        return CiOperation.WORKSPACES;
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("Content-Type", "application/json");
    }

    @Override
    public ErrorDecoder errors() {
        return new CiErrors();
    }

    /** Retry-After stands on every answer of this service, so it tells nothing about a 503. */
    @Override
    public boolean retryAfterMeansUndone() {
        return false;
    }

    @Override
    public String accountName(CiConfiguration configuration) {
        return configuration.getUsername();
    }

    @Override
    public Object identity(CiConfiguration configuration) {
        return List.of(
                configuration.getUsername(),
                configuration.getPassword(),
                configuration.getClientId(),
                configuration.getClientSecret(),
                String.valueOf(configuration.getUploadUrl()));
    }

    @Override
    public String uploadUrl(CiConfiguration configuration) {
        return configuration.getUploadUrl();
    }

    @Override
    public String uploadStore(CiConfiguration configuration) {
        return configuration.getUploadStore();
    }

    @Override
    public void checkCredentials(CiConfiguration configuration) {
        Required.of("ci")
                .option("username", configuration.getUsername())
                .option("password", configuration.getPassword())
                .option("clientId", configuration.getClientId())
                .option("clientSecret", configuration.getClientSecret())
                .check();
    }

    @Override
    public Credentials credentials(CiConfiguration configuration, Service anonymous) {
        DelayScheduler delays = anonymous.gateway().delays();
        return new TokenSource(
                new CiTokens(configuration, anonymous),
                token -> Map.of("Authorization", "Bearer " + token.value()),
                delays.clock(),
                delays.executor());
    }

    @Override
    public Limiter limiter(CiConfiguration configuration, DelayScheduler delays) {
        return new LearningLimiter(delays);
    }
}
