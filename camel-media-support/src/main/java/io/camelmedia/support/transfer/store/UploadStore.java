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

    /** @throws IOException when the store cannot be read */
    Optional<JsonNode> find(String key) throws IOException;

    /** Remembers an upload, durably when it returns. */
    void put(String key, JsonNode upload) throws IOException;

    void remove(String key) throws IOException;
}
