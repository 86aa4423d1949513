// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.transfer;

import io.camelmedia.benchmarks.contest.Site;
import io.camelmedia.benchmarks.contest.Work;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/**
 * As many bytes over a bare socket, with neither a file nor HTTP but for the head of a request: what the server and the
 * kernel can do.
 *
 * @param head     of the request, without its end
 * @param sent     how many zeros follow it
 * @param received how many bytes are read at least
 */
record SocketTransfer(Site site, String head, long sent, long received) implements Work {

    private static final int BLOCK = 1 << 20;

    static SocketTransfer upload(Site site) throws IOException {
        return new SocketTransfer(site, "PUT /files/zeros HTTP/1.1\r\nContent-Length: " + site.size(), site.size(), 1);
    }

    static SocketTransfer download(Site site) throws IOException {
        return new SocketTransfer(site, "GET /media/v1/download/original/" + site.size() + " HTTP/1.1", 0, site.size());
    }

    @Override
    public void run() throws IOException {
        InetSocketAddress address =
                new InetSocketAddress(site.server().getHost(), site.server().getPort());
        try (SocketChannel channel = SocketChannel.open(address)) {
            channel.write(ByteBuffer.wrap((head + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII)));
            ByteBuffer block = ByteBuffer.allocateDirect(BLOCK);
            for (long left = sent; left > 0; left -= block.position()) {
                block.clear().limit((int) Math.min(BLOCK, left));
                channel.write(block);
            }
            for (long left = received; left > 0; left -= block.position()) {
                if (channel.read(block.clear()) < 0) {
                    throw new EOFException("the server closed the connection");
                }
            }
        }
    }
}
