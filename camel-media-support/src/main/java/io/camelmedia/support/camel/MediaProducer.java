// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.camel;

import io.camelmedia.support.http.execution.CallScope;
import io.camelmedia.support.http.execution.Priority;
import io.camelmedia.support.http.execution.Stages;
import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.json.MediaList;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.call.Call;
import io.camelmedia.support.operation.call.Page;
import io.camelmedia.support.operation.call.Resolver;
import io.camelmedia.support.operation.call.Service;
import io.camelmedia.support.operation.call.WithHeaders;
import io.camelmedia.support.paging.Pager;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.apache.camel.AsyncCallback;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.support.DefaultAsyncProducer;
import org.apache.camel.support.ExchangeHelper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs an operation for an exchange. The call is made on the route's thread; when it has to wait, the exchange goes on
 * later on another. The only place that knows Camel's callback.
 */
public final class MediaProducer extends DefaultAsyncProducer {

    private static final Logger LOG = LoggerFactory.getLogger(MediaProducer.class);
    private static final Supplier<Priority> NEW = () -> Priority.NEW;

    private final MediaEndpoint<?> endpoint;
    private final ResponseHeaders headers;
    private final ProducerHealth health;
    private final Resolver resolver;
    private volatile Connection connection;
    private volatile MediaRuntime runtime;

    MediaProducer(MediaEndpoint<?> endpoint, String headerPrefix) {
        super(endpoint);
        this.endpoint = endpoint;
        this.headers = new ResponseHeaders(headerPrefix);
        this.health = new ProducerHealth(endpoint);
        this.resolver = endpoint.resolver();
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        runtime = MediaRuntime.of(endpoint.getCamelContext());
        connection = endpoint.open();
        health.watch();
    }

    @Override
    protected void doStop() throws Exception {
        health.unwatch();
        Connection open = connection;
        connection = null;
        if (open != null) {
            open.release();
        }
        super.doStop();
    }

    @Override
    public boolean process(Exchange exchange, AsyncCallback callback) {
        Connection open = connection;
        if (open == null || !open.useIfOpen()) {
            exchange.setException(endpoint.stopped());
            callback.done(true);
            return true;
        }
        CompletableFuture<ApiResponse<Object>> stage = Stages.begin(() -> call(exchange, open.service()));
        if (stage.isDone() || endpoint.isSynchronous() && isWaitedFor(stage)) {
            open.release();
            stage.whenComplete((response, failure) -> settle(exchange, response, failure));
            callback.done(true);
            return true;
        }
        stage.whenComplete((response, failure) -> {
            open.release();
            settle(exchange, response, failure);
            goOn(exchange, callback);
        });
        return false;
    }

    /**
     * Keeps this thread until the call has ended.
     *
     * @return always true
     */
    private static boolean isWaitedFor(CompletableFuture<?> stage) {
        boolean interrupted = false;
        while (!stage.isDone()) {
            try {
                stage.handle((response, failure) -> response).get();
            } catch (InterruptedException e) {
                interrupted = true;
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return true;
    }

    private CompletableFuture<ApiResponse<Object>> call(Exchange exchange, Service service) {
        Operation operation = endpoint.operation();
        Call call = resolver.resolve(exchange);
        Service scoped = service.scoped(CallScope.of(owners(exchange), NEW)).calledBy(operation);
        if (operation.workflow() != null) {
            return operation
                    .workflow()
                    .run(call, scoped)
                    .thenApply(response -> response.map(endpoint.getResponseType()::of));
        }
        return operation.paging() != null
                ? new Pager(scoped, call, endpoint.getResponseType()).run(endpoint.getPaging())
                : scoped.invoke(call, endpoint.getResponseType());
    }

    /** The route that the exchange came from, and the one that calls: a stop of either ends the call. */
    private static List<String> owners(Exchange exchange) {
        String from = exchange.getFromRouteId();
        String here = ExchangeHelper.getRouteId(exchange);
        if (from == null) {
            return here == null ? List.of() : List.of(here);
        }
        return here == null || here.equals(from) ? List.of(from) : List.of(from, here);
    }

    /**
     * Lets the route go on, on this thread. An exception of the route's own code is Camel's; an {@link Error} gets
     * here, and there is nobody else to tell.
     */
    private void goOn(Exchange exchange, AsyncCallback callback) {
        try {
            callback.done(false);
        } catch (Throwable e) {
            LOG.error(
                    "The route {} failed behind {} and left exchange {} without an end",
                    exchange.getFromRouteId(),
                    endpoint,
                    exchange.getExchangeId(),
                    e);
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
        }
    }

    private void settle(Exchange exchange, ApiResponse<Object> response, Throwable failure) {
        runtime.transfers().ended(exchange);
        if (failure != null) {
            failed(exchange, Stages.cause(failure));
            return;
        }
        try {
            Message message = exchange.getMessage();
            message.setBody(body(response.value()));
            headers.write(message, response);
        } catch (Throwable e) {
            exchange.setException(e);
        }
    }

    private void failed(Exchange exchange, Throwable failure) {
        runtime.failures()
                .add(
                        endpoint.scheme(),
                        endpoint.operation().name(),
                        ExchangeHelper.getRouteId(exchange),
                        exchange.getExchangeId(),
                        failure);
        exchange.setException(failure);
    }

    private static Object body(Object answer) {
        if (answer instanceof WithHeaders withHeaders) {
            return withHeaders.body();
        }
        Object body = answer instanceof Page page ? page.items() : answer;
        return body instanceof List<?> items ? new MediaList(items) : body;
    }
}
