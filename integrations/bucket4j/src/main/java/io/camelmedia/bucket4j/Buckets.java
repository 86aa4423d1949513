// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.bucket4j;

import io.camelmedia.support.store.KeyHash;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import java.nio.ByteBuffer;
import java.time.Duration;

/**
 * Buckets that hold one token and can go into debt: a caller may take a token ahead of time and learns when it is due.
 * A bucket that held more tokens would let as many requests through at once.
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
     * @param interval between two tokens; used when the bucket does not exist yet
     * @return nanoseconds until the token is due
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
