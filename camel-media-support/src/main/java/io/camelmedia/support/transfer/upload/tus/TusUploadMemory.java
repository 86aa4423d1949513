// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.upload.tus;

import java.net.URI;
import java.util.concurrent.CompletableFuture;

/** What is known of an upload beside its server. */
@FunctionalInterface
public interface TusUploadMemory {

    /** Told where an upload was created, before its first byte is sent, so that a later call can go on there. */
    void remember(URI location);

    /**
     * Whether the service has all of the media. Asked when the last chunk was sent and the server does not know the
     * upload any more: it may have taken the chunk, and its answer was lost.
     */
    default CompletableFuture<Boolean> hasArrived() {
        return CompletableFuture.completedFuture(false);
    }
}
