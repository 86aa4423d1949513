package io.camelmedia.support.http.execution;

import java.util.concurrent.CompletionException;

/** What {@link java.util.concurrent.CompletableFuture} wraps, unwrapped. */
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
}
