// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.download;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Breaks after some bytes of an answer's body. */
final class CuttingStream extends FilterOutputStream {

    private int left;
    private boolean body;

    CuttingStream(OutputStream out, int bytes) {
        super(out);
        this.left = bytes;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (!body) {
            body = true;
            out.write(bytes, offset, length);
            if (!new String(bytes, offset, length, StandardCharsets.UTF_8).endsWith("\r\n\r\n")) {
                throw new IllegalStateException("the head of an answer comes first, in one piece");
            }
            return;
        }
        out.write(bytes, offset, Math.min(left, length));
        if (length > left) {
            out.flush();
            throw new IOException("cut by the test");
        }
        left -= length;
    }
}
