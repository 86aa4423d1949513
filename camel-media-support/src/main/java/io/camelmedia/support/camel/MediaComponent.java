// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.camel;

import io.camelmedia.support.http.limit.LimiterFactory;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.call.UriCheck;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.camel.Endpoint;
import org.apache.camel.spi.EndpointUriFactory;
import org.apache.camel.spi.Metadata;
import org.apache.camel.support.HealthCheckComponent;
import org.apache.camel.util.PropertiesHelper;

/**
 * What the components share: URIs are checked before Camel binds them, accounts and HTTP clients are shared.
 *
 * @param <C> the component's configuration
 */
public abstract class MediaComponent<C extends MediaConfiguration> extends HealthCheckComponent {

    private final Api<C> api;
    private final Connector<C> connector;
    private volatile UriCheck check;

    @Metadata(
            label = "advanced",
            description = "Makes the limiter of each account, which keeps its calls within what the service permits,"
                    + " instead of the built-in one")
    private LimiterFactory rateLimiter;

    protected MediaComponent(Api<C> api) {
        this.api = api;
        this.connector = new Connector<>(this);
    }

    public abstract C getConfiguration();

    /** @param configuration the endpoint's own copy */
    protected abstract MediaEndpoint<C> newEndpoint(String uri, MediaOperation operation, C configuration);

    Api<C> api() {
        return api;
    }

    Connector<C> connector() {
        return connector;
    }

    /** Made when it is first needed: Camel hands a component out before it is started. */
    private UriCheck check() {
        UriCheck made = check;
        if (made == null) {
            made = new UriCheck(api.scheme(), api.operations(), knownOptions());
            check = made;
        }
        return made;
    }

    /** RAW values are resolved in {@link #createEndpoint}, after it is known which values were RAW. */
    @Override
    protected boolean resolveRawParameterValues() {
        return false;
    }

    @Override
    protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) throws Exception {
        Operation operation = check().operation(remaining);
        UriParameters given = UriParameters.of(operation, parameters);
        if (getCamelContext().getCamelContextExtension().getCreateRoute() != null) {
            check().refuseExpressions(operation, parameters, given.literal());
        }
        given.resolveReferences(getCamelContext());
        @SuppressWarnings("unchecked")
        C configuration = (C) getConfiguration().copy();
        String strict = String.valueOf(parameters.getOrDefault("strict", configuration.isStrict()));
        check().check(operation, parameters, !strict.equals("false"));
        MediaRuntime.of(getCamelContext());
        MediaEndpoint<C> endpoint = newEndpoint(uri, named(operation), configuration);
        String subject = api.scheme() + ":" + operation.name();
        OwnOptions.check(
                subject,
                getEndpointPropertyConfigurer(),
                operation,
                parameters,
                uriFactory().secretPropertyNames());
        Map<String, Object> http = PropertiesHelper.extractProperties(parameters, "http.");
        if (!http.isEmpty()) {
            Map<String, Object> all = new HashMap<>();
            if (configuration.getHttp() != null) {
                all.putAll(configuration.getHttp());
            }
            all.putAll(http);
            configuration.setHttp(all);
        }
        given.bind(getCamelContext(), endpoint, getEndpointPropertyConfigurer());
        setProperties(endpoint, parameters);
        OwnOptions.check(subject, configuration);
        return endpoint;
    }

    private MediaOperation named(Operation operation) {
        return Arrays.stream(api.table())
                .filter(each -> each.declaration() == operation)
                .findFirst()
                .orElseThrow();
    }

    /** What every endpoint knows; the options of feeds only those take whose operation says so. */
    private Set<String> knownOptions() {
        Set<String> known = new HashSet<>(uriFactory().propertyNames());
        known.removeAll(List.of(FeedConfiguration.names()));
        return known;
    }

    private EndpointUriFactory uriFactory() {
        return getCamelContext().getCamelContextExtension().getEndpointUriFactory(api.scheme());
    }

    public LimiterFactory getRateLimiter() {
        return rateLimiter;
    }

    public void setRateLimiter(LimiterFactory rateLimiter) {
        this.rateLimiter = rateLimiter;
    }
}
