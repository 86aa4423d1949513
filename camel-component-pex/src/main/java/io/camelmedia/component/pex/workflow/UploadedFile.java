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
 * What tells an upload from others.
 *
 * @param fid SHA-256 of the file's first 512 KiB, of the whole when it is shorter (document: Create an asset, step 1)
 * @param key another once the file has changed, or is to be sent otherwise or with other metadata
 */
record UploadedFile(String fid, String key) {

    private static final int FIRST = 512 * 1024;

    /**
     * The name counts too: recordings of one length often begin alike.
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
