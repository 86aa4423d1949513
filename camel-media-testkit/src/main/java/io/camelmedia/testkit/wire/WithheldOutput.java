// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.wire;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;

/** Takes an answer that is not to reach the client; keeps its beginning. */
public final class WithheldOutput extends ServletOutputStream {

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

    public byte[] kept() {
        return kept.toByteArray();
    }

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        kept.write(bytes, offset, Math.min(length, RecordedRequest.KEPT_BYTES - kept.size()));
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
        throw new UnsupportedOperationException("answers are written blocking");
    }
}
