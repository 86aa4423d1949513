// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.upload;

import io.camelmedia.support.transfer.source.MediaSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.hc.core5.http.io.entity.AbstractHttpEntity;

/** Media, or a stretch of it, as the body of one attempt. */
final class SourceEntity extends AbstractHttpEntity {

    private final MediaSource source;
    private final long offset;
    private final long length;
    private final SourceWriter writer;

    /**
     * @param contentType null when the request is to have none
     */
    SourceEntity(MediaSource source, long offset, long length, String contentType, SourceWriter writer) {
        super(contentType, null);
        this.source = source;
        this.offset = offset;
        this.length = length;
        this.writer = writer;
    }

    @Override
    public long getContentLength() {
        return length;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        writer.write(offset, length, out);
    }

    @Override
    public InputStream getContent() {
        throw new UnsupportedOperationException("media is written, not read");
    }

    @Override
    public boolean isRepeatable() {
        return source.replayable();
    }

    @Override
    public boolean isStreaming() {
        return true;
    }

    @Override
    public void close() {}
}
