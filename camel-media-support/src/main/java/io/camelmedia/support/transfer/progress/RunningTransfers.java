// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.progress;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;

/** The uploads and downloads that are under way in a CamelContext: a plugin of it. */
public final class RunningTransfers {

    private final Map<String, Progress> running = new ConcurrentHashMap<>();

    /** Those of a context; of one that has none, ones that nobody looks at. */
    static RunningTransfers of(CamelContext context) {
        RunningTransfers transfers = context.getCamelContextExtension().getContextPlugin(RunningTransfers.class);
        return transfers == null ? new RunningTransfers() : transfers;
    }

    void begun(String exchangeId, Progress progress) {
        running.put(exchangeId, progress);
    }

    /**
     * Whatever an exchange had under way has ended, well or not. Its id, which Camel makes late, is seldom needed. That
     * the map says it is empty would not do: it adds up counters while others put and remove.
     */
    public void ended(Exchange exchange) {
        if (running.keySet().iterator().hasNext()) {
            ended(exchange.getExchangeId());
        }
    }

    void ended(String exchangeId) {
        running.remove(exchangeId);
    }

    /** How far each is, the longest under way first. */
    public List<MediaProgress> all() {
        return running.values().stream()
                .sorted(Comparator.comparingLong(Progress::begunAt))
                .map(Progress::now)
                .toList();
    }

    /** How many are under way. */
    public int size() {
        return running.size();
    }
}
