// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.camel;

import io.camelmedia.support.camel.view.AccountView;
import io.camelmedia.support.error.AuthenticationException;
import io.camelmedia.support.error.Failure;
import io.camelmedia.support.http.Account;
import io.camelmedia.support.http.Credentials;
import io.camelmedia.support.http.Gateway;
import io.camelmedia.support.http.HttpClients;
import io.camelmedia.support.http.execution.CallScope;
import io.camelmedia.support.http.execution.SharedValues;
import io.camelmedia.support.http.execution.Slots;
import io.camelmedia.support.http.limit.ClosingLimiter;
import io.camelmedia.support.http.limit.Limiter;
import io.camelmedia.support.http.message.Origin;
import io.camelmedia.support.http.message.TimeLimit;
import io.camelmedia.support.http.retry.RetryPolicy;
import io.camelmedia.support.http.retry.RetryQuota;
import io.camelmedia.support.job.JobPoller;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.call.Service;
import io.camelmedia.support.operation.call.Settings;
import io.camelmedia.support.transfer.store.Uploads;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.hc.client5.http.classic.HttpClient;

/**
 * Joins the endpoints of a component with their services. Endpoints of one account share its limiter, its places on the
 * wire, its token and the poller of its jobs.
 *
 * @param <C> the component's configuration
 */
final class Connector<C extends MediaConfiguration> {

    private static final String ANONYMOUS = "without credentials";

    private final MediaComponent<C> component;
    private final Api<C> api;

    Connector(MediaComponent<C> component) {
        this.component = component;
        this.api = component.api();
    }

    /** @throws IllegalArgumentException when the configuration cannot be used, with the reason */
    Connection connect(C configuration, Operation operation) throws Exception {
        URI base = BaseUrl.of(api.scheme(), configuration);
        String missing = missingCredentials(configuration, operation);
        MediaRuntime runtime = MediaRuntime.of(component.getCamelContext());
        HttpClients.Lease client = runtime.clients().lease(Origin.of(base).scheme(), configuration.getHttp());
        try {
            return connect(runtime, base, configuration, client, missing);
        } catch (Exception e) {
            client.release();
            throw e;
        }
    }

    private Connection connect(
            MediaRuntime runtime, URI base, C configuration, HttpClients.Lease client, String missing)
            throws Exception {
        String name = accountName(base, configuration, missing);
        Uploads uploads = runtime.uploadStores().find(api.uploadStore(configuration), name);
        SharedValues<?, MediaRuntime.Shared>.Lease account = account(runtime, base, configuration, client, missing);
        MediaRuntime.Shared shared = account.value();
        Service service = new Service(
                gateway(runtime, client.client(), shared.account(), configuration),
                base,
                settings(configuration),
                shared.view().poller(),
                configuration.getProgressListener(),
                uploads);
        return new Connection(service, name, () -> {
            account.close();
            client.release();
        });
    }

    /**
     * What is missing of the account's credentials, for the failure of a call that needs them; null when nothing is.
     *
     * @throws IllegalArgumentException when every call of the operation needs them
     */
    private String missingCredentials(C configuration, Operation operation) {
        try {
            api.checkCredentials(configuration);
            return null;
        } catch (IllegalArgumentException e) {
            if (operation.credentials().isAccountNeeded()) {
                throw e;
            }
            return e.getMessage();
        }
    }

    private String accountName(URI base, C configuration, String missing) {
        return Origin.of(base) + " " + (missing == null ? api.accountName(configuration) : ANONYMOUS);
    }

    private SharedValues<?, MediaRuntime.Shared>.Lease account(
            MediaRuntime runtime, URI base, C configuration, HttpClients.Lease client, String missing)
            throws Exception {
        Origin origin = Origin.of(base);
        URI uploads = uploadBase(configuration);
        Origin second = uploads == null ? null : Origin.of(uploads);
        Object identity = missing == null ? api.identity(configuration) : ANONYMOUS;
        return runtime.account(api.scheme(), origin, identity, key -> {
            String name = api.scheme() + " " + accountName(base, configuration, missing);
            Limiter own = component.getRateLimiter() != null
                    ? component.getRateLimiter().limiter(name, runtime.delays())
                    : api.limiter(configuration, runtime.delays());
            Limiter limiter = new ClosingLimiter(own, runtime.delays());
            RetryQuota quota = new RetryQuota();
            Account tokens = new Account(
                    origin,
                    second,
                    limiter,
                    Credentials.NONE,
                    quota,
                    Slots.unbounded(runtime.delays()),
                    Slots.unbounded(runtime.delays()));
            Gateway gateway = gateway(runtime, client.client(), tokens, configuration);
            Service service = new Service(gateway, base, settings(configuration), null, null, null);
            Credentials credentials =
                    missing == null ? api.credentials(configuration, service) : new Missing(api.scheme(), missing);
            Account account = new Account(
                    origin,
                    second,
                    limiter,
                    credentials,
                    quota,
                    new Slots(client.connections(), runtime.delays()),
                    new Slots(client.connections(), runtime.delays()));
            AccountView view = new AccountView(
                    api.scheme(),
                    missing == null ? api.accountName(configuration) : ANONYMOUS,
                    account,
                    new JobPoller(api.scheme(), runtime.delays()));
            return new MediaRuntime.Shared(account, view, client.again());
        });
    }

    private Gateway gateway(MediaRuntime runtime, HttpClient client, Account account, C configuration) {
        RetryPolicy retries = new RetryPolicy(
                configuration.getMaxAttempts(),
                Duration.ofMillis(configuration.getMaxRetryDelay()),
                api.retryAfterMeansUndone());
        Long queueTimeout = configuration.getQueueTimeout();
        return new Gateway(
                api.scheme(),
                client,
                account,
                api.errors(),
                retries,
                runtime.delays(),
                runtime.inFlightRequests(),
                queueTimeout == null ? null : Duration.ofMillis(queueTimeout),
                configuration.getMaxResponseSize(),
                CallScope.CONTEXT);
    }

    /** @throws IllegalArgumentException when credentials must not go there */
    private URI uploadBase(C configuration) {
        String url = api.uploadUrl(configuration);
        return url == null ? null : BaseUrl.of(api.scheme(), "uploadUrl", url, configuration.isAllowInsecure());
    }

    private Settings settings(C configuration) {
        return new Settings(
                Duration.ofMillis(configuration.getRequestTimeout()),
                new TimeLimit.IdleTimeout(
                        Duration.ofMillis(configuration.getIdleTimeout()),
                        Duration.ofMillis(configuration.getUploadResponseTimeout())),
                uploadBase(configuration),
                api.headers());
    }

    /** Credentials that were not given: only a call that needs them fails. */
    private record Missing(String component, String text) implements Credentials {

        @Override
        public CompletableFuture<Map<String, String>> headers() {
            return CompletableFuture.failedFuture(
                    new AuthenticationException(Failure.refused(component, "credentials", text)));
        }

        @Override
        public boolean refused(Map<String, String> headers) {
            return false;
        }
    }
}
