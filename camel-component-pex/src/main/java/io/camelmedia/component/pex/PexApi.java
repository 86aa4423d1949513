// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import io.camelmedia.support.camel.Api;
import io.camelmedia.support.camel.MediaOperation;
import io.camelmedia.support.camel.Required;
import io.camelmedia.support.error.ErrorDecoder;
import io.camelmedia.support.http.Credentials;
import io.camelmedia.support.http.execution.DelayScheduler;
import io.camelmedia.support.http.limit.Limiter;
import io.camelmedia.support.http.limit.SlidingWindowLimiter;
import io.camelmedia.support.operation.call.Service;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;

/** What is special about the Pex Discovery API. */
final class PexApi implements Api<PexConfiguration> {

    private static final int CALLS = 16;
    private static final Duration WINDOW = Duration.ofSeconds(1);
    private static final int ACCOUNT_NAME = 12;

    @Override
    public String scheme() {
        return "pex";
    }

    @Override
    public String headerPrefix() {
        return "CamelPex";
    }

    @Override
    public MediaOperation[] table() {
        return PexOperation.values();
    }

    @Override
    public MediaOperation probe() {
        return PexOperation.STATUSES;
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("Accept", "application/json");
    }

    @Override
    public ErrorDecoder errors() {
        return new PexErrors();
    }

    @Override
    public boolean retryAfterMeansUndone() {
        return true;
    }

    /** The first hex digits of the key's SHA-256: the service has no other name for an account. */
    @Override
    public String accountName(PexConfiguration configuration) {
        byte[] key = configuration.getApiKey().getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(sha256(key)).substring(0, ACCOUNT_NAME);
    }

    @Override
    public Object identity(PexConfiguration configuration) {
        return configuration.getApiKey();
    }

    @Override
    public void checkCredentials(PexConfiguration configuration) {
        Required.of("pex").option("apiKey", configuration.getApiKey()).check();
    }

    @Override
    public Credentials credentials(PexConfiguration configuration, Service anonymous) {
        return Credentials.fixed(Map.of("Authorization", "Bearer " + configuration.getApiKey()));
    }

    @Override
    public Limiter limiter(PexConfiguration configuration, DelayScheduler delays) {
        return new SlidingWindowLimiter(CALLS, WINDOW.plusMillis(configuration.rateMargin()), delays);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String uploadStore(PexConfiguration configuration) {
        return configuration.getUploadStore();
    }
}
