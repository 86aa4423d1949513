// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.download.target;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import io.camelmedia.support.store.KeyHash;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Which source a name in a folder belongs to: a hidden file {@code .<name>.source} beside it holds the source's digest
 * from before the first byte on, so that two downloads of one name never write one file. What stands there without such
 * a file belongs to somebody else.
 */
final class NameClaim {

    private static final int SHOWN = 8;

    private final Path folder;
    private final String digest;

    NameClaim(Path folder, String source) {
        this.folder = folder;
        this.digest = KeyHash.of(source);
    }

    /** @return the file of that name when the name is free or the source's own; else one with a suffix */
    Path file(String name) {
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(folder);
            return Files.isDirectory(file) || isOurs(file) ? file : distinct(name);
        } catch (IOException e) {
            throw new TargetException("cannot claim the name " + file, e);
        }
    }

    private boolean isOurs(Path file) throws IOException {
        Path marker = marker(file);
        boolean taken = exists(file) || exists(PartSink.beside(file, PartSink.PART));
        try {
            if (!taken) {
                Files.deleteIfExists(marker);
                Files.writeString(marker, digest, CREATE_NEW, WRITE);
                return true;
            }
            return Files.readString(marker).equals(digest);
        } catch (FileAlreadyExistsException another) {
            return Files.readString(marker).equals(digest);
        } catch (NoSuchFileException foreign) {
            return false;
        }
    }

    /** Nothing came of a download to this file: the name is free again unless an earlier one stands there. */
    static void giveUp(Path file) throws IOException {
        if (!exists(file)) {
            Files.deleteIfExists(marker(file));
        }
    }

    private static Path marker(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".source");
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** The name with a suffix made of the source's digest, so that it is the same in each call. */
    private Path distinct(String name) {
        int dot = name.lastIndexOf('.');
        int end = dot > 0 ? dot : name.length();
        return folder.resolve(name.substring(0, end) + "-" + digest.substring(0, SHOWN) + name.substring(end));
    }
}
