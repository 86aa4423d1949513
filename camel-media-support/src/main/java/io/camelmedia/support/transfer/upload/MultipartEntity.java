// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.upload;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.HttpEntityWrapper;

/** An entity between two delimiters. */
final class MultipartEntity extends HttpEntityWrapper {

    private final HttpEntity part;
    private final byte[] head;
    private final byte[] tail;
    private final Runnable beforeEnd;

    /** @param beforeEnd called when only the last delimiter is missing */
    MultipartEntity(HttpEntity part, byte[] head, byte[] tail, Runnable beforeEnd) {
        super(part);
        this.part = part;
        this.head = head;
        this.tail = tail;
        this.beforeEnd = beforeEnd;
    }

    @Override
    public long getContentLength() {
        return head.length + part.getContentLength() + tail.length;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        out.write(head);
        part.writeTo(out);
        beforeEnd.run();
        out.write(tail);
    }
}
