// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps media in a folder, in constant memory. A temporary folder is removed with all that is in it when the store is
 * closed; one that was given stays.
 */
public final class MediaStore implements AutoCloseable {

    private final Path folder;
    private final boolean temporary;
    private final List<StoredMedia> all = new CopyOnWriteArrayList<>();

    /** Opens the files that a state names. */
    public interface Opener {

        /** @param length how many bytes had arrived when the state was written */
        StoredMedia open(String name, String contentType, String file, long length) throws IOException;
    }

    /** A store in a temporary folder. */
    public MediaStore() {
        try {
            folder = Files.createTempDirectory("camel-media-testkit");
            temporary = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A store in a folder that is there, and stays. */
    public MediaStore(Path folder) {
        this.folder = folder;
        this.temporary = false;
    }

    /** An empty file that bytes can be appended to. */
    public StoredMedia create(String name, String contentType) {
        try {
            return add(new StoredMedia(name, contentType, Files.createTempFile(folder, "media", "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps all that {@code bytes} gives; nothing stays when it fails before its end. */
    public StoredMedia store(String name, String contentType, InputStream bytes) throws IOException {
        StoredMedia media = create(name, contentType);
        try {
            media.append(bytes);
            return media;
        } catch (IOException e) {
            media.delete();
            all.remove(media);
            throw e;
        }
    }

    /** Opens files of this folder, whatever their length is by now. */
    public Opener allThatArrived() {
        return (name, contentType, file, length) ->
                add(StoredMedia.existing(name, contentType, folder.resolve(file), Long.MAX_VALUE));
    }

    /** Keeps the present files in a folder of their own, which shares their bytes. */
    public Path keep() throws IOException {
        Path kept = Files.createTempDirectory(folder, "snapshot");
        for (StoredMedia media : all) {
            if (Files.exists(media.path())) {
                Files.createLink(kept.resolve(media.path().getFileName()), media.path());
            }
        }
        return kept;
    }

    /** Drops all files, and opens those of a kept folder with the lengths they had then. */
    public Opener exactly(Path kept) {
        clear();
        return (name, contentType, file, length) -> {
            Path path = folder.resolve(file);
            Path source = kept.resolve(file);
            if (Files.size(source) == length) {
                Files.createLink(path, source);
            } else {
                // More has arrived since: those bytes may be another snapshot's.
                Files.copy(source, path);
            }
            return add(StoredMedia.existing(name, contentType, path, length));
        };
    }

    /** Removes the files of the folder that this store does not know, which an earlier process left. */
    public void sweep() throws IOException {
        Set<Path> known = all.stream().map(StoredMedia::path).collect(Collectors.toSet());
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.filter(path -> !known.contains(path)).toList()) {
                delete(entry);
            }
        }
    }

    /** Removes all media. */
    public void clear() {
        List<StoredMedia> past = List.copyOf(all);
        all.removeAll(past);
        past.forEach(StoredMedia::delete);
    }

    @Override
    public void close() {
        if (temporary) {
            clear();
            delete(folder);
        }
    }

    private StoredMedia add(StoredMedia media) {
        all.add(media);
        return media;
    }

    private static void delete(Path folder) {
        try (Stream<Path> entries = Files.walk(folder)) {
            for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(entry);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
