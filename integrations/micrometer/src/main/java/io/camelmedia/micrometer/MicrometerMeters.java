// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.micrometer;

import io.camelmedia.support.monitor.AccountStatus;
import io.camelmedia.support.monitor.FeedStatus;
import io.camelmedia.support.monitor.Meters;
import io.camelmedia.support.monitor.Traffic;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.apache.camel.CamelContext;
import org.apache.camel.CamelContextAware;
import org.apache.camel.spi.annotations.JdkService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Measures into the registry that the application has as a bean: the one of the name that Camel's own meters use, or the
 * only one. Found on the class path by Camel's factory finder.
 */
@JdkService("media-meters")
public final class MicrometerMeters implements Meters, CamelContextAware {

    private static final Logger LOG = LoggerFactory.getLogger(MicrometerMeters.class);

    /** The bean of camel-micrometer. */
    private static final String REGISTRY = "metricsRegistry";

    private final Map<Object, Gauges> gauges = new ConcurrentHashMap<>();
    private final Map<Source, Traffic> traffic = new ConcurrentHashMap<>();
    private CamelContext context;
    private volatile Described meters;

    private record Source(String component, String operation) {}

    @Override
    public CamelContext getCamelContext() {
        return context;
    }

    @Override
    public void setCamelContext(CamelContext context) {
        this.context = context;
        MeterRegistry named = context.getRegistry().lookupByNameAndType(REGISTRY, MeterRegistry.class);
        MeterRegistry registry = named != null ? named : context.getRegistry().findSingleByType(MeterRegistry.class);
        if (registry == null) {
            LOG.info(
                    "No meters of the media components: the application has no bean {}, and not exactly one of type {}",
                    REGISTRY,
                    MeterRegistry.class.getName());
        } else {
            meters = new Described(registry, context.getName());
        }
    }

    @Override
    public void called(String component, String operation, long nanos, Throwable failure) {
        String exception = failure == null ? "none" : failure.getClass().getSimpleName();
        time(MediaMeter.CALLS, nanos, component, operation, exception);
    }

    @Override
    public void attempted(String component, String operation, long nanos, int status) {
        time(MediaMeter.ATTEMPTS, nanos, component, operation, status == 0 ? "none" : Integer.toString(status));
    }

    @Override
    public void waited(String component, String operation, Wait what, long nanos) {
        time(MediaMeter.WAIT, nanos, component, operation, what.name().toLowerCase(Locale.ROOT));
    }

    private void time(MediaMeter meter, long nanos, String... values) {
        Described made = meters;
        if (made != null) {
            made.timer(meter, values).record(nanos, TimeUnit.NANOSECONDS);
        }
    }

    @Override
    public Traffic traffic(String component, String operation) {
        return meters == null
                ? Traffic.NONE
                : traffic.computeIfAbsent(new Source(component, operation), this::counters);
    }

    private Traffic counters(Source source) {
        Counter sent = meters.counter(MediaMeter.BYTES_SENT, source.component(), source.operation());
        Counter received = meters.counter(MediaMeter.BYTES_RECEIVED, source.component(), source.operation());
        return new Traffic() {
            @Override
            public void sent(long bytes) {
                sent.increment(bytes);
            }

            @Override
            public void received(long bytes) {
                received.increment(bytes);
            }
        };
    }

    @Override
    public void opened(AccountStatus account) {
        if (meters != null) {
            gauges.put(account, Gauges.of(account, meters));
        }
    }

    @Override
    public void closed(AccountStatus account) {
        remove(account);
    }

    @Override
    public void opened(FeedStatus feed) {
        if (meters != null) {
            gauges.put(feed, Gauges.of(feed, meters));
        }
    }

    @Override
    public void closed(FeedStatus feed) {
        remove(feed);
    }

    private void remove(Object source) {
        Gauges gone = gauges.remove(source);
        if (gone != null) {
            gone.remove(meters.registry());
        }
    }
}
