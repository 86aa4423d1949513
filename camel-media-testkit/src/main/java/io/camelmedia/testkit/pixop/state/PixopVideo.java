// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pixop.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.media.StoredMedia;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/** A video item: an original one with its upload, or a processed one with what was asked for. */
public final class PixopVideo implements Serializable {

    private final String id;
    private final String name;
    private final PixopProject project;
    private final PixopVideo parent;
    private final Instant createdAt;
    private PixopUpload upload;
    private StoredMedia processedMedia;
    private ObjectNode processingRequest = Json.object();

    /** @param parent the original of a processed video; null for an original */
    PixopVideo(String id, String name, PixopProject project, PixopVideo parent, Instant createdAt) {
        this.id = id;
        this.name = name;
        this.project = project;
        this.parent = parent;
        this.createdAt = createdAt;
        this.upload = PixopUpload.none(createdAt);
    }

    public String id() {
        return id;
    }

    String name() {
        return name;
    }

    public PixopProject project() {
        return project;
    }

    PixopVideo parent() {
        return parent;
    }

    public boolean isOriginal() {
        return parent == null;
    }

    Instant createdAt() {
        return createdAt;
    }

    PixopUpload upload() {
        return upload;
    }

    public void uploadIs(PixopUpload newUpload) {
        upload = newUpload;
    }

    ObjectNode processingRequest() {
        return processingRequest;
    }

    /** Takes the source's media, which the service would transcode, as those of the processed video. */
    public void processes(StoredMedia source, ObjectNode request) {
        processedMedia = source;
        processingRequest = request;
    }

    /** The uploaded media of an original video, or what a processed one is made of. */
    public Optional<StoredMedia> media() {
        return Optional.ofNullable(isOriginal() ? upload.media() : processedMedia);
    }
}
