// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A user's own store that other nodes share: one of them takes each upload over after some requests. */
public final class OvertakenStore implements UploadStore {

    private final AtomicInteger left;

    /** @param requests how many are sent before */
    public OvertakenStore(int requests) {
        this.left = new AtomicInteger(requests);
    }

    @Override
    public Claim claim(String key) {
        return new Claim() {
            @Override
            public void check() throws UploadClaimedException {
                if (left.getAndDecrement() <= 0) {
                    throw new UploadClaimedException("another node has it now");
                }
            }

            @Override
            public void release() {}
        };
    }

    @Override
    public Optional<JsonNode> find(String key) {
        return Optional.empty();
    }

    @Override
    public void put(String key, JsonNode upload) {}

    @Override
    public void remove(String key) {}
}
