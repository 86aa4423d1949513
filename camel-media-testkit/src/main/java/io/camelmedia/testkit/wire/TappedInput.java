// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.wire;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The request's body on its way to the handler: recorded, and subject to the exchange's faults. A client that sent
 * {@code Expect: 100-continue} gets the permission to send it with the first read.
 */
public final class TappedInput extends ServletInputStream {

    private final HttpServletRequest request;
    private final RecordedRequest recorded;
    private final byte[] one = new byte[1];
    private Passage passage = Passage.OPEN;
    private boolean touched;

    TappedInput(HttpServletRequest request, RecordedRequest recorded) {
        this.request = request;
        this.recorded = recorded;
    }

    public void through(Passage newPassage) {
        passage = newPassage;
    }

    boolean touched() {
        return touched;
    }

    @Override
    public int read() throws IOException {
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        touched = true;
        int count = fill(buffer, offset, passage.allow(length));
        if (count < 0) {
            recorded.bodyEnded();
        } else {
            recorded.read(buffer, offset, count);
            passage.passed(count);
        }
        return count;
    }

    private int fill(byte[] buffer, int offset, int length) throws IOException {
        try {
            return request.getInputStream().read(buffer, offset, length);
        } catch (IOException e) {
            recorded.ended(Outcome.ABANDONED);
            throw new ConnectionCut("the client left before the request was read", e);
        }
    }

    @Override
    public boolean isFinished() {
        return touched && source().isFinished();
    }

    @Override
    public boolean isReady() {
        return source().isReady();
    }

    private ServletInputStream source() {
        try {
            return request.getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void setReadListener(ReadListener listener) {
        throw new UnsupportedOperationException("bodies are read blocking");
    }
}
