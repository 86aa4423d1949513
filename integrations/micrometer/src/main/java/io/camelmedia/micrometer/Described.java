// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.micrometer;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.util.function.ToDoubleFunction;

/**
 * Makes meters as {@link MediaMeter} describes them.
 *
 * @param context name of the CamelContext, as Camel's own meters are tagged with it
 */
record Described(MeterRegistry registry, String context) {

    Timer timer(MediaMeter meter, String... values) {
        return Timer.builder(meter.meter())
                .description(meter.description())
                .tags(tags(meter, values))
                .register(registry);
    }

    Counter counter(MediaMeter meter, String... values) {
        return Counter.builder(meter.meter())
                .description(meter.description())
                .baseUnit(meter.unit())
                .tags(tags(meter, values))
                .register(registry);
    }

    <T> Gauge gauge(MediaMeter meter, T source, ToDoubleFunction<T> value, String... values) {
        return Gauge.builder(meter.meter(), source, value)
                .description(meter.description())
                .baseUnit(meter.unit())
                .tags(tags(meter, values))
                .strongReference(true)
                .register(registry);
    }

    private Tags tags(MediaMeter meter, String[] values) {
        Tags tags = Tags.of(MediaMeter.Tag.CONTEXT, context);
        for (int i = 0; i < values.length; i++) {
            tags = tags.and(meter.tags().get(i + 1), values[i]);
        }
        return tags;
    }
}
