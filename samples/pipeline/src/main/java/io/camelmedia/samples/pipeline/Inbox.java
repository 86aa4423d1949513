package io.camelmedia.samples.pipeline;

import io.camelmedia.samples.pipeline.media.Media;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.camel.component.file.GenericFile;
import org.apache.camel.component.file.GenericFileFilter;

/**
 * The folder that the routes watch. A file given elsewhere comes in as a link. As a filter of the watching route it keeps
 * out what has failed, until the next run.
 */
public final class Inbox implements GenericFileFilter<File> {

    private final Path folder;
    private final Set<String> refused = ConcurrentHashMap.newKeySet();

    public Inbox(Path folder) {
        this.folder = folder;
    }

    /**
     * Puts a file in.
     *
     * @throws BadInputException when there is no such file, it is empty, or it is no media
     */
    public void put(Path file) throws IOException {
        Media.of(file);
        Path target = file.toRealPath();
        if (target.startsWith(folder.toRealPath())) {
            return;
        }
        String name = file.getFileName().toString();
        Path link = folder.resolve(name);
        for (int number = 2; Files.exists(link, LinkOption.NOFOLLOW_LINKS); number++) {
            if (Files.exists(link) && Files.isSameFile(link, target)) {
                return;
            }
            link = folder.resolve(number + "-" + name);
        }
        Files.createSymbolicLink(link, target);
    }

    /** The names of the files in it that are media. */
    public List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    void refuse(String name) {
        refused.add(name);
    }

    @Override
    public boolean accept(GenericFile<File> file) {
        return !refused.contains(file.getFileName());
    }
}
