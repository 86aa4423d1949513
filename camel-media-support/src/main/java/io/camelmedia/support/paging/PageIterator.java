// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.paging;

import io.camelmedia.support.http.execution.Stages;
import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.operation.Paging;
import io.camelmedia.support.operation.call.Page;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.apache.camel.RuntimeCamelException;

/**
 * The items of a list, of which one page at a time is in memory. For one thread, which waits while the next page is
 * fetched.
 */
public final class PageIterator implements Iterator<Object> {

    private final Function<Paging.Step, CompletableFuture<ApiResponse<Page>>> fetch;
    private Iterator<Object> items;
    private Paging.Step next;

    PageIterator(Page first, Function<Paging.Step, CompletableFuture<ApiResponse<Page>>> fetch) {
        this.items = first.items().iterator();
        this.next = first.next();
        this.fetch = fetch;
    }

    /** @throws io.camelmedia.support.error.MediaApiException when the next page cannot be had */
    @Override
    public boolean hasNext() {
        while (!items.hasNext() && next != null) {
            Page page = get(fetch.apply(next)).value();
            items = page.items().iterator();
            next = page.next();
        }
        return items.hasNext();
    }

    @Override
    public Object next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return items.next();
    }

    private static <T> T get(CompletableFuture<T> stage) {
        try {
            return stage.join();
        } catch (CompletionException e) {
            throw RuntimeCamelException.wrapRuntimeCamelException(Stages.cause(e));
        }
    }
}
