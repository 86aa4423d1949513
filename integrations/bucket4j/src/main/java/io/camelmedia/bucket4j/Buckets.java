// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.bucket4j;

import io.camelmedia.support.store.KeyHash;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import java.nio.ByteBuffer;
import java.time.Duration;

/**
 * Buckets of one token each, which go into debt: who takes a token that is not there yet knows when it will be. A bucket
 * that could hold more would let so many more requests through at once.
 */
final class Buckets {

    private final ProxyManager<Long> manager;

    Buckets(ProxyManager<Long> manager) {
        this.manager = manager;
    }

    /**
     * Takes the next token of a bucket.
     *
     * @param name     of the bucket, the same on all nodes
     * @param interval between two tokens, of a bucket that does not exist yet
     * @return nanoseconds until the token is there
     */
    long take(String name, Duration interval) {
        return manager.builder().build(key(name), () -> configuration(interval)).consumeIgnoringRateLimits(1);
    }

    private static BucketConfiguration configuration(Duration interval) {
        return BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(1).refillGreedy(1, interval))
                .build();
    }

    /** The first 64 bits of the SHA-256 of the name. */
    static long key(String name) {
        return ByteBuffer.wrap(KeyHash.sha256(name)).getLong();
    }
}
