// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What lies between a client and the servers behind one address, and what happens there to PATCH requests. */
final class Wire implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Wire.class);
    private static final int PORTION = 64 * 1024;
    private static final Pattern OFFSET = Pattern.compile("(?im)^upload-offset: *(\\d+)");

    private final Function<String, URI> servers;
    private final ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Queue<Fate> fates = new ConcurrentLinkedQueue<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final List<Long> offsets = new CopyOnWriteArrayList<>();

    /** What happens to a request after so many bytes of its body, and to its answer. */
    private record Fate(long limit, Deed atLimit, Deed answer) {

        static final Fate KIND = new Fate(Long.MAX_VALUE, Conversation::cut, Conversation::forwardAnswer);
    }

    private interface Deed {

        void to(Conversation conversation) throws IOException;
    }

    /** @param servers the server that a path belongs to */
    Wire(Function<String, URI> servers) throws IOException {
        this.servers = servers;
        start(this::accept);
    }

    String baseUrl() {
        return "http://127.0.0.1:" + listener.getLocalPort();
    }

    /** Where the PATCH requests wanted to begin. */
    List<Long> offsets() {
        return offsets;
    }

    /** Is kind again, and forgets what passed. */
    void reset() {
        fates.clear();
        offsets.clear();
    }

    /** Resets both sides of the next PATCH after so many bytes of its body. */
    void cutAfter(long bytes) {
        fates.add(new Fate(bytes, Conversation::cut, Conversation::forwardAnswer));
    }

    /** Lets the server do the next PATCH and the client not know. */
    void loseAnswer() {
        fates.add(new Fate(Long.MAX_VALUE, Conversation::cut, Conversation::cut));
    }

    /**
     * Passes no more than so many bytes of the next PATCH.
     *
     * @return is open when they have passed
     */
    CountDownLatch stallAfter(long bytes) {
        CountDownLatch stalled = new CountDownLatch(1);
        fates.add(new Fate(bytes, conversation -> stalled.countDown(), Conversation::forwardAnswer));
        return stalled;
    }

    /** Ends what is open. */
    void hangUp() throws IOException {
        for (Socket socket : open) {
            socket.close();
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        hangUp();
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "wire");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket client = listener.accept();
                start(() -> converse(client));
            } catch (IOException e) {
                LOG.debug("A connection ended", e);
            }
        }
    }

    private void converse(Socket client) {
        open.add(client);
        try (client) {
            InputStream in = new BufferedInputStream(client.getInputStream());
            String head = head(in);
            if (head.isEmpty()) {
                return;
            }
            URI address = servers.apply(head.split(" ")[1]);
            try (Socket server = new Socket(address.getHost(), address.getPort())) {
                open.add(server);
                new Conversation(client, in, server, fate(head)).pass(head);
            }
        } catch (IOException e) {
            LOG.debug("A connection ended", e);
        } finally {
            open.remove(client);
        }
    }

    private Fate fate(String head) {
        if (!head.startsWith("PATCH")) {
            return Fate.KIND;
        }
        Matcher offset = OFFSET.matcher(head);
        if (offset.find()) {
            offsets.add(Long.valueOf(offset.group(1)));
        }
        Fate fate = fates.poll();
        return fate == null ? Fate.KIND : fate;
    }

    /** A head with the empty line that ends it; empty at the end of the stream. */
    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int ended = 0;
        for (int c = in.read(); c >= 0; c = in.read()) {
            head.write(c);
            ended = c == '\n' ? ended + 1 : c == '\r' ? ended : 0;
            if (ended == 2) {
                break;
            }
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    /** One request and its answer. Neither side uses its connection again. */
    private final class Conversation {

        private final Socket client;
        private final InputStream request;
        private final Socket server;
        private final Fate fate;
        private String answerHead;

        Conversation(Socket client, InputStream request, Socket server, Fate fate) {
            this.client = client;
            this.request = request;
            this.server = server;
            this.fate = fate;
        }

        void pass(String head) throws IOException {
            String once =
                    head.replaceFirst("(?im)^connection:.*\r\n", "").replaceFirst("\r\n", "\r\nConnection: close\r\n");
            server.getOutputStream().write(once.getBytes(StandardCharsets.ISO_8859_1));
            start(this::forwardBody);
            InputStream in = new BufferedInputStream(server.getInputStream());
            answerHead = head(in);
            while (answerHead.contains(" 100 ")) {
                client.getOutputStream().write(answerHead.getBytes(StandardCharsets.ISO_8859_1));
                answerHead = head(in);
            }
            fate.answer().to(this);
            in.transferTo(client.getOutputStream());
        }

        private void forwardBody() {
            byte[] portion = new byte[PORTION];
            long left = fate.limit();
            try {
                for (int count = 0; count >= 0; count = request.read(portion, 0, (int) Math.min(PORTION, left))) {
                    server.getOutputStream().write(portion, 0, count);
                    left -= count;
                    if (left == 0) {
                        fate.atLimit().to(this);
                        return;
                    }
                }
            } catch (IOException e) {
                LOG.debug("A connection ended", e);
            }
        }

        void forwardAnswer() throws IOException {
            client.getOutputStream().write(answerHead.getBytes(StandardCharsets.ISO_8859_1));
        }

        void cut() throws IOException {
            for (Socket side : List.of(client, server)) {
                side.setSoLinger(true, 0);
                side.close();
            }
        }
    }
}
