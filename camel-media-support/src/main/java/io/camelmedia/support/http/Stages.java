package io.camelmedia.support.http;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

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

    /**
     * Waits for a stage, on a thread that may be held.
     *
     * @throws InterruptedException when the thread is interrupted meanwhile
     * @throws Exception            the failure itself
     */
    public static <T> T await(CompletableFuture<T> stage) throws Exception {
        try {
            return stage.get();
        } catch (ExecutionException e) {
            throw cause(e.getCause()) instanceof Exception failure ? failure : e;
        }
    }
}
