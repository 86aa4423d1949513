// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.state;

import io.camelmedia.testkit.media.StoredMedia;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.util.Optional;

/** Writes a state; media are named and stay where they are. */
final class StateOutput extends ObjectOutputStream {

    StateOutput(OutputStream out) throws IOException {
        super(out);
        enableReplaceObject(true);
    }

    @Override
    protected Object replaceObject(Object object) {
        if (object instanceof StoredMedia media) {
            String file = media.path().getFileName().toString();
            return new MediaReference(media.name(), media.contentType(), file, media.length());
        }
        return object instanceof Optional<?> optional ? new OptionalValue(optional.orElse(null)) : object;
    }
}
