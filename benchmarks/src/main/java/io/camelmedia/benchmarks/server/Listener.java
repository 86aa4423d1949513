// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.server;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes connections on a port of loopback, each with a thread of its own. */
final class Listener implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(Listener.class);

    private final ServerSocketChannel channel;
    private final String scheme;
    private final Opening opening;
    private final Routes routes;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "connection");
        thread.setDaemon(true);
        return thread;
    });

    /** What a connection is before HTTP begins on it. */
    interface Opening {

        Wire open(SocketChannel accepted) throws IOException;
    }

    Listener(String scheme, Opening opening, Routes routes) throws IOException {
        this.scheme = scheme;
        this.opening = opening;
        this.routes = routes;
        this.channel = ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        threads.execute(this::listen);
    }

    URI address() throws IOException {
        InetSocketAddress local = (InetSocketAddress) channel.getLocalAddress();
        return URI.create(scheme + "://127.0.0.1:" + local.getPort());
    }

    private void listen() {
        try {
            while (channel.isOpen()) {
                SocketChannel accepted = channel.accept();
                accepted.setOption(StandardSocketOptions.TCP_NODELAY, true);
                threads.execute(() -> serve(accepted));
            }
        } catch (IOException closed) {
            LOG.debug("No more connections are taken", closed);
        }
    }

    private void serve(SocketChannel accepted) {
        try (Wire wire = opening.open(accepted)) {
            for (Asked asked = Asked.next(wire); asked != null; asked = Asked.next(wire)) {
                routes.answer(asked).write(wire, asked.method().equals("HEAD"));
            }
        } catch (IOException broken) {
            LOG.debug("A connection broke", broken);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        threads.shutdownNow();
    }
}
