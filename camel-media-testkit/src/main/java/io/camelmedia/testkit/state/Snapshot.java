// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The state of a simulator at one moment. Its media share their bytes with those of the simulator. */
public final class Snapshot {

    private final byte[] state;
    private final Path media;

    private Snapshot(byte[] state, Path media) {
        this.state = state;
        this.media = media;
    }

    /** Takes a snapshot. */
    public static Snapshot of(StateParts parts) {
        try {
            return new Snapshot(parts.write(), parts.media().keep());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces the simulator's state with the kept one. */
    public void restore(StateParts parts) {
        parts.read(state, parts.media().exactly(media));
    }
}
