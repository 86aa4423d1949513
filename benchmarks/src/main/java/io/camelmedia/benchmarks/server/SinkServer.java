package io.camelmedia.benchmarks.server;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An HTTP server on loopback that does as little as it can: it reads what is sent for nothing and sends zeros. One
 * thread for each connection.
 */
public final class SinkServer implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(SinkServer.class);

    private final Routes routes = new Routes();
    private final ServerSocketChannel listener;

    private SinkServer(ServerSocketChannel listener) {
        this.listener = listener;
    }

    public static SinkServer start() throws IOException {
        ServerSocketChannel listener =
                ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        SinkServer server = new SinkServer(listener);
        background("listener", server::listen);
        return server;
    }

    public URI address() throws IOException {
        InetSocketAddress local = (InetSocketAddress) listener.getLocalAddress();
        return URI.create("http://127.0.0.1:" + local.getPort());
    }

    private void listen() throws IOException {
        while (listener.isOpen()) {
            SocketChannel channel = listener.accept();
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            background("connection", () -> serve(channel));
        }
    }

    private void serve(SocketChannel channel) throws IOException {
        try (Wire wire = new Wire(channel)) {
            for (Asked asked = Asked.next(wire); asked != null; asked = Asked.next(wire)) {
                routes.answer(asked).write(wire, asked.method().equals("HEAD"));
            }
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }

    private interface Task {

        void run() throws IOException;
    }

    /** A connection that breaks is the end of it, and of nothing else. */
    private static void background(String name, Task task) {
        Thread thread = new Thread(
                () -> {
                    try {
                        task.run();
                    } catch (IOException broken) {
                        LOG.debug("The {} ended", name, broken);
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
    }
}
