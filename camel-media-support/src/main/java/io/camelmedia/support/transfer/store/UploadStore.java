// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Optional;

/**
 * Remembers uploads that are not complete, so that a later call resumes them instead of beginning a second time.
 * Entries are JSON objects under keys: texts of any length without secrets. What an entry holds may be signed
 * addresses: keep it as safe as credentials. Implementations are safe for use by several threads.
 */
public interface UploadStore {

    /** What helps when an entry is damaged. */
    String REMEDY = "remove it to begin the upload anew, or restore it from a copy";

    /** The exclusive right of one call to send an upload. */
    @FunctionalInterface
    interface Claim {

        /** The claim of a store that nodes do not share. */
        Claim ALONE = () -> {};

        /**
         * Asks whether this is still so. Called before each request of the upload, on the thread that sends it: cheap
         * as a rule.
         *
         * @throws UploadClaimedException when another node has taken the upload over
         * @throws IOException            when that cannot be told, and may be so
         */
        default void check() throws IOException {}

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

    /**
     * What is remembered under the key; empty when nothing is.
     *
     * @throws IOException when the store cannot be read, or the entry is damaged: never taken for nothing
     */
    Optional<JsonNode> find(String key) throws IOException;

    /**
     * Remembers an upload, durably when it returns.
     *
     * @throws UploadClaimedException when another node has taken it over
     * @throws IOException            when it cannot be stored
     */
    void put(String key, JsonNode upload) throws IOException;

    /**
     * Forgets an upload; nothing happens when none is remembered. The claim stays until it is released.
     *
     * @throws IOException when the store cannot be written to
     */
    void remove(String key) throws IOException;
}
