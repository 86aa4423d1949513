// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline;

import io.camelmedia.samples.pipeline.console.Console;
import io.camelmedia.samples.pipeline.media.Media;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.camel.component.file.GenericFile;
import org.apache.camel.component.file.GenericFileFilter;

/**
 * The folder that the routes watch. A file given elsewhere comes in as a link. As a filter of the watching route it keeps
 * out what has failed, until the next run. What the route does not take is told once, with the reason.
 */
public final class Inbox implements GenericFileFilter<File> {

    private static final String DONE = ".done";

    private final Path folder;
    private final Console console;
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final Set<String> taken = ConcurrentHashMap.newKeySet();
    private final Map<String, Long> lengths = new HashMap<>();
    private final Set<String> told = new HashSet<>();

    public Inbox(Path folder, Console console) {
        this.folder = folder;
        this.console = console;
    }

    /** Tells what lies there and is not taken, each once. */
    public synchronized void look() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            for (Path path : all.sorted().toList()) {
                String name = path.getFileName().toString();
                Optional<String> reason = reason(path, name);
                if (reason.isPresent() && told.add(name + reason)) {
                    console.say(name + ": " + reason.get());
                }
            }
        }
    }

    private Optional<String> reason(Path path, String name) throws IOException {
        if (name.equals(DONE)) {
            return Optional.empty();
        } else if (!Files.exists(path)) {
            return Files.isSymbolicLink(path) ? Optional.of("skipped, the link leads nowhere") : Optional.empty();
        } else if (Files.isDirectory(path)) {
            return Optional.of("skipped, it is a folder; put the files in it into the inbox");
        } else if (name.startsWith(".")) {
            return Optional.of("skipped as long as its name begins with a dot");
        } else if (taken.contains(name) || !Files.isRegularFile(path)) {
            return Optional.empty();
        }
        long length = Files.size(path);
        Long before = lengths.put(name, length);
        return before != null && length != before
                ? Optional.of("not taken yet, it is still being copied")
                : Optional.empty();
    }

    /** The routes have taken it. */
    void taken(String name) {
        taken.add(name);
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
