// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers uploads as long as the CamelContext lives. */
final class MemoryUploadStore implements UploadStore {

    private final Map<String, JsonNode> uploads = new ConcurrentHashMap<>();

    @Override
    public Optional<JsonNode> find(String key) {
        return Optional.ofNullable(uploads.get(key));
    }

    @Override
    public void put(String key, JsonNode upload) {
        uploads.put(key, upload);
    }

    @Override
    public void remove(String key) {
        uploads.remove(key);
    }
}
