// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.console;

import io.camelmedia.testkit.ci.CiSimulator;
import io.camelmedia.testkit.fault.FaultRule;
import io.camelmedia.testkit.pex.PexSimulator;
import io.camelmedia.testkit.pixop.PixopSimulator;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;

/** An application against simulators, with a console, and of each kind of thing something to see. */
final class BusyApplication implements AutoCloseable {

    /** More than the buffers of a socket on loopback take. */
    static final int MEDIA = 20_000_000;

    private static final byte[] SONG = new byte[MEDIA];

    final CiSimulator ci = CiSimulator.start();
    final PexSimulator pex = PexSimulator.start();
    final PixopSimulator pixop = PixopSimulator.start();
    final DefaultCamelContext context = new DefaultCamelContext();
    final ProducerTemplate template;
    private final CountDownLatch held = new CountDownLatch(1);

    BusyApplication(Map<String, String> properties) throws Exception {
        context.getCamelContextExtension().setName("newsroom");
        Properties given = new Properties();
        given.putAll(properties);
        context.getPropertiesComponent().setOverrideProperties(given);
        List.of(ci, pex, pixop).forEach(simulator -> simulator.configure(context));
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("ci:events?startFrom=beginning&initialDelay=0&delay=200&workspaceId=" + CiSimulator.WORKSPACE)
                        .routeId("events")
                        .process(exchange -> held.await());
                from("pex:copies?initialDelay=0&delay=200").routeId("copies").log("${body}");
            }
        });
        context.start();
        template = context.createProducerTemplate();
    }

    static BusyApplication withConsole() throws Exception {
        return new BusyApplication(Map.of("camel.media.console.enabled", "true", "camel.media.console.port", "0"));
    }

    ConsoleServer console() {
        return context.hasService(ConsoleServer.class);
    }

    /** Uploads that stand in the middle, until the rule is released. */
    FaultRule uploads(int count) {
        FaultRule stalled = pex.faults().on("PUT", "*").stallAfterRequestBytes(MEDIA / 3);
        for (int i = 0; i < count; i++) {
            send("song " + i + ".wav");
        }
        return stalled;
    }

    /** An upload of this name that stands in the middle, until the rule is released. */
    FaultRule upload(String name) {
        FaultRule stalled = uploads(0);
        send(name);
        return stalled;
    }

    private void send(String name) {
        template.asyncRequestBodyAndHeader(
                "pex:assets/upload?title=song&mediaType=audio", SONG, Exchange.FILE_NAME, name);
    }

    /** A download that comes slowly. */
    void download() {
        pixop.faults().on("GET", "/**").slow(1_000_000);
        String video = video(MEDIA);
        template.asyncRequestBody("pixop:media/download?rendition=original&videoId=" + video, null);
    }

    void job() {
        String video = video(1000);
        template.asyncRequestBody(
                "pixop:process?waitForCompletion=true&pollInterval=100ms&scaler=pabsr1&videoId=" + video, null);
    }

    private String video(int size) {
        String video = pixop.addVideo("film.mp4", new byte[size]);
        pixop.clock().advance(Duration.ofMinutes(1));
        return video;
    }

    void failure(String folderId) {
        template.send("ci:folders/get?folderId=" + folderId, exchange -> {});
    }

    @Override
    public void close() {
        held.countDown();
        context.getShutdownStrategy().setTimeout(1);
        context.stop();
        ci.close();
        pex.close();
        pixop.close();
    }
}
