package io.camelmedia.support.poll;

import io.camelmedia.support.json.MediaList;
import java.util.List;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePropertyKey;
import org.apache.camel.Message;
import org.apache.camel.RollbackExchangeException;
import org.apache.camel.spi.Synchronization;
import org.apache.camel.support.DefaultConsumer;

/** Makes exchanges of hand-outs, runs the route, and reports to the tracker what became of them. */
final class Delivery<P extends FeedProgress> {

    private final DefaultConsumer consumer;
    private final FeedOptions options;
    private final FeedSession<P> session;
    private final Runnable reported;

    /**
     * @param reported runs after each report, on the thread that completes the exchange
     */
    Delivery(DefaultConsumer consumer, FeedOptions options, FeedSession<P> session, Runnable reported) {
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
        return exchange;
    }

    private final class Report implements Synchronization {

        private final HandOut<P> handOut;
        private final Exchange delivered;

        Report(HandOut<P> handOut, Exchange delivered) {
            this.handOut = handOut;
            this.delivered = delivered;
        }

        @Override
        public void onComplete(Exchange exchange) {
            if (exchange.isRollbackOnly()) {
                failed(exchange, new RollbackExchangeException(exchange));
            } else {
                session.tracker().completed(handOut);
                reported.run();
            }
        }

        @Override
        public void onFailure(Exchange exchange) {
            failed(exchange, exchange.getException());
        }

        /** The exchange of another route, to which the completion was handed over, is left to that route. */
        void failed(Exchange exchange, Exception cause) {
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
