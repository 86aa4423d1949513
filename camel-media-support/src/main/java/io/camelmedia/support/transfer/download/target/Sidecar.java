// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.download.target;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.Json;
import io.camelmedia.support.store.Disk;
import io.camelmedia.support.store.DurableFiles;
import io.camelmedia.support.transfer.download.PartialFile;
import io.camelmedia.support.transfer.download.Segment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a later call has to know to go on with a file that is not complete. Written before the file's first byte. How
 * far the last segment is, the file's length tells; how far the others are, only this does.
 *
 * @param source what is downloaded
 */
public record Sidecar(String source, String etag, long first, long length, List<Reach> segments) {

    private static final Logger LOG = LoggerFactory.getLogger(Sidecar.class);
    private static final String DRAFT = ".draft";
    private static final DurableFiles FILES = new DurableFiles(Disk.REAL);

    /** A segment that begins at {@code first} and has come up to {@code position}. */
    public record Reach(long first, long position) {}

    public static Sidecar of(String source, PartialFile held) {
        List<Reach> segments = held.segments().stream()
                .map(segment -> new Reach(segment.first(), segment.position()))
                .toList();
        return new Sidecar(source, held.etag(), held.first(), held.length(), segments);
    }

    /**
     * What a file holds of which this tells.
     *
     * @param size of the file
     * @return null when the two do not fit together
     */
    PartialFile held(long size) {
        List<Segment> restored = new ArrayList<>();
        long end = 0;
        for (int index = 0; index < segments.size(); index++) {
            Reach reach = segments.get(index);
            boolean last = index == segments.size() - 1;
            long begin = end;
            end = last ? length : segments.get(index + 1).first();
            long position = last ? Math.max(size, begin) : reach.position();
            boolean written = position == begin || position <= size;
            if (reach.first() != begin || position < begin || position > end || !written) {
                return null;
            }
            restored.add(new Segment(begin, end, position));
        }
        return new PartialFile(etag, first, length, List.copyOf(restored));
    }

    /** The file's content; null when there is none that can be used. */
    public static Sidecar read(Path path) {
        if (Files.notExists(path)) {
            return null;
        }
        try {
            JsonNode json;
            try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
                json = Json.read(in);
            }
            Sidecar sidecar = Json.convert(json, Sidecar.class);
            return sidecar != null && sidecar.isUsable() ? sidecar : null;
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("{} cannot be read; its download begins anew: {}", path, e.toString());
            return null;
        }
    }

    private boolean isUsable() {
        return PartialFile.isResumable(etag, length) && segments != null && !segments.isEmpty();
    }

    /**
     * A crash leaves what was written before, or this: an older one costs bytes that come again, so that the directory
     * is not forced to the disk. The draft is a new file: a link in its place is not followed.
     */
    public void write(Path path) throws IOException {
        Path draft = draft(path);
        Files.deleteIfExists(draft);
        FILES.write(draft, Json.bytes(this));
        Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    static void delete(Path path) throws IOException {
        Files.deleteIfExists(path);
        Files.deleteIfExists(draft(path));
    }

    private static Path draft(Path path) {
        return path.resolveSibling(path.getFileName() + DRAFT);
    }
}
