// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http.execution;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

/** Beginnings and ends of stages: a failure is always the failure itself, whoever threw it. */
public final class Stages {

    private Stages() {}

    /** The failure itself, without the wrappers that stages put around it. */
    public static Throwable cause(Throwable failure) {
        Throwable cause = failure;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    /** What is to be thrown for a stage that was waited for and failed. */
    public static Exception exception(ExecutionException failure) {
        return cause(failure.getCause()) instanceof Exception cause ? cause : failure;
    }

    /** The failure as a stage may throw it. */
    public static CompletionException wrapped(Throwable failure) {
        return failure instanceof CompletionException known ? known : new CompletionException(failure);
    }

    /** The stage of the work; a failed one when the work throws instead of beginning. */
    public static <T> CompletableFuture<T> begin(Supplier<CompletableFuture<T>> work) {
        try {
            return work.get();
        } catch (Throwable e) {
            return CompletableFuture.failedFuture(e);
        }
    }
}
