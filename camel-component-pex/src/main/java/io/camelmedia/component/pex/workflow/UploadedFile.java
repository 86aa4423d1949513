// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex.workflow;

import static io.camelmedia.component.pex.PexParam.METADATA;
import static io.camelmedia.component.pex.PexParam.UPLOAD_METHOD;

import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.call.Values;
import io.camelmedia.support.transfer.source.Fingerprint;
import io.camelmedia.support.transfer.source.MediaSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The identity of an upload.
 *
 * @param fid SHA-256 of the file's first 512 KiB, of the whole when it is shorter (document: Create an asset, step 1)
 * @param key differs once the file, the upload method or the given metadata has changed
 */
record UploadedFile(String fid, String key) {

    private static final int FIRST = 512 * 1024;

    /**
     * The key holds the name too, because recordings of the same length often begin with the same bytes.
     *
     * @param create tells which parameters are metadata
     * @param given  as the route gave it: what is derived from the file tells nothing more
     */
    static UploadedFile of(MediaSource source, Operation create, Values given, UploadMethod method) throws IOException {
        String fid = Fingerprint.of(source, FIRST);
        String metadata = source.name() + "\n" + metadata(create, given.with(UPLOAD_METHOD, method.toString()));
        UUID digest = UUID.nameUUIDFromBytes(metadata.getBytes(StandardCharsets.UTF_8));
        return new UploadedFile(fid, fid + " " + source.length() + " " + source.lastModified() + " " + digest);
    }

    private static String metadata(Operation create, Values given) {
        return create.uses().values().stream()
                        .filter(given::has)
                        .map(use -> use.parameter().option() + "=" + given.get(use))
                        .collect(Collectors.joining("\n"))
                + "\n"
                + given.text(METADATA);
    }
}
