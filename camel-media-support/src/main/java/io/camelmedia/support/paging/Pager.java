// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.paging;

import io.camelmedia.support.error.Failure;
import io.camelmedia.support.http.execution.AsyncLoop;
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
    private final LoopGuard guard;

    public Pager(Service service, Call call, ResponseType shape) {
        this.service = service;
        this.call = call;
        this.shape = shape;
        this.guard = new LoopGuard(this::failure);
    }

    private Failure failure() {
        String request = service.gateway().place(call.form().method(), service.address(call));
        return Failure.unanswered(
                        service.gateway().component(), call.operation().name(), 1, null)
                .withRequest(request);
    }

    /** @return a {@link Page}; for {@link PagingMode#ITERATOR} a {@link PageIterator} whose first page is there */
    public CompletableFuture<ApiResponse<Object>> run(PagingMode mode) {
        CompletableFuture<ApiResponse<Page>> first = fetch(null);
        return switch (mode) {
            case PAGE -> first.thenApply(outcome -> outcome.map(page -> page));
            case ALL -> first.thenCompose(this::collect);
            case ITERATOR -> first.thenApply(outcome -> outcome.map(page -> new PageIterator(page, this::fetch)));
        };
    }

    /** @param step null for the page that the call itself asks for */
    private CompletableFuture<ApiResponse<Page>> fetch(Paging.Step step) {
        return (step == null ? service : service.continued())
                .page(call, shape, step)
                .thenApply(outcome -> outcome.map(guard::check));
    }

    private CompletableFuture<ApiResponse<Object>> collect(ApiResponse<Page> first) {
        List<Object> items = new ArrayList<>(first.value().items());
        return AsyncLoop.run(first, current -> current.value().next() != null, current -> fetch(
                                current.value().next())
                        .thenApply(page -> {
                            items.addAll(page.value().items());
                            return page;
                        }))
                .thenApply(last -> last.map(page -> new Page(items, page.total(), null)));
    }
}
