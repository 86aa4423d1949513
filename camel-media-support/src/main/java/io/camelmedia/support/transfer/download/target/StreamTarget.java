// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.download.target;

import io.camelmedia.support.transfer.download.PartialFile;
import org.apache.camel.Exchange;

/** The body of an exchange. */
final class StreamTarget extends Target {

    private final Exchange exchange;
    private final int inMemory;

    StreamTarget(Exchange exchange, int inMemory) {
        this.exchange = exchange;
        this.inMemory = inMemory;
    }

    @Override
    public Sink resume(String source) {
        return null;
    }

    @Override
    public Sink open(String source, PartialFile held, String name) {
        return held.length() >= 0 && held.length() <= inMemory
                ? new MemorySink(held, name)
                : SpoolSink.create(exchange, held, name);
    }
}
