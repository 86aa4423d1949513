// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.download;

import io.camelmedia.support.json.MediaModel;
import java.nio.file.Path;

/**
 * Media that were written to a file. As text, tree or Map it is this record in JSON; as {@code Path}, {@code File},
 * stream or bytes, and as the body of an upload, it is the media.
 *
 * @param path        of the file
 * @param bytes       length
 * @param contentType as the service says; null when it does not
 * @param etag        entity tag; null when there is none
 * @param checksum    in hexadecimal digits, MD5 where the service gives that, else SHA-256; null when none was computed
 */
public record DownloadedMedia(String path, long bytes, String contentType, String etag, String checksum)
        implements MediaModel {

    /**
     * The file. The field is a text, because Camel turns a {@code Path} into what the file holds wherever it wants
     * text.
     */
    public Path file() {
        return Path.of(path);
    }
}
