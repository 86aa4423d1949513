package io.camelmedia.support.camel;

import io.camelmedia.support.error.Failure;
import io.camelmedia.support.error.StoppedException;
import io.camelmedia.support.http.Gateway;
import io.camelmedia.support.http.Origin;
import io.camelmedia.support.http.RetryPolicy;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.Parameter;
import io.camelmedia.support.operation.Proof;
import io.camelmedia.support.operation.Resolver;
import io.camelmedia.support.operation.Service;
import io.camelmedia.support.operation.Settings;
import io.camelmedia.support.operation.Shape;
import io.camelmedia.support.operation.Use;
import io.camelmedia.support.operation.Values;
import io.camelmedia.support.paging.PagingMode;
import io.camelmedia.support.poll.CursorSlot;
import io.camelmedia.support.poll.CursorStore;
import io.camelmedia.support.poll.Feed;
import io.camelmedia.support.poll.FeedConsumer;
import io.camelmedia.support.poll.FeedOptions;
import java.net.URI;
import java.time.Duration;
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

    private final MediaOperation source;
    private Service service;
    private Resolver resolver;
    private HttpClients.Lease lease;

    @UriParam(label = "common", defaultValue = "record")
    @Metadata(description = "As what an answer reaches the route: its record, or a Map with the names of the wire")
    private Shape responseType = Shape.RECORD;

    @UriParam(label = "producer", defaultValue = "page")
    @Metadata(
            description = "How much of a list one call brings: one page, all pages as one list, or an iterator that"
                    + " fetches pages as they are needed. All pages are no snapshot")
    private PagingMode paging = PagingMode.PAGE;

    @UriParam
    private FeedConfiguration feed = new FeedConfiguration();

    protected MediaEndpoint(String uri, MediaComponent<C> component, MediaOperation operation) {
        super(uri, component);
        this.source = operation;
    }

    /** The options that the component has too. */
    public abstract C getConfiguration();

    /** What the URI names. */
    public Operation operation() {
        return source.declaration();
    }

    /**
     * The service.
     *
     * @throws StoppedException when the endpoint is not started, or no longer
     */
    public Service service() {
        Service started = service;
        if (started == null) {
            throw new StoppedException(Failure.refused(
                    getComponent().api().scheme(), operation().name(), "the endpoint is stopped; nothing was sent"));
        }
        return started;
    }

    /** Whether the service can be asked for something that every account may read. */
    boolean hasProbe() {
        return probed().proof() == Proof.NONE || operation().proof() == Proof.OWN;
    }

    /** Asks the service for it. */
    void probe() throws Exception {
        Polled.Source.get(service().invoke(probed(), Values.NONE));
    }

    private Operation probed() {
        return getComponent().api().probe().declaration();
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
        String name = getComponent().api().scheme() + ":" + operation().name();
        Polled polled = source.polled();
        if (polled == null) {
            throw new UnsupportedOperationException(
                    name + " cannot be consumed from: the operation has neither a feed nor progress to follow");
        }
        prepare();
        boolean open = feed.getStartFrom() == null;
        polled.check(getComponent().api().scheme(), operation(), resolver, open);
        Values values = resolver.alone();
        FeedOptions options = polled.options(feed.options(), values);
        Feed<?> made =
                polled.maker().feed(new Polled.Source(service, operation(), values, options, responseType, open));
        Consumer consumer = consumer(processor, made, options, polled.key(values));
        configureConsumer(consumer);
        return consumer;
    }

    private Consumer consumer(Processor processor, Feed<?> made, FeedOptions options, String identity)
            throws Exception {
        MediaRuntime runtime = MediaRuntime.of(getCamelContext());
        Api<C> api = getComponent().api();
        String key = feed.getCursorName() != null
                ? feed.getCursorName()
                : String.join(" ", api.scheme() + ":" + operation().name(), account(service.base()), identity);
        CursorStore store = runtime.cursorStores().find(getConfiguration().getCursorStore());
        CursorSlot slot = new CursorSlot(key.strip(), store, runtime.cursorClaims());
        return new FeedConsumer<>(
                this, processor, made, options, slot, runtime.delays()::nanos, runtime.flights()::hangUp);
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
        if (service != null) {
            return;
        }
        MediaComponent<C> component = getComponent();
        Api<C> api = component.api();
        C configuration = getConfiguration();
        if (operation().proof() != Proof.NONE) {
            api.checkCredentials(configuration);
        }
        URI base = BaseUrl.of(api.scheme(), configuration);
        resolver = new Resolver(api.scheme(), operation(), given(), configuration.isStrict());
        MediaRuntime runtime = MediaRuntime.of(getCamelContext());
        lease = component.lease(runtime, base, configuration);
        MediaRuntime.Shared shared = component.account(runtime, base, configuration);
        Gateway gateway = component.gateway(runtime, lease.client(), shared.account(), configuration);
        service = new Service(
                gateway,
                base,
                settings(api, configuration),
                shared.jobs(),
                configuration.getProgressListener(),
                runtime.uploadStores().find(api.uploadStore(configuration), account(base)));
    }

    /** Whose cursors and uploads these are. */
    private String account(URI base) {
        return Origin.of(base) + " " + getComponent().api().accountName(getConfiguration());
    }

    @Override
    protected void doStop() throws Exception {
        super.doStop();
        if (lease != null) {
            lease.release().run();
            lease = null;
            service = null;
        }
    }

    /** The parameters that the URI gives, as Camel bound them to the endpoint. */
    private Map<Parameter, Object> given() {
        PropertyConfigurerGetter bound =
                (PropertyConfigurerGetter) getComponent().getEndpointPropertyConfigurer();
        Map<Parameter, Object> given = new LinkedHashMap<>();
        for (Use use : operation().uses().values()) {
            Object value = bound.getOptionValue(this, use.parameter().option(), true);
            if (value != null) {
                given.put(use.parameter(), value);
            }
        }
        return given;
    }

    static <C extends MediaConfiguration> Settings settings(Api<C> api, C configuration) {
        return new Settings(
                Duration.ofMillis(configuration.getRequestTimeout()),
                Duration.ofMillis(configuration.getIdleTimeout()),
                api.headers());
    }

    static RetryPolicy retries(Api<?> api, MediaConfiguration configuration) {
        return new RetryPolicy(
                configuration.getMaxAttempts(),
                Duration.ofMillis(configuration.getMaxRetryDelay()),
                api.retryAfterMeansUndone());
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

    public FeedConfiguration getFeed() {
        return feed;
    }

    public void setFeed(FeedConfiguration feed) {
        this.feed = feed;
    }

    public Shape getResponseType() {
        return responseType;
    }

    public void setResponseType(Shape responseType) {
        this.responseType = responseType;
    }

    public PagingMode getPaging() {
        return paging;
    }

    public void setPaging(PagingMode paging) {
        this.paging = paging;
    }
}
