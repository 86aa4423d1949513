// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLContext;

/** An HTTP server that does to a connection whatever a test says. One request per connection. */
public final class RawServer implements AutoCloseable {

    private final String scheme;
    private final ServerSocket server;
    private final Script script;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final List<IOException> broken = new CopyOnWriteArrayList<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    @FunctionalInterface
    public interface Script {

        void answer(Received request, OutputStream out) throws IOException;
    }

    /** A request whose body is still to be read. */
    public record Received(String method, String path, Map<String, String> headers, InputStream body) {

        public String header(String name) {
            return headers.get(name);
        }

        public byte[] readBody() throws IOException {
            return body.readNBytes(Integer.parseInt(header("Content-Length")));
        }

        @Override
        public String toString() {
            return method + " " + path + " " + headers.keySet();
        }
    }

    public RawServer(Script script) throws IOException {
        this("http", ServerSocketFactory.getDefault(), script);
    }

    /** A server that speaks TLS. */
    public RawServer(SSLContext tls, Script script) throws IOException {
        this("https", tls.getServerSocketFactory(), script);
    }

    private RawServer(String scheme, ServerSocketFactory sockets, Script script) throws IOException {
        this.scheme = scheme;
        this.script = script;
        this.server = sockets.createServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        Thread acceptor = new Thread(this::accept, "raw-server");
        acceptor.setDaemon(true);
        acceptor.start();
    }

    public URI uri(String path) {
        return URI.create(scheme + "://127.0.0.1:" + server.getLocalPort() + path);
    }

    public List<Received> received() {
        return received;
    }

    /** What went wrong while answers were written: a client that went away shows here. */
    public List<IOException> broken() {
        return broken;
    }

    public static void head(OutputStream out, String status, String... headers) throws IOException {
        String text = "HTTP/1.1 " + status + "\r\nConnection: close\r\n" + String.join("\r\n", headers)
                + (headers.length == 0 ? "" : "\r\n") + "\r\n";
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                open.add(socket);
                Thread thread = new Thread(() -> serve(socket), "raw-server-connection");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                broken.add(e);
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            String[] start = line(in).split(" ");
            Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            for (String line = line(in); !line.isEmpty(); line = line(in)) {
                String[] parts = line.split(":", 2);
                headers.put(parts[0].toLowerCase(Locale.ROOT), parts[1].strip());
            }
            InputStream body = headers.containsKey("expect") ? invited(in, socket.getOutputStream()) : in;
            Received request = new Received(start[0], start[1], headers, body);
            received.add(request);
            script.answer(request, socket.getOutputStream());
            socket.getOutputStream().flush();
        } catch (IOException e) {
            broken.add(e);
        } finally {
            open.remove(socket);
        }
    }

    /** A client that waits for permission to send gets it when its bytes are wanted. */
    private static InputStream invited(InputStream in, OutputStream out) {
        return new FilterInputStream(in) {
            private boolean invited;

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                if (!invited) {
                    invited = true;
                    out.write("HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.UTF_8));
                    out.flush();
                }
                return super.read(bytes, offset, length);
            }
        };
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("the client went away");
            }
            line.append((char) c);
        }
        return line.toString().strip();
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
