package io.camelmedia.component.ci;

import io.camelmedia.component.ci.model.Event;
import io.camelmedia.testkit.ci.CiSimulator;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;

/** A program that follows the events of a Workspace and records each id, on disk before the exchange completes. */
public final class EventRecorder {

    private EventRecorder() {}

    /** @param args address of the service, cursor store, file of the record */
    public static void main(String[] args) throws Exception {
        DefaultCamelContext context = new DefaultCamelContext();
        CiConfiguration configuration =
                context.getComponent("ci", CiComponent.class).getConfiguration();
        configuration.setBaseUrl(args[0]);
        configuration.setUsername(CiSimulator.USERNAME);
        configuration.setPassword(CiSimulator.PASSWORD);
        configuration.setClientId(CiSimulator.CLIENT_ID);
        configuration.setClientSecret(CiSimulator.CLIENT_SECRET);
        FileChannel record = FileChannel.open(Path.of(args[2]), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                fromF("ci:events?workspaceId=sim-workspace&startFrom=beginning&cursorStore=%s&delay=20", args[1])
                        .process(
                                exchange -> append(record, exchange.getMessage().getBody(Event.class)));
            }
        });
        context.start();
        Thread.currentThread().join();
    }

    private static void append(FileChannel record, Event event) throws IOException {
        record.write(ByteBuffer.wrap((event.id() + "\n").getBytes(StandardCharsets.UTF_8)));
        record.force(false);
    }
}
