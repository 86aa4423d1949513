package io.camelmedia.support.paging;

import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.operation.Paging;
import io.camelmedia.support.operation.ResponseType;
import io.camelmedia.support.operation.call.Call;
import io.camelmedia.support.operation.call.Page;
import io.camelmedia.support.operation.call.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Runs a list operation, page by page. */
public final class Pager {

    private final Service service;
    private final Call call;
    private final ResponseType shape;

    public Pager(Service service, Call call, ResponseType shape) {
        this.service = service;
        this.call = call;
        this.shape = shape;
    }

    /** @return a {@link Page}; for {@link PagingMode#ITERATOR} a {@link PageIterator} whose first page is there */
    public CompletableFuture<ApiResponse<Object>> run(PagingMode mode) {
        CompletableFuture<ApiResponse<Page>> first = fetch(null);
        return switch (mode) {
            case PAGE -> first.thenApply(outcome -> outcome.map(page -> page));
            case ALL -> first.thenCompose(outcome -> collect(new ArrayList<>(), outcome));
            case ITERATOR -> first.thenApply(outcome -> outcome.map(page -> new PageIterator(page, this::fetch)));
        };
    }

    /** @param step null for the page that the call itself asks for */
    private CompletableFuture<ApiResponse<Page>> fetch(Paging.Step step) {
        return service.page(call, shape, step);
    }

    private CompletableFuture<ApiResponse<Object>> collect(List<Object> items, ApiResponse<Page> outcome) {
        ApiResponse<Page> current = outcome;
        while (true) {
            items.addAll(current.value().items());
            Paging.Step next = current.value().next();
            if (next == null) {
                Long total = current.value().total();
                return CompletableFuture.completedFuture(current.map(last -> new Page(items, total, null)));
            }
            CompletableFuture<ApiResponse<Page>> fetched = fetch(next);
            if (!fetched.isDone()) {
                return fetched.thenCompose(page -> collect(items, page));
            }
            current = fetched.join();
        }
    }
}
