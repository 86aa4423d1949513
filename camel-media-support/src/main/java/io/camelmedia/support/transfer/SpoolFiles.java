package io.camelmedia.support.transfer;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.camel.Exchange;
import org.apache.camel.util.FileUtil;

/** Temporary files, in the folder where Camel's stream caching has its own. */
final class SpoolFiles {

    private SpoolFiles() {}

    static Path create(Exchange exchange) throws IOException {
        return FileUtil.createTempFile(
                        "camel-media",
                        ".tmp",
                        exchange.getContext().getStreamCachingStrategy().getSpoolDirectory())
                .toPath();
    }
}
