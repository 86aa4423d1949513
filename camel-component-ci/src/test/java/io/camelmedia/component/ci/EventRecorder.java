package io.camelmedia.component.ci;

import io.camelmedia.component.ci.model.Event;
import io.camelmedia.testkit.ci.CiSimulator;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.h2.jdbcx.JdbcDataSource;

/** A program that follows the events of a Workspace and records each id, on disk before the exchange completes. */
public final class EventRecorder {

    private static final String H2 = "jdbc:h2:";

    private EventRecorder() {}

    /**
     * @param args address of the service; cursor store, or the address of a database; file of the record; file that
     *             holds exchanges up: none completes while it exists
     */
    public static void main(String[] args) throws Exception {
        DefaultCamelContext context = new DefaultCamelContext();
        CiConfiguration configuration =
                context.getComponent("ci", CiComponent.class).getConfiguration();
        configuration.setBaseUrl(args[0]);
        configuration.setUsername(CiSimulator.USERNAME);
        configuration.setPassword(CiSimulator.PASSWORD);
        configuration.setClientId(CiSimulator.CLIENT_ID);
        configuration.setClientSecret(CiSimulator.CLIENT_SECRET);
        configuration.setCursorStore(args[1].startsWith(H2) ? database(context, args[1]) : args[1]);
        FileChannel record = FileChannel.open(Path.of(args[2]), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        Path barrier = Path.of(args[3]);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("ci:events?workspaceId=sim-workspace&startFrom=beginning&delay=20")
                        .process(
                                exchange -> append(record, exchange.getMessage().getBody(Event.class)))
                        .process(exchange -> pass(barrier));
            }
        });
        context.start();
        Thread.currentThread().join();
    }

    private static String database(DefaultCamelContext context, String address) {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL(address);
        context.getRegistry().bind("database", database);
        return "jdbc:database";
    }

    private static void append(FileChannel record, Event event) throws IOException {
        record.write(ByteBuffer.wrap((event.id() + "\n").getBytes(StandardCharsets.UTF_8)));
        record.force(false);
    }

    private static void pass(Path barrier) throws InterruptedException {
        while (Files.exists(barrier)) {
            Thread.sleep(10);
        }
    }
}
