// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.contract;

import io.camelmedia.support.camel.Api;
import io.camelmedia.support.camel.MediaConfiguration;
import io.camelmedia.support.http.Account;
import io.camelmedia.support.http.Credentials;
import io.camelmedia.support.http.Gateway;
import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.http.message.TimeLimit;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.ParameterUse;
import io.camelmedia.support.operation.ResponseSpec;
import io.camelmedia.support.operation.ResponseType;
import io.camelmedia.support.operation.call.Call;
import io.camelmedia.support.operation.call.Service;
import io.camelmedia.support.operation.call.Settings;
import io.camelmedia.support.operation.call.Values;
import io.camelmedia.support.transfer.RawServer;
import io.camelmedia.support.transfer.Rig;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Calls of every operation of an API that is one request, with a value for every parameter, to a server of the test. */
final class OperationCalls<C extends MediaConfiguration> {

    /** What every text is that a test can see again. */
    static final String SECRET = "fake-secret";

    /** Of a call; longer than any test. */
    static final Duration TIMEOUT = Duration.ofDays(10_000);

    private static final SampleValues SAMPLES = new SampleValues(SECRET);

    private static final String TOKENS = "{\"access_token\":\"%1$s\",\"jwtToken\":\"%1$s\","
            + "\"token\":{\"tokenId\":\"%1$s\",\"expires\":\"2999-01-01T00:00:00Z\"}}";

    private final Api<C> api;
    private final Service service;

    /** @param configuration with the server's address and credentials */
    OperationCalls(Api<C> api, C configuration, Rig rig) {
        this.api = api;
        URI base = URI.create(configuration.getBaseUrl());
        Settings settings = new Settings(TIMEOUT, new TimeLimit.IdleTimeout(Rig.IDLE), null, api.headers());
        Service anonymous = new Service(gateway(rig, base, Credentials.NONE), base, settings, null, null, null);
        Credentials credentials = api.credentials(configuration, anonymous);
        this.service = new Service(gateway(rig, base, credentials), base, settings, null, null, null);
    }

    private Gateway gateway(Rig rig, URI base, Credentials credentials) {
        Gateway plain = rig.gateway(base);
        Account account = plain.account();
        return new Gateway(
                api.scheme(),
                plain.client(),
                new Account(
                        account.origin(),
                        account.second(),
                        account.limiter(),
                        credentials,
                        account.quota(),
                        account.calls(),
                        account.media()),
                api.errors(),
                plain.retries(),
                plain.delays(),
                plain.inFlightRequests(),
                null,
                plain.maxResponseSize(),
                plain.scope());
    }

    static boolean isToken(RawServer.Received request) {
        return request.path().matches("/(oauth2/token|accounts/v1/token|v0/tokens)(\\?.*)?");
    }

    /** Answers a request for a token in the ways of all APIs at once, and no other request. */
    static boolean answersToken(RawServer.Received request, OutputStream out) throws IOException {
        if (!isToken(request)) {
            return false;
        }
        byte[] body = TOKENS.formatted(SECRET).getBytes(StandardCharsets.UTF_8);
        RawServer.head(out, "200 OK", "Content-Length: " + body.length);
        out.write(body);
        return true;
    }

    List<Operation> operations() {
        return api.operations().stream()
                .filter(operation -> !operation.forms().isEmpty())
                .toList();
    }

    /** One call; of a list its first page. */
    CompletableFuture<? extends ApiResponse<?>> call(Operation operation) {
        Values values = Values.NONE;
        for (ParameterUse use : operation.uses().values()) {
            values = values.with(use, SAMPLES.read(use));
        }
        return operation.paging() != null && operation.form(values).answer() instanceof ResponseSpec.Many
                ? service.page(
                        new Call(null, operation, operation.form(values), values, null), ResponseType.RECORD, null)
                : service.invoke(operation, values);
    }
}
