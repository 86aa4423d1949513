// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.store;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.Json;
import java.io.IOException;
import java.util.Optional;

/** What is remembered of one upload while it is under way. To be closed when it ended, well or not. */
public final class Upload implements AutoCloseable {

    private final UploadStore store;
    private final String key;
    private final Runnable closed;
    private volatile UploadStore.Claim claim = UploadStore.Claim.ALONE;

    Upload(UploadStore store, String key, Runnable closed) {
        this.store = store;
        this.key = key;
        this.closed = closed;
    }

    static Upload unremembered() {
        return new Upload(new MemoryUploadStore(), "", () -> {});
    }

    /**
     * Claims the upload, and finds what an earlier call left. To be called once.
     *
     * @param state the record that was remembered
     * @throws UploadClaimedException when another node sends the upload
     * @throws IOException            when the store cannot be read, or what it has is no such record
     */
    public <T> Optional<T> find(Class<T> state) throws IOException {
        claim = store.claim(key);
        Optional<JsonNode> found = store.find(key);
        try {
            return found.map(json -> Json.convert(json, state));
        } catch (IllegalArgumentException e) {
            throw new IOException(
                    "the remembered upload '" + key + "' is damaged: " + e.getMessage() + "; " + UploadStore.REMEDY, e);
        }
    }

    /**
     * To be called before each request.
     *
     * @throws UploadClaimedException when another node has taken the upload over
     * @throws IOException            when that cannot be told, and may be so
     */
    public void check() throws IOException {
        claim.check();
    }

    /** Remembers how far it is, durably when this returns. */
    public void remember(Object state) throws IOException {
        store.put(key, Json.tree(state));
    }

    /** Forgets the upload: it is complete, or cannot be resumed. */
    public void forget() throws IOException {
        store.remove(key);
    }

    @Override
    public void close() {
        try {
            claim.release();
        } finally {
            closed.run();
        }
    }
}
