// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.progress;

import org.apache.camel.Exchange;
import org.apache.camel.spi.CamelEvent;

/** Tells the {@link org.apache.camel.spi.EventNotifier}s of a CamelContext how far a transfer or a job is. */
public final class MediaProgressEvent implements CamelEvent.ExchangeEvent {

    private final Exchange exchange;
    private final MediaProgress progress;
    private long timestamp;

    MediaProgressEvent(Exchange exchange, MediaProgress progress) {
        this.exchange = exchange;
        this.progress = progress;
    }

    /** How far the transfer or job is. */
    public MediaProgress getProgress() {
        return progress;
    }

    @Override
    public Exchange getExchange() {
        return exchange;
    }

    @Override
    public Type getType() {
        return Type.Custom;
    }

    @Override
    public long getTimestamp() {
        return timestamp;
    }

    @Override
    public void setTimestamp(long millis) {
        this.timestamp = millis;
    }

    @Override
    public String toString() {
        return progress.toString();
    }
}
