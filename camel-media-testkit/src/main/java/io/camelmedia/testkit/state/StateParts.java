// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.state;

import io.camelmedia.testkit.media.MediaStore;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.UncheckedIOException;
import java.util.List;

/** All parts of what a simulator remembers, written and read as one. */
public final class StateParts {

    private final List<StatePart> parts;
    private final MediaStore media;

    public StateParts(List<StatePart> parts, MediaStore media) {
        this.parts = parts;
        this.media = media;
    }

    byte[] write() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (StateOutput out = new StateOutput(bytes)) {
            out.writeInt(parts.size());
            for (StatePart part : parts) {
                out.writeObject(part.save());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Replaces what the parts remember.
     *
     * @param files where the media are
     */
    void read(byte[] state, MediaStore.Opener files) {
        try (StateInput in = new StateInput(new ByteArrayInputStream(state), files)) {
            if (in.readInt() != parts.size()) {
                throw new InvalidClassException("it has another number of parts");
            }
            for (StatePart part : parts) {
                part.load(in.readObject());
            }
        } catch (InvalidClassException | ClassNotFoundException e) {
            throw new IllegalStateException(
                    "the state was kept by another version of the simulators, which alone can read it: "
                            + e.getMessage(),
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    MediaStore media() {
        return media;
    }
}
