// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Keeps a simulator's state in a folder, so that it survives the process, however that ends: the state is written after
 * each exchange, before its answer is complete, and the media are in the folder already. The files are not synced to
 * the disk, so a crash of the machine may lose the last changes.
 */
public final class StateFolder {

    private static final String STATE = "state.bin";

    private final Path folder;

    /** @param folder is made when it is not there */
    public StateFolder(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(media());
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of the state cannot be made: " + e.getMessage(), e);
        }
    }

    /** Where the media are. */
    public Path media() {
        return folder.resolve("media");
    }

    /** Writes the state atomically: a reader finds the former state or this one. */
    public synchronized void save(StateParts parts) {
        try {
            Path draft = Files.write(folder.resolve(STATE + ".new"), parts.write());
            Files.move(
                    draft, folder.resolve(STATE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the state that an earlier process left, if there is any. Media that was still arriving has all the bytes
     * that are in its file, because they were received.
     */
    public synchronized void load(StateParts parts) {
        Path state = folder.resolve(STATE);
        try {
            if (Files.exists(state)) {
                parts.read(Files.readAllBytes(state), parts.media().allThatArrived());
            }
            parts.media().sweep();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
