// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ObjIntConsumer;
import org.apache.camel.AsyncProducer;
import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;

/** Many exchanges at once, and how each of them ends. */
public final class Crowd implements AutoCloseable {

    private static final int SENDERS = 8;
    private static final long SECONDS = 50;

    private final CamelContext context;
    private final ExecutorService senders;
    private final List<Future<?>> sends = new ArrayList<>();
    private final List<CompletableFuture<Exchange>> ends = new ArrayList<>();
    private final AtomicInteger twice = new AtomicInteger();

    public Crowd(CamelContext context) {
        this(context, SENDERS);
    }

    /** @param senders how many threads send */
    public Crowd(CamelContext context, int senders) {
        this.context = context;
        this.senders = Executors.newFixedThreadPool(senders);
    }

    /** Sends without waiting for an end. */
    public Crowd send(String uri, int count) throws Exception {
        return send(uri, count, (exchange, index) -> {});
    }

    /** @param prepare makes the message of each exchange */
    public Crowd send(String uri, int count, ObjIntConsumer<Exchange> prepare) throws Exception {
        Endpoint endpoint = context.getEndpoint(uri);
        AsyncProducer producer = endpoint.createAsyncProducer();
        context.addService(producer);
        for (int i = 0; i < count; i++) {
            Exchange exchange = endpoint.createExchange();
            prepare.accept(exchange, i);
            CompletableFuture<Exchange> end = new CompletableFuture<>();
            ends.add(end);
            sends.add(senders.submit(() -> producer.process(exchange, sync -> {
                if (!end.complete(exchange)) {
                    twice.incrementAndGet();
                }
            })));
        }
        return this;
    }

    /** Until each is on its way and holds no sender: those that could not be sent at once wait for something. */
    public Crowd underWay() throws Exception {
        for (Future<?> send : sends) {
            send.get(SECONDS, TimeUnit.SECONDS);
        }
        return this;
    }

    /** How many have ended so far. */
    public long ended() {
        return ends.stream().filter(CompletableFuture::isDone).count();
    }

    /** All exchanges in the order of their sending, when each has ended, once. */
    public List<Exchange> all() throws Exception {
        List<Exchange> all = new ArrayList<>();
        try {
            for (CompletableFuture<Exchange> end : ends) {
                all.add(end.get(SECONDS, TimeUnit.SECONDS));
            }
        } catch (TimeoutException e) {
            throw new AssertionError(ended() + " of " + ends.size() + " exchanges have ended", e);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
        assertThat(twice).as("callbacks that were called twice").hasValue(0);
        return all;
    }

    /** All exchanges, none of which failed. */
    public List<Exchange> allWell() throws Exception {
        List<Exchange> all = all();
        assertThat(all).allSatisfy(exchange -> assertThat((Throwable) exchange.getException())
                .isNull());
        return all;
    }

    @Override
    public void close() {
        senders.shutdownNow();
    }
}
