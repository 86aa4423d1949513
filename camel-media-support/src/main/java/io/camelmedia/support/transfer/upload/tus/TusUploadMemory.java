package io.camelmedia.support.transfer.upload.tus;

import java.net.URI;

/** Told where an upload was created, before its first byte is sent, so that a later call can go on there. */
@FunctionalInterface
public interface TusUploadMemory {

    void remember(URI location);
}
