// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.camel;

import io.camelmedia.support.error.UnavailableException;
import io.camelmedia.support.http.execution.CallScope;
import io.camelmedia.support.http.execution.Priority;
import io.camelmedia.support.http.execution.Stages;
import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.operation.CredentialsSelector;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.call.Service;
import io.camelmedia.support.operation.call.Values;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.camel.health.HealthCheckHelper;
import org.apache.camel.health.HealthCheckResultBuilder;
import org.apache.camel.health.WritableHealthCheckRepository;
import org.apache.camel.impl.health.AbstractHealthCheck;
import org.apache.camel.spi.HttpResponseAware;
import org.apache.camel.util.URISupport;

/**
 * Tells Camel's health checks whether the service answers the account of a producer. Camel asks only when the checks of
 * producers are switched on; each answer is a call within the account's rate limit.
 */
final class ProducerHealth extends AbstractHealthCheck {

    /** The operation, as in a URI. */
    private static final String OPERATION = "operation";

    private final MediaEndpoint<?> endpoint;
    private final Operation probe;

    ProducerHealth(MediaEndpoint<?> endpoint) {
        super("camel", "producer:" + name(endpoint) + "-" + endpoint.getId());
        this.endpoint = endpoint;
        this.probe = endpoint.getComponent().api().probe().declaration();
    }

    private static String name(MediaEndpoint<?> endpoint) {
        return endpoint.scheme() + ":" + endpoint.operation().name();
    }

    void watch() {
        WritableHealthCheckRepository producers = producers();
        if (producers != null && isTelling()) {
            setEnabled(endpoint.getComponent().isHealthCheckProducerEnabled());
            producers.addHealthCheck(this);
        }
    }

    void unwatch() {
        WritableHealthCheckRepository producers = producers();
        if (producers != null) {
            producers.removeHealthCheck(this);
        }
    }

    /**
     * An operation that does not call with the account's credentials says nothing of the account, which may have none.
     * A probe without credentials can be asked all the same.
     */
    private boolean isTelling() {
        return probe.credentials() == CredentialsSelector.NONE
                || endpoint.operation().credentials() == CredentialsSelector.OWN;
    }

    /** Null when the application has no health checks. */
    private WritableHealthCheckRepository producers() {
        return HealthCheckHelper.getHealthCheckRepository(
                endpoint.getCamelContext(), "producers", WritableHealthCheckRepository.class);
    }

    @Override
    protected void doCall(HealthCheckResultBuilder builder, Map<String, Object> options) {
        builder.detail(OPERATION, name(endpoint));
        builder.detail(ENDPOINT_URI, URISupport.sanitizeUri(endpoint.getEndpointUri()));
        try {
            ask(builder);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            builder.unknown().message("the check was interrupted");
        } catch (Exception e) {
            if (e instanceof HttpResponseAware answer && answer.getHttpResponseCode() > 0) {
                builder.detail(HTTP_RESPONSE_CODE, answer.getHttpResponseCode());
            }
            builder.down().message(e.getMessage()).error(e);
        }
    }

    /**
     * Asks for no longer than a request may take: without a {@code queueTimeout} the turn to send it may not come. A
     * busy account says nothing of the service.
     */
    private void ask(HealthCheckResultBuilder builder) throws Exception {
        MediaRuntime runtime = MediaRuntime.of(endpoint.getCamelContext());
        Service service = endpoint.service();
        Object asker = new Object();
        AtomicBoolean sent = new AtomicBoolean();
        CallScope scope = CallScope.of(List.of(asker), () -> Priority.NEW).provided(() -> sent.set(true));
        Duration limit = service.settings().requestTimeout();
        CompletableFuture<ApiResponse<Object>> answer = service.scoped(scope).invoke(probe, Values.NONE);
        try {
            answer.get(limit.toNanos(), TimeUnit.NANOSECONDS);
            builder.up();
        } catch (ExecutionException e) {
            Exception failure = Stages.exception(e);
            if (sent.get() || !(failure instanceof UnavailableException)) {
                throw failure;
            }
            builder.unknown().message(failure.getMessage());
        } catch (TimeoutException e) {
            String within = " within requestTimeout=" + limit.toMillis() + " ms";
            if (sent.get()) {
                builder.down().message("no answer" + within);
            } else {
                builder.unknown().message("no turn to ask the service" + within + ": other calls of the account wait");
            }
        } finally {
            runtime.end(asker);
            answer.whenComplete((done, failure) -> runtime.goOn(asker));
        }
    }
}
