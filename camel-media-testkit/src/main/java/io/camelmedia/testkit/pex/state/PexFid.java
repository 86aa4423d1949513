// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pex.state;

import io.camelmedia.testkit.api.Sha256;
import io.camelmedia.testkit.media.StoredMedia;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HexFormat;

/** The documented file id: SHA-256 of the first 512 KiB, or of all when there is less. */
final class PexFid {

    private static final int BYTES = 512 * 1024;

    private PexFid() {}

    static String of(StoredMedia media) {
        try (InputStream in = Files.newInputStream(media.path())) {
            return HexFormat.of().formatHex(Sha256.newDigest().digest(in.readNBytes(BYTES)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
