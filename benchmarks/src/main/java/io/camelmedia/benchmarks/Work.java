package io.camelmedia.benchmarks;

/** What a contender does again and again. */
@FunctionalInterface
public interface Work extends AutoCloseable {

    void run() throws Exception;

    @Override
    default void close() throws Exception {}
}
