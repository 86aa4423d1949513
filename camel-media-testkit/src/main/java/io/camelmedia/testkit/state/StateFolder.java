// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Keeps a simulator's state in a folder, so that it survives the process, however that ends: the state is written after
 * each exchange, before its answer is complete, and the media are there already. It is not synced to the disk, so what
 * came last may be lost with the machine.
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

    /** Writes the state, in one step for whoever reads it. */
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
     * Reads the state that an earlier process left, if there is any. Of media that was still arriving, all that is in the
     * file counts, for it was received.
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
