// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pixop.state;

import io.camelmedia.testkit.media.StoredMedia;
import java.io.Serializable;
import java.time.Instant;

/**
 * How far the upload of a video's media is.
 *
 * @param media what arrived; null unless it arrived completely
 * @param light whether only metadata is to be ingested
 */
public record PixopUpload(Status status, Instant updatedAt, StoredMedia media, boolean light) implements Serializable {

    enum Status {
        INITIAL,
        IN_PROGRESS,
        DONE,
        ERROR
    }

    static PixopUpload none(Instant now) {
        return new PixopUpload(Status.INITIAL, now, null, false);
    }

    public static PixopUpload running(Instant now) {
        return new PixopUpload(Status.IN_PROGRESS, now, null, false);
    }

    public static PixopUpload broken(Instant now) {
        return new PixopUpload(Status.ERROR, now, null, false);
    }

    public static PixopUpload done(Instant now, StoredMedia media, boolean light) {
        return new PixopUpload(Status.DONE, now, media, light);
    }
}
