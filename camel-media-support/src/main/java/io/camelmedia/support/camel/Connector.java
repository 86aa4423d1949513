package io.camelmedia.support.camel;

import io.camelmedia.support.http.Account;
import io.camelmedia.support.http.Credentials;
import io.camelmedia.support.http.Gateway;
import io.camelmedia.support.http.HttpClients;
import io.camelmedia.support.http.limit.Limiter;
import io.camelmedia.support.http.message.Origin;
import io.camelmedia.support.http.retry.RetryPolicy;
import io.camelmedia.support.http.retry.RetryQuota;
import io.camelmedia.support.operation.call.Service;
import io.camelmedia.support.operation.call.Settings;
import java.net.URI;
import java.time.Duration;
import org.apache.camel.RuntimeCamelException;
import org.apache.hc.client5.http.classic.HttpClient;

/**
 * Joins the endpoints of a component with their services. Endpoints of one account share its limiter, its token and the
 * poller of its jobs.
 *
 * @param <C> the component's configuration
 */
final class Connector<C extends MediaConfiguration> {

    private final MediaComponent<C> component;
    private final Api<C> api;

    Connector(MediaComponent<C> component) {
        this.component = component;
        this.api = component.api();
    }

    /**
     * By what an endpoint calls its service.
     *
     * @param account whose cursors and uploads these are
     * @param close   lets go of it
     */
    record Connection(Service service, String account, Runnable close) {}

    /** @throws IllegalArgumentException when the configuration cannot be used, with the reason */
    Connection connect(C configuration) throws Exception {
        URI base = BaseUrl.of(api.scheme(), configuration);
        MediaRuntime runtime = MediaRuntime.of(component.getCamelContext());
        HttpClients.Lease lease = lease(runtime, base, configuration);
        MediaRuntime.Shared shared = shared(runtime, base, configuration);
        String account = Origin.of(base) + " " + api.accountName(configuration);
        Service service = new Service(
                gateway(runtime, lease.client(), shared.account(), configuration),
                base,
                settings(configuration),
                shared.jobs(),
                configuration.getProgressListener(),
                runtime.uploadStores().find(api.uploadStore(configuration), account));
        return new Connection(service, account, lease.release());
    }

    private HttpClients.Lease lease(MediaRuntime runtime, URI base, C configuration) throws Exception {
        return component.getHttpClient() != null
                ? new HttpClients.Lease(component.getHttpClient(), () -> {})
                : runtime.clients().lease(Origin.of(base).scheme(), configuration.getHttp());
    }

    /** The account, which keeps an HTTP client of its own until the context stops. */
    private MediaRuntime.Shared shared(MediaRuntime runtime, URI base, C configuration) {
        Origin origin = Origin.of(base);
        return runtime.account(api.scheme(), origin, api.identity(configuration), () -> {
            Limiter limiter = component.getRateLimiter() != null
                    ? component.getRateLimiter()
                    : api.limiter(configuration, runtime.delays());
            RetryQuota quota = new RetryQuota();
            Account anonymous = new Account(origin, limiter, Credentials.NONE, quota);
            HttpClient client = accountClient(runtime, base, configuration);
            Gateway gateway = gateway(runtime, client, anonymous, configuration);
            Service service = new Service(gateway, base, settings(configuration), null, null, null);
            return new Account(origin, limiter, api.credentials(configuration, service), quota);
        });
    }

    private HttpClient accountClient(MediaRuntime runtime, URI base, C configuration) {
        try {
            return lease(runtime, base, configuration).client();
        } catch (Exception e) {
            throw RuntimeCamelException.wrapRuntimeCamelException(e);
        }
    }

    private Gateway gateway(MediaRuntime runtime, HttpClient client, Account account, C configuration) {
        RetryPolicy retries = new RetryPolicy(
                configuration.getMaxAttempts(),
                Duration.ofMillis(configuration.getMaxRetryDelay()),
                api.retryAfterMeansUndone());
        return new Gateway(
                api.scheme(), client, account, api.errors(), retries, runtime.delays(), runtime.inFlightRequests());
    }

    private Settings settings(C configuration) {
        return new Settings(
                Duration.ofMillis(configuration.getRequestTimeout()),
                Duration.ofMillis(configuration.getIdleTimeout()),
                api.headers());
    }
}
