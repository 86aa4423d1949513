// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.progress;

import org.apache.camel.Exchange;
import org.apache.camel.spi.EventNotifier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes events of progress, for the notifiers that take those of exchanges. */
final class ProgressEvents implements ProgressListener {

    private static final Logger LOG = LoggerFactory.getLogger(ProgressEvents.class);

    private final Exchange exchange;

    ProgressEvents(Exchange exchange) {
        this.exchange = exchange;
    }

    @Override
    public void progressed(MediaProgress progress) {
        MediaProgressEvent event = new MediaProgressEvent(exchange, progress);
        for (EventNotifier notifier :
                exchange.getContext().getManagementStrategy().getStartedEventNotifiers()) {
            if (!notifier.isDisabled() && !notifier.isIgnoreExchangeEvents() && notifier.isEnabled(event)) {
                publish(notifier, event);
            }
        }
    }

    private static void publish(EventNotifier notifier, MediaProgressEvent event) {
        try {
            notifier.notify(event);
        } catch (Exception e) {
            LOG.warn("The event notifier {} failed on progress of a transfer, which goes on", notifier, e);
        }
    }
}
