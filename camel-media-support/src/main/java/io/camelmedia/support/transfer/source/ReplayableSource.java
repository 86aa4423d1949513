// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.source;

import java.io.IOException;
import java.io.InputStream;

/** Media that can be read as often as needed. */
abstract class ReplayableSource extends MessageSource {

    ReplayableSource(String name, long length) {
        super(name, length);
    }

    @Override
    public boolean replayable() {
        return true;
    }

    @Override
    public byte[] head(int bytes) throws IOException {
        try (InputStream in = open(0)) {
            return in.readNBytes(bytes);
        }
    }

    @Override
    public void close() throws IOException {}
}
