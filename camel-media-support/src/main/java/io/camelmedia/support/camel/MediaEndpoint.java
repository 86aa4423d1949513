package io.camelmedia.support.camel;

import io.camelmedia.support.error.Failure;
import io.camelmedia.support.error.StoppedException;
import io.camelmedia.support.http.message.Origin;
import io.camelmedia.support.operation.CredentialsSelector;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.Parameter;
import io.camelmedia.support.operation.ParameterUse;
import io.camelmedia.support.operation.ResponseType;
import io.camelmedia.support.operation.call.Resolver;
import io.camelmedia.support.operation.call.Service;
import io.camelmedia.support.paging.PagingMode;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
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
    private Connector.Connection connection;
    private Resolver resolver;

    @UriParam(label = "common", defaultValue = "record")
    @Metadata(description = "As what an answer reaches the route: its record, or a Map with the names of the wire")
    private ResponseType responseType = ResponseType.RECORD;

    @UriParam(label = "producer", defaultValue = "page")
    @Metadata(
            description = "How much of a list one call brings: one page, all pages as one list, or an iterator that"
                    + " fetches pages as they are needed. All pages are no snapshot")
    private PagingMode paging = PagingMode.PAGE;

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
     * The service.
     *
     * @throws StoppedException when the endpoint is not started, or no longer
     */
    public Service service() {
        Connector.Connection open = connection;
        if (open == null) {
            throw new StoppedException(
                    Failure.refused(scheme(), operation().name(), "the endpoint is stopped; nothing was sent"));
        }
        return open.service();
    }

    /** Finds the parameters of a call, while the endpoint is started. */
    public Resolver resolver() {
        return resolver;
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
                    + " cannot be consumed from: the operation has neither a feed nor progress to follow");
        }
        prepare();
        Consumer consumer = FeedConsumers.create(this, source.polled(), connection, resolver, processor);
        configureConsumer(consumer);
        return consumer;
    }

    @Override
    public boolean isLenientProperties() {
        return false;
    }

    @Override
    protected void doStart() throws Exception {
        prepare();
        super.doStart();
    }

    /** Makes ready what producers and consumers need: a consumer may be created before its endpoint is started. */
    private void prepare() throws Exception {
        if (connection != null) {
            return;
        }
        C configuration = getConfiguration();
        if (operation().credentials() != CredentialsSelector.NONE) {
            getComponent().api().checkCredentials(configuration);
        }
        resolver = new Resolver(scheme(), operation(), given(), configuration.isStrict());
        connection = getComponent().connector().connect(configuration);
    }

    @Override
    protected void doStop() throws Exception {
        super.doStop();
        if (connection != null) {
            connection.close().run();
            connection = null;
        }
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
        return Origin.of(URI.create(getServiceUrl())).scheme();
    }

    @Override
    public Map<String, String> getServiceMetadata() {
        return Map.of("operation", operation().name());
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
