package io.camelmedia.component.pex.workflow;

import io.camelmedia.support.http.Gateway;
import io.camelmedia.support.operation.Service;
import io.camelmedia.support.transfer.Fingerprint;
import io.camelmedia.support.transfer.MediaSource;
import java.io.IOException;

/**
 * What tells a file from others.
 *
 * @param fid SHA-256 of its first 512 KiB, of the whole when it is shorter (document: Create an asset, step 1)
 * @param key the file's, for remembering its upload; another once the file has changed
 */
record UploadedFile(String fid, String key) {

    private static final int FIRST = 512 * 1024;

    static UploadedFile of(Service service, MediaSource source) throws IOException {
        Gateway gateway = service.gateway();
        String fid = Fingerprint.of(source, FIRST);
        String key = String.join(
                " ",
                gateway.component(),
                gateway.account().origin().toString(),
                fid,
                String.valueOf(source.length()),
                String.valueOf(source.lastModified()));
        return new UploadedFile(fid, key);
    }
}
