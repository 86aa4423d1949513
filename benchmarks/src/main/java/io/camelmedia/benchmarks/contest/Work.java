// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.contest;

/** What a contender does again and again. */
@FunctionalInterface
public interface Work extends AutoCloseable {

    void run() throws Exception;

    /** Runs it once, and tells what that took. */
    default Usage measured() throws Exception {
        return Usage.of(this);
    }

    @Override
    default void close() throws Exception {}
}
