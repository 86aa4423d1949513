// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import io.camelmedia.support.poll.cursor.CursorStore;
import io.camelmedia.support.poll.store.FileCursorStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;

/** Cursors in files: a file that grew was appended to, and one that is another was written as a whole. */
final class MeasuredFiles extends MeasuredStore {

    private final Path folder;
    private final CursorStore store;
    private final Map<Path, BasicFileAttributes> known = new HashMap<>();

    MeasuredFiles(Path folder) {
        this.folder = folder;
        this.store = new FileCursorStore(folder);
    }

    @Override
    public CursorStore store() {
        return store;
    }

    @Override
    public long takeWritten() throws IOException {
        long written = 0;
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
                BasicFileAttributes before = known.put(file, now);
                boolean same = before != null && before.fileKey().equals(now.fileKey());
                written += now.size() - (same ? before.size() : 0);
            }
        }
        return written;
    }
}
