// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import io.camelmedia.support.json.MediaList;
import io.camelmedia.support.poll.feed.FeedItem;
import io.camelmedia.support.poll.feed.FeedProgress;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePropertyKey;
import org.apache.camel.Message;
import org.apache.camel.RollbackExchangeException;
import org.apache.camel.spi.SynchronizationVetoable;
import org.apache.camel.support.DefaultConsumer;

/** Makes exchanges of hand-outs, runs the route, and reports to the tracker what became of them. */
final class Delivery<P extends FeedProgress> {

    private final DefaultConsumer consumer;
    private final FeedOptions options;
    private final FeedSession<P> session;
    private final Runnable reported;
    private final Dropped dropped;

    /**
     * @param reported runs after each report, on the thread that completes the exchange
     * @param dropped  watches copies of exchanges
     */
    Delivery(
            DefaultConsumer consumer, FeedOptions options, FeedSession<P> session, Runnable reported, Dropped dropped) {
        this.dropped = dropped;
        this.consumer = consumer;
        this.options = options;
        this.session = session;
        this.reported = reported;
    }

    /**
     * Runs the route. When it has handed the exchange over, to {@code seda} for instance, the hand-out is still open
     * when this returns.
     */
    void deliver(HandOut<P> handOut, int index, int size) {
        Exchange exchange = exchange(handOut.items());
        exchange.setProperty(ExchangePropertyKey.BATCH_INDEX, index);
        exchange.setProperty(ExchangePropertyKey.BATCH_SIZE, size);
        exchange.setProperty(ExchangePropertyKey.BATCH_COMPLETE, index == size - 1);
        Report report = new Report(handOut, exchange);
        exchange.getExchangeExtension().addOnCompletion(report);
        try {
            consumer.getProcessor().process(exchange);
            report.settle();
        } catch (Exception e) {
            report.failed(exchange, e);
        }
        if (!handOut.state().isOpen()) {
            consumer.releaseExchange(exchange, false);
        }
    }

    private Exchange exchange(List<FeedItem> items) {
        Exchange exchange = consumer.createExchange(false);
        FeedItem last = items.get(items.size() - 1);
        Message message = exchange.getMessage();
        if (options.batch()) {
            message.setBody(new MediaList(items.stream().map(FeedItem::body).toList()));
        } else {
            message.setBody(last.body());
            last.headers().forEach(message::setHeader);
        }
        if (last.time() != null) {
            message.setHeader(Exchange.MESSAGE_TIMESTAMP, last.time().toEpochMilli());
        }
        for (FeedItem item : items) {
            if (item.isInvalid()) {
                exchange.setProperty(OnInvalidItem.PROPERTY, problems(items));
                break;
            }
        }
        return exchange;
    }

    private static String problems(List<FeedItem> items) {
        return items.stream()
                .filter(FeedItem::isInvalid)
                .map(item -> item.id() + ": " + item.oddity().text())
                .collect(Collectors.joining("; "));
    }

    /**
     * Reports what became of an exchange. An endpoint to which the completion is handed over, {@code seda} for
     * instance, may refuse the copy of the exchange that bears it: nobody would complete that one.
     */
    private final class Report implements SynchronizationVetoable {

        private final HandOut<P> handOut;
        private final Exchange delivered;
        private Dropped.Watch copy;
        private Object taker;
        private Object caughtBefore;

        Report(HandOut<P> handOut, Exchange delivered) {
            this.handOut = handOut;
            this.delivered = delivered;
        }

        @Override
        public boolean allowHandover() {
            return true;
        }

        @Override
        public void beforeHandover(Exchange target) {
            taker = target.getProperty(ExchangePropertyKey.TO_ENDPOINT);
            caughtBefore = target.getProperty(ExchangePropertyKey.EXCEPTION_CAUGHT);
            endWatch();
            Object endpoint = taker;
            copy = dropped.watch(target, () -> failed(null, new ExchangeDroppedException(endpoint)));
        }

        private void endWatch() {
            if (copy != null) {
                copy.end();
                copy = null;
            }
        }

        /**
         * The route is through. When the exchange failed, nobody goes on with it. When an error handler handled the
         * failure of the endpoint that was to take it over, it is done.
         */
        void settle() {
            if (!handOut.state().isOpen()) {
                return;
            }
            if (delivered.getException() != null) {
                failed(delivered, delivered.getException());
            } else if (taker != null && wasRefused()) {
                onComplete(delivered);
            }
        }

        private boolean wasRefused() {
            Object caught = delivered.getProperty(ExchangePropertyKey.EXCEPTION_CAUGHT);
            return caught != null
                    && caught != caughtBefore
                    && taker.equals(delivered.getProperty(ExchangePropertyKey.FAILURE_ENDPOINT));
        }

        @Override
        public void onComplete(Exchange exchange) {
            if (exchange.isRollbackOnly()) {
                failed(exchange, new RollbackExchangeException(exchange));
            } else {
                endWatch();
                session.tracker().completed(handOut);
                reported.run();
            }
        }

        @Override
        public void onFailure(Exchange exchange) {
            failed(exchange, exchange.getException());
        }

        /**
         * Reports a failure. The exchange of another route, to which the completion was handed over, is left to that
         * route.
         */
        void failed(Exchange exchange, Exception cause) {
            endWatch();
            if (session.tracker().failed(handOut)) {
                consumer.getExceptionHandler()
                        .handleException(message(), exchange == delivered ? exchange : null, cause);
                reported.run();
            }
        }

        private String message() {
            List<FeedItem> items = handOut.items();
            String what = items.size() == 1 ? "the item " + items.get(0).id() : "a list of " + items.size() + " items";
            return "Error processing " + what
                    + (options.onFailure() == OnFailure.STOP
                            ? ". It is handed out again at the next poll"
                            : ". It is skipped, as onFailure says");
        }
    }
}
