// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.workflow;

import static io.camelmedia.component.ci.CiParam.FOLDER_ID;
import static io.camelmedia.component.ci.CiParam.UPLOAD_METADATA;
import static io.camelmedia.component.ci.CiParam.WORKSPACE_ID;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.Json;
import io.camelmedia.support.operation.call.Values;
import io.camelmedia.support.transfer.source.Fingerprint;
import io.camelmedia.support.transfer.source.MediaSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A file on its way into an asset.
 *
 * @param name        of the asset
 * @param description name, destination and metadata, as the service takes them
 */
record UploadedFile(MediaSource source, String name, Map<String, Object> description) {

    private static final int FIRST = 512 * 1024;

    static UploadedFile of(MediaSource source, String name, Values values) {
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("name", name);
        if (values.has(WORKSPACE_ID)) {
            description.put("workspaceId", values.text(WORKSPACE_ID));
        }
        if (values.has(FOLDER_ID)) {
            description.put("folderId", values.text(FOLDER_ID));
        }
        if (values.has(UPLOAD_METADATA)) {
            description.put("metadata", values.get(UPLOAD_METADATA));
        }
        return new UploadedFile(source, name, description);
    }

    /** The body that announces the parts: the description, and the size in bytes. */
    JsonNode announcement() {
        Map<String, Object> announcement = new LinkedHashMap<>(description);
        announcement.put("size", source.length());
        return Json.tree(announcement);
    }

    /** The description as JSON text, for a part of a form. */
    String text() {
        return Json.tree(description).toString();
    }

    /** The key of the upload: it differs once the file, its destination, its name or its metadata has changed. */
    String key() throws IOException {
        UUID digest = UUID.nameUUIDFromBytes(text().getBytes(StandardCharsets.UTF_8));
        return Fingerprint.of(source, FIRST) + " " + source.length() + " " + source.lastModified() + " " + digest;
    }

    /** Whether a change of the media would show. That of media without a date would not: their parts are sent again. */
    boolean isKnownAgain() {
        return source.lastModified() != null;
    }
}
