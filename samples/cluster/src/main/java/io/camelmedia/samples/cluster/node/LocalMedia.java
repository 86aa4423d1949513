// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.cluster.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Timestamp;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.Variable;

/** The file that a node works on, on the node's own disk. */
public final class LocalMedia {

    /** The variable with the path. */
    private static final String MEDIA = "media";

    /**
     * Takes what was downloaded. Uploads are remembered by a file's time of change too, so it is made the same on every
     * node: the time at which the file was queued.
     */
    public void take(
            Exchange exchange, @Variable("downloaded") Path downloaded, @Variable("file") Map<String, Object> file)
            throws IOException {
        Timestamp queued = (Timestamp) file.get("queued_at");
        Files.setLastModifiedTime(downloaded, FileTime.from(queued.toInstant()));
        exchange.setVariable(MEDIA, downloaded);
    }

    /** Deletes what an exchange has taken. */
    public void delete(@Variable(MEDIA) Path media) throws IOException {
        if (media != null) {
            Files.deleteIfExists(media);
        }
    }
}
