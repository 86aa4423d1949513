// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.recorder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.apache.camel.CamelContext;
import org.apache.camel.Message;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;

/** A program that follows feeds and records each item, on disk before its exchange completes. */
public abstract class FeedRecorder {

    /**
     * Sets the component up, and names what is followed.
     *
     * @param service address of the service
     * @param cursors where the cursors are kept
     * @return URIs of consumers
     */
    protected abstract List<String> feeds(CamelContext context, String service, String cursors) throws Exception;

    /** What is recorded of an item, in one line. */
    protected abstract String line(Message item);

    /**
     * Runs until it is killed.
     *
     * @param args address of the service; where the cursors are kept; file of the record; file that holds exchanges up:
     *             none completes while it exists
     */
    protected final void run(String... args) throws Exception {
        DefaultCamelContext context = new DefaultCamelContext();
        List<String> feeds = feeds(context, args[0], args[1]);
        FileChannel record = FileChannel.open(Path.of(args[2]), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        Path barrier = Path.of(args[3]);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                for (String feed : feeds) {
                    from(feed)
                            .process(exchange -> append(record, line(exchange.getMessage())))
                            .process(exchange -> pass(barrier));
                }
            }
        });
        context.start();
        Thread.currentThread().join();
    }

    private static void append(FileChannel record, String line) throws IOException {
        record.write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
        record.force(false);
    }

    private static void pass(Path barrier) throws InterruptedException {
        while (Files.exists(barrier)) {
            Thread.sleep(10);
        }
    }
}
