package io.camelmedia.support.camel;

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
import org.apache.camel.AsyncCallback;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.support.DefaultAsyncProducer;

/**
 * Runs an operation for an exchange. The call is made on the route's thread; when it has to wait, the exchange goes on
 * later on a pool. The only place that knows Camel's callback.
 */
public final class MediaProducer extends DefaultAsyncProducer {

    private final MediaEndpoint<?> endpoint;
    private final ResponseHeaders headers;
    private final ProducerHealth health;

    MediaProducer(MediaEndpoint<?> endpoint, String headerPrefix) {
        super(endpoint);
        this.endpoint = endpoint;
        this.headers = new ResponseHeaders(headerPrefix);
        this.health = new ProducerHealth(endpoint);
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        health.watch();
    }

    @Override
    protected void doStop() throws Exception {
        health.unwatch();
        super.doStop();
    }

    @Override
    public boolean process(Exchange exchange, AsyncCallback callback) {
        CompletableFuture<ApiResponse<Object>> stage = run(exchange);
        if (stage.isDone()) {
            stage.whenComplete((outcome, failure) -> settle(exchange, outcome, failure));
            callback.done(true);
            return true;
        }
        stage.whenComplete((outcome, failure) -> {
            settle(exchange, outcome, failure);
            callback.done(false);
        });
        return false;
    }

    private CompletableFuture<ApiResponse<Object>> run(Exchange exchange) {
        try {
            Resolver resolver = endpoint.resolver();
            Operation operation = endpoint.operation();
            Service service = endpoint.service();
            Call call = resolver.resolve(exchange);
            if (operation.workflow() != null) {
                return operation
                        .workflow()
                        .run(call, service)
                        .thenApply(outcome -> outcome.map(endpoint.getResponseType()::of));
            }
            return operation.paging() != null
                    ? new Pager(service, call, endpoint.getResponseType()).run(endpoint.getPaging())
                    : service.invoke(call, endpoint.getResponseType());
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private void settle(Exchange exchange, ApiResponse<Object> outcome, Throwable failure) {
        if (failure != null) {
            exchange.setException(Stages.cause(failure));
            return;
        }
        Message message = exchange.getMessage();
        message.setBody(body(outcome.value()));
        headers.write(message, outcome);
    }

    private static Object body(Object answer) {
        if (answer instanceof WithHeaders withHeaders) {
            return withHeaders.body();
        }
        Object body = answer instanceof Page page ? page.items() : answer;
        return body instanceof List<?> items ? new MediaList(items) : body;
    }
}
