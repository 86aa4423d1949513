// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.server;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.charset.StandardCharsets;

/** One connection: reads through one large direct buffer, and writes from another that is full of zeros. */
final class Wire implements Closeable {

    private static final int BLOCK = 1 << 20;
    private static final ByteBuffer ZEROS = ByteBuffer.allocateDirect(BLOCK).asReadOnlyBuffer();

    private final ByteChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BLOCK).limit(0);

    Wire(ByteChannel channel) {
        this.channel = channel;
    }

    /** The next line without its end; null when the peer has closed the connection before it. */
    String line() throws IOException {
        StringBuilder line = new StringBuilder(64);
        while (buffer.hasRemaining() || fill(BLOCK)) {
            char character = (char) (buffer.get() & 0xff);
            if (character == '\n') {
                return line.toString();
            }
            if (character != '\r') {
                line.append(character);
            }
        }
        return null;
    }

    /** Reads so many bytes as text. */
    String text(int length) throws IOException {
        byte[] bytes = new byte[length];
        for (int read = 0; read < length; ) {
            require(length - read);
            int more = Math.min(length - read, buffer.remaining());
            buffer.get(bytes, read, more);
            read += more;
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /**
     * Reads so many bytes for nothing.
     *
     * @param rate bytes in a second at most
     * @return how many there were before the peer broke off
     */
    long discard(long length, long rate) {
        Pace pace = new Pace(rate);
        long left = length;
        try {
            while (left > 0) {
                require(left);
                int more = (int) Math.min(left, buffer.remaining());
                buffer.position(buffer.position() + more);
                left -= more;
                pace.keep(length - left);
            }
        } catch (IOException broken) {
            return length - left;
        }
        return length;
    }

    private void require(long wanted) throws IOException {
        if (!buffer.hasRemaining() && !fill(wanted)) {
            throw new EOFException("the peer closed the connection within a body");
        }
    }

    private boolean fill(long wanted) throws IOException {
        buffer.clear().limit((int) Math.min(BLOCK, wanted));
        boolean any = channel.read(buffer) > 0;
        buffer.flip();
        return any;
    }

    void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** @param rate bytes in a second at most */
    void zeros(long length, long rate) throws IOException {
        Pace pace = new Pace(rate);
        for (long sent = 0; sent < length; sent += BLOCK) {
            write(ZEROS.duplicate().limit((int) Math.min(BLOCK, length - sent)));
            pace.keep(sent + BLOCK);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
