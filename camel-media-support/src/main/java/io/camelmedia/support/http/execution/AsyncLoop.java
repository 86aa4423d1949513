// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http.execution;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;

/** Repeats a step as long as there is more to do. However many steps are complete at once, the stack does not grow. */
public final class AsyncLoop<T> {

    private final Predicate<T> more;
    private final Function<T, CompletableFuture<T>> step;
    private final CompletableFuture<T> result = new CompletableFuture<>();

    private AsyncLoop(Predicate<T> more, Function<T, CompletableFuture<T>> step) {
        this.more = more;
        this.step = step;
    }

    /** @return the first state of which there is no more to do; the failure of the first step that failed */
    public static <T> CompletableFuture<T> run(T first, Predicate<T> more, Function<T, CompletableFuture<T>> step) {
        AsyncLoop<T> loop = new AsyncLoop<>(more, step);
        loop.runFrom(first);
        return loop.result;
    }

    private void runFrom(T first) {
        try {
            T current = first;
            while (more.test(current)) {
                CompletableFuture<T> next = step.apply(current);
                if (!next.isDone()) {
                    next.whenComplete(this::arrived);
                    return;
                }
                current = next.join();
            }
            result.complete(current);
        } catch (Throwable e) {
            result.completeExceptionally(Stages.cause(e));
        }
    }

    private void arrived(T state, Throwable failure) {
        if (failure != null) {
            result.completeExceptionally(Stages.cause(failure));
        } else {
            runFrom(state);
        }
    }
}
