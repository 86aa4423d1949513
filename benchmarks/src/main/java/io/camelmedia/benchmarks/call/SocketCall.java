// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.call;

import io.camelmedia.benchmarks.contest.Site;
import io.camelmedia.benchmarks.contest.Work;
import io.camelmedia.support.json.Json;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/** The same bytes again and again, so that all of the time is the server's and the kernel's. */
final class SocketCall implements Work {

    private final SocketChannel channel;
    private final ByteBuffer request;
    private final ByteBuffer answer = ByteBuffer.allocateDirect(8192);
    private int length;

    SocketCall(Site site, JsonCall call) throws IOException {
        channel = SocketChannel.open(
                new InetSocketAddress(site.server().getHost(), site.server().getPort()));
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        byte[] body = Json.bytes(call.body());
        String head =
                "PUT " + call.path() + " HTTP/1.1\r\nHost: " + site.server().getAuthority()
                        + "\r\nAuthorization: " + call.proof()
                        + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n";
        byte[] lines = head.getBytes(StandardCharsets.US_ASCII);
        request =
                ByteBuffer.allocateDirect(lines.length + body.length).put(lines).put(body);
    }

    /** One at a time. Answers are all alike: the first, which comes in one piece, tells how long they are. */
    @Override
    public synchronized void run() throws IOException {
        channel.write(request.flip());
        answer.clear();
        do {
            if (channel.read(answer) < 0) {
                throw new EOFException("the server closed the connection");
            }
        } while (answer.position() < length);
        length = answer.position();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
