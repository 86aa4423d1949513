// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;

/** A stream that was written to a temporary file, because its length must be known. */
final class SpooledSource extends FileSource {

    private final Path temporary;

    private SpooledSource(Path temporary, String name) throws IOException {
        super(temporary, name);
        this.temporary = temporary;
    }

    static SpooledSource of(InputStream in, String name, Path temporary) throws IOException {
        try {
            Files.copy(in, temporary, StandardCopyOption.REPLACE_EXISTING);
            return new SpooledSource(temporary, name);
        } catch (IOException e) {
            Files.deleteIfExists(temporary);
            throw new IOException("cannot write the message body to " + temporary + ": " + e.getMessage(), e);
        }
    }

    @Override
    public Instant lastModified() {
        return null;
    }

    @Override
    public boolean modified() {
        return false;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(temporary);
    }

    @Override
    public String toString() {
        return "the message body";
    }
}
