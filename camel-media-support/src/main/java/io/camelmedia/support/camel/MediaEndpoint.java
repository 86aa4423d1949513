// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.camel;

import io.camelmedia.support.error.Failure;
import io.camelmedia.support.error.StoppedException;
import io.camelmedia.support.http.message.Address;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.Parameter;
import io.camelmedia.support.operation.ParameterUse;
import io.camelmedia.support.operation.ResponseType;
import io.camelmedia.support.operation.call.Resolver;
import io.camelmedia.support.operation.call.Service;
import io.camelmedia.support.paging.PagingMode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.spi.EndpointServiceLocation;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.PropertyConfigurerGetter;
import org.apache.camel.spi.UriParam;
import org.apache.camel.support.ScheduledPollEndpoint;

/**
 * One operation of an API under a URI.
 *
 * @param <C> the component's configuration
 */
public abstract class MediaEndpoint<C extends MediaConfiguration> extends ScheduledPollEndpoint
        implements EndpointServiceLocation {

    private static final long POLL_DELAY = 10_000;

    private final MediaOperation source;
    private volatile Connection connection;
    private Resolver resolver;

    @UriParam(label = "common", defaultValue = "record")
    @Metadata(description = "As what an answer reaches the route: its record, or a Map with the names of the wire")
    private ResponseType responseType = ResponseType.RECORD;

    @UriParam(label = "producer", defaultValue = "page")
    @Metadata(
            description = "How much of a list one call brings: one page, all pages as one list, or an iterator that"
                    + " fetches pages as they are needed. All pages are no snapshot")
    private PagingMode paging = PagingMode.PAGE;

    @UriParam(label = "producer,advanced")
    @Metadata(
            description = "A call that has to wait keeps its caller's thread, so that a route stays in order. Else it"
                    + " goes on later on another")
    private boolean synchronous;

    @UriParam(label = "consumer,scheduler", javaType = "java.time.Duration", defaultValue = "10000")
    @Metadata(description = "Milliseconds between the end of a poll and the next")
    private long delay = POLL_DELAY;

    @UriParam
    private FeedConfiguration feed = new FeedConfiguration();

    protected MediaEndpoint(String uri, MediaComponent<C> component, MediaOperation operation) {
        super(uri, component);
        this.source = operation;
        super.setDelay(POLL_DELAY);
    }

    /** The options that the component has too. */
    public abstract C getConfiguration();

    /** What the URI names. */
    public Operation operation() {
        return source.declaration();
    }

    String scheme() {
        return getComponent().api().scheme();
    }

    /**
     * The service, while a producer or a consumer of this endpoint has it open.
     *
     * @throws StoppedException when none has been started yet, or all have been stopped
     */
    public Service service() {
        Connection open = connection;
        if (open == null || !open.isOpen()) {
            throw stopped();
        }
        return open.service();
    }

    StoppedException stopped() {
        return new StoppedException(
                Failure.refused(scheme(), operation().name(), "the endpoint is stopped; nothing was sent"));
    }

    /** Finds the parameters of a call. */
    public synchronized Resolver resolver() {
        if (resolver == null) {
            resolver = new Resolver(
                    scheme(), operation(), given(), getConfiguration().isStrict());
        }
        return resolver;
    }

    /** Opens the way to the service for one user, who releases it. */
    synchronized Connection open() throws Exception {
        if (connection == null || !connection.useIfOpen()) {
            connection = getComponent().connector().connect(getConfiguration(), operation());
        }
        return connection;
    }

    @Override
    @SuppressWarnings("unchecked")
    public MediaComponent<C> getComponent() {
        return (MediaComponent<C>) super.getComponent();
    }

    @Override
    public Producer createProducer() {
        return new MediaProducer(this, getComponent().api().headerPrefix());
    }

    @Override
    public Consumer createConsumer(Processor processor) throws Exception {
        if (source.polled() == null) {
            throw new UnsupportedOperationException(scheme() + ":" + operation().name()
                    + " cannot be consumed from: the operation has neither a feed nor progress to follow; from() takes "
                    + consumed());
        }
        Consumer consumer = FeedConsumers.create(this, source.polled(), processor);
        configureConsumer(consumer);
        return consumer;
    }

    private String consumed() {
        return Arrays.stream(getComponent().api().table())
                .filter(operation -> operation.polled() != null)
                .map(operation -> scheme() + ":" + operation.declaration().name())
                .collect(Collectors.joining(", "));
    }

    @Override
    public boolean isLenientProperties() {
        return false;
    }

    /** Checks the address of the service. Credentials are checked later, when a producer or a consumer starts. */
    @Override
    protected void doStart() throws Exception {
        BaseUrl.of(scheme(), getConfiguration());
        super.doStart();
    }

    /** The parameters that the URI gives, as Camel bound them to the endpoint. */
    private Map<Parameter, Object> given() {
        PropertyConfigurerGetter bound =
                (PropertyConfigurerGetter) getComponent().getEndpointPropertyConfigurer();
        Map<Parameter, Object> given = new LinkedHashMap<>();
        for (ParameterUse use : operation().uses().values()) {
            Object value = bound.getOptionValue(this, use.parameter().option(), true);
            if (value != null) {
                given.put(use.parameter(), value);
            }
        }
        return given;
    }

    @Override
    public String getServiceUrl() {
        return getConfiguration().getBaseUrl();
    }

    @Override
    public String getServiceProtocol() {
        return Address.of(getServiceUrl()).getScheme();
    }

    @Override
    public Map<String, String> getServiceMetadata() {
        return Map.of("operation", operation().name());
    }

    public boolean isSynchronous() {
        return synchronous;
    }

    public void setSynchronous(boolean synchronous) {
        this.synchronous = synchronous;
    }

    @Override
    public long getDelay() {
        return delay;
    }

    @Override
    public void setDelay(long delay) {
        super.setDelay(delay);
        this.delay = delay;
    }

    public FeedConfiguration getFeed() {
        return feed;
    }

    public void setFeed(FeedConfiguration feed) {
        this.feed = feed;
    }

    public ResponseType getResponseType() {
        return responseType;
    }

    public void setResponseType(ResponseType responseType) {
        this.responseType = responseType;
    }

    public PagingMode getPaging() {
        return paging;
    }

    public void setPaging(PagingMode paging) {
        this.paging = paging;
    }
}
