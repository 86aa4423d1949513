// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.WritableByteChannel;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** The server's side of a TLS connection. */
record TlsChannel(SSLSocket socket, ReadableByteChannel in, WritableByteChannel out) implements ByteChannel {

    static TlsChannel over(SocketChannel accepted, SSLSocketFactory factory) throws IOException {
        SSLSocket socket = (SSLSocket) factory.createSocket(accepted.socket(), null, true);
        socket.setUseClientMode(false);
        return new TlsChannel(
                socket, Channels.newChannel(socket.getInputStream()), Channels.newChannel(socket.getOutputStream()));
    }

    @Override
    public int read(ByteBuffer bytes) throws IOException {
        return in.read(bytes);
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        return out.write(bytes);
    }

    @Override
    public boolean isOpen() {
        return !socket.isClosed();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
