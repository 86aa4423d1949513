// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.source;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Objects;

/** Media in memory. */
public final class BytesSource extends ReplayableSource {

    private final byte[] bytes;

    public BytesSource(byte[] bytes, String name) {
        super(name, bytes.length);
        this.bytes = bytes;
    }

    @Override
    public InputStream open(long offset) {
        int start = Objects.checkIndex(Math.toIntExact(offset), bytes.length + 1);
        return new ByteArrayInputStream(bytes, start, bytes.length - start);
    }
}
