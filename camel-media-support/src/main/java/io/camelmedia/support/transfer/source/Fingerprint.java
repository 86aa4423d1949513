// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.source;

import io.camelmedia.support.transfer.download.Checksum;
import io.camelmedia.support.transfer.download.MessageChecksum;
import java.io.IOException;

/** What tells one media file from another without reading it whole. */
public final class Fingerprint {

    private Fingerprint() {}

    /**
     * SHA-256 of the beginning of media, or of the whole when it is shorter, as hexadecimal digits. Nothing beyond is
     * read.
     *
     * @param first how many bytes
     */
    public static String of(MediaSource source, int first) throws IOException {
        byte[] head = source.head(first);
        Checksum checksum = MessageChecksum.sha256();
        checksum.update(head, head.length, 0);
        return checksum.hex();
    }
}
