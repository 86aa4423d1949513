// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.source;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.camel.Exchange;

/** Temporary files: in the folder where Camel's stream caching spools, or the system's when Camel does not spool. */
public final class SpoolFiles {

    private static final String PREFIX = "camel-media";
    private static final String SUFFIX = ".tmp";

    private SpoolFiles() {}

    /** Makes an empty temporary file. Whoever asks for it deletes it. */
    public static Path create(Exchange exchange) throws IOException {
        File folder = exchange.getContext().getStreamCachingStrategy().getSpoolDirectory();
        return folder == null
                ? Files.createTempFile(PREFIX, SUFFIX)
                : Files.createTempFile(Files.createDirectories(folder.toPath()), PREFIX, SUFFIX);
    }
}
