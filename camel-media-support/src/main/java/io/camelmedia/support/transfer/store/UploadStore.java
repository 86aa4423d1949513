// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Optional;

/**
 * Remembers uploads that are not complete, so that a later call goes on with them instead of beginning a second. What
 * it holds may be signed addresses: keep it as safe as credentials.
 */
public interface UploadStore {

    /** What helps when an entry is damaged. */
    String REMEDY = "remove it to begin the upload anew, or restore it from a copy";

    /** That nobody else sends an upload meanwhile. */
    @FunctionalInterface
    interface Claim {

        /** Of stores that nobody shares. */
        Claim ALONE = () -> {};

        /** Lets others have the upload. */
        void release();
    }

    /**
     * Claims an upload for one call. Called before anything else of the upload, once.
     *
     * @throws UploadClaimedException when another node sends it
     * @throws IOException            when the store cannot be reached
     */
    default Claim claim(String key) throws IOException {
        return Claim.ALONE;
    }

    /** @throws IOException when the store cannot be read */
    Optional<JsonNode> find(String key) throws IOException;

    /**
     * Remembers an upload, durably when it returns.
     *
     * @throws UploadClaimedException when another node has taken it over
     */
    void put(String key, JsonNode upload) throws IOException;

    void remove(String key) throws IOException;
}
