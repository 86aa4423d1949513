package io.camelmedia.testkit.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps media in a temporary folder, in constant memory, and removes it when closed. */
public final class MediaStore implements AutoCloseable {

    private final Path folder;
    private final List<StoredMedia> all = new CopyOnWriteArrayList<>();

    public MediaStore() {
        try {
            folder = Files.createTempDirectory("camel-media-testkit");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An empty file that bytes can be appended to. */
    public StoredMedia create(String name, String contentType) {
        try {
            StoredMedia media = new StoredMedia(name, contentType, Files.createTempFile(folder, "media", ""));
            all.add(media);
            return media;
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

    /** Removes all media. */
    public void clear() {
        List<StoredMedia> past = List.copyOf(all);
        all.removeAll(past);
        past.forEach(StoredMedia::delete);
    }

    @Override
    public void close() {
        clear();
        try {
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
