// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.download;

/**
 * What a download brought.
 *
 * @param body        the {@link java.nio.file.Path} written, or a {@link org.apache.camel.StreamCache}; null when the
 *                    service answered that nothing changed since {@code ifNoneMatch}
 * @param bytes       length
 * @param fileName    name of the file written, or the service's name made fit for a folder
 * @param contentType as the service says; null when it does not
 * @param etag        entity tag; null when there is none
 * @param checksum    hexadecimal digits; null when none was asked for
 */
public record Downloaded(Object body, long bytes, String fileName, String contentType, String etag, String checksum) {

    static Downloaded unchanged(String etag) {
        return new Downloaded(null, 0, null, null, etag, null);
    }

    /** Whether nothing was fetched, because nothing changed since {@code ifNoneMatch}. */
    public boolean notModified() {
        return body == null;
    }
}
