// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** Writes files so that a crash at any moment leaves what was there before, or all of what was written. */
public final class DurableFiles {

    private static final Set<OpenOption> DRAFT = Set.of(
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE,
            LinkOption.NOFOLLOW_LINKS);

    private static final Set<OpenOption> DIRECTORY = Set.of(StandardOpenOption.READ);

    /** Windows cannot open a directory, and needs no force to keep a rename. */
    private static final boolean FORCES_DIRECTORIES =
            !System.getProperty("os.name").startsWith("Windows");

    private final Disk disk;

    public DurableFiles(Disk disk) {
        this.disk = disk;
    }

    /**
     * Replaces a file, or makes it. When this returns, its content is on the disk under its name.
     *
     * @param draft a file in the same directory that nobody else uses while this runs; gone when this ends
     */
    public void replace(Path file, Path draft, byte[] content) throws IOException {
        write(draft, content);
        try {
            rename(draft, file);
        } catch (IOException e) {
            throw withoutDraft(draft, e);
        }
    }

    /** Writes a file and forces its content, not its name, to the disk. When that fails the file is deleted. */
    public void write(Path draft, byte[] content) throws IOException {
        try (FileChannel channel = disk.open(draft, DRAFT)) {
            append(channel, 0, content);
        } catch (IOException e) {
            throw withoutDraft(draft, e);
        }
    }

    /** Writes behind what a file holds, and forces it to the disk. */
    public static void append(FileChannel channel, long end, byte[] content) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        while (bytes.hasRemaining()) {
            channel.write(bytes, end + bytes.position());
        }
        channel.force(true);
    }

    /**
     * Gives a file whose content is on the disk another name in its directory, also one that is taken. When this
     * returns the name is on the disk too.
     */
    public void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        if (FORCES_DIRECTORIES) {
            try (FileChannel entries = disk.open(to.toAbsolutePath().getParent(), DIRECTORY)) {
                entries.force(true);
            }
        }
    }

    private static IOException withoutDraft(Path draft, IOException failure) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
        return failure;
    }
}
