// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http.retry;

import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** How a transfer goes on where an attempt broke, instead of beginning again. */
public interface Resumption {

    /** Every attempt is the same as the first. */
    Resumption NONE = new Resumption() {
        private final CompletableFuture<Map<String, String>> none = CompletableFuture.completedFuture(Map.of());

        @Override
        public CompletableFuture<Map<String, String>> headers() {
            return none;
        }

        @Override
        public long moved() {
            return 0;
        }
    };

    /** What the next attempt says about where it begins: complete already unless that has to be asked first. */
    CompletableFuture<Map<String, String>> headers();

    /**
     * The most bytes that attempts so far got to; never falls. After an attempt that got further, attempts are counted
     * from 1 again.
     */
    long moved();
}
