// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.wire;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;

/** The answer's body on its way to the client: counted, and subject to the exchange's faults. */
public final class TappedOutput extends ServletOutputStream {

    private final ServletOutputStream target;
    private final Exchange exchange;
    private Passage passage = Passage.OPEN;
    private boolean begun;

    TappedOutput(ServletOutputStream target, Exchange exchange) {
        this.target = target;
        this.exchange = exchange;
    }

    public void through(Passage newPassage) {
        passage = newPassage;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        begin();
        int written = 0;
        while (written < length) {
            int portion = passage.allow(length - written);
            send(bytes, offset + written, portion);
            written += portion;
            passage.passed(portion);
        }
    }

    private void send(byte[] bytes, int offset, int length) throws IOException {
        try {
            target.write(bytes, offset, length);
        } catch (IOException e) {
            throw exchange.abandoned(e);
        }
        exchange.recorded().answered(length);
    }

    @Override
    public void flush() throws IOException {
        begin();
        try {
            target.flush();
        } catch (IOException e) {
            throw exchange.abandoned(e);
        }
    }

    @Override
    public void close() throws IOException {
        begin();
        try {
            target.close();
        } catch (IOException e) {
            throw exchange.abandoned(e);
        }
    }

    /** Before the first byte of the answer, reads what the handler left of the request, as servers do. */
    private void begin() throws IOException {
        if (!begun) {
            begun = true;
            exchange.beginAnswer();
        }
    }

    @Override
    public boolean isReady() {
        return target.isReady();
    }

    @Override
    public void setWriteListener(WriteListener listener) {
        throw new UnsupportedOperationException("answers are written blocking");
    }
}
