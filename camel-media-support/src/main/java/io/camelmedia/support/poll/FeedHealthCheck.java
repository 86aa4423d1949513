// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import java.util.Map;
import org.apache.camel.health.HealthCheckResultBuilder;
import org.apache.camel.support.ScheduledPollConsumerHealthCheck;

/** The check of a feed's consumer: it is down also when the feed is held up, although the service answers. */
final class FeedHealthCheck extends ScheduledPollConsumerHealthCheck {

    private static final String OPERATION = "operation";

    private final FeedConsumer<?> consumer;

    FeedHealthCheck(FeedConsumer<?> consumer) {
        super(consumer, "consumer:" + consumer.getRouteId());
        this.consumer = consumer;
    }

    @Override
    public Result call(Map<String, Object> options) {
        Result told = super.call(options);
        HealthCheckResultBuilder result =
                HealthCheckResultBuilder.on(this).details(told.getDetails()).detail(OPERATION, consumer.feed());
        String standstill = consumer.standstill();
        if (standstill != null && told.getState() == State.UP) {
            return result.down()
                    .message("The feed of route " + consumer.getRouteId() + " has " + standstill)
                    .build();
        }
        return result.state(told.getState())
                .message(told.getMessage().orElse(null))
                .error(told.getError().orElse(null))
                .build();
    }
}
