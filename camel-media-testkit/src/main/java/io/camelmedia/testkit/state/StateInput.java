// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.state;

import io.camelmedia.testkit.media.MediaStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.Optional;

/** Reads a state that {@link StateOutput} wrote. */
final class StateInput extends ObjectInputStream {

    private final MediaStore.Opener files;

    StateInput(InputStream in, MediaStore.Opener files) throws IOException {
        super(in);
        this.files = files;
        enableResolveObject(true);
    }

    @Override
    protected Object resolveObject(Object object) throws IOException {
        if (object instanceof MediaReference media) {
            return files.open(media.name(), media.contentType(), media.file(), media.length());
        }
        return object instanceof OptionalValue optional ? Optional.ofNullable(optional.value()) : object;
    }
}
