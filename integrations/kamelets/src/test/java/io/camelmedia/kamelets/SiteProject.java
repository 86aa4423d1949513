// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.kamelets;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.testkit.Simulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.camel.Endpoint;
import org.apache.camel.builder.NotifyBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spi.Resource;
import org.apache.camel.support.LifecycleStrategySupport;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.apache.camel.support.ScheduledPollEndpoint;

/** A project with routes that the site has as files, and with the properties that the simulators write for them. */
final class SiteProject {

    private static final Path SITE = Path.of("../../docs/site");
    private static final String MEDIA = "the bytes of a film";
    private static final long AT_MOST_SECONDS = 30;
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Path folder;
    private final DefaultCamelContext context = new DefaultCamelContext();

    /** @param more properties of the reader's own */
    SiteProject(Path folder, Map<String, String> more, Simulator... simulators) {
        this.folder = folder;
        Properties properties = new Properties();
        for (Simulator simulator : simulators) {
            properties.putAll(simulator.properties());
        }
        properties.putAll(more);
        context.getPropertiesComponent().setInitialProperties(properties);
        for (Simulator simulator : simulators) {
            simulator.hurry(context);
        }
        context.addLifecycleStrategy(new OftenPolled());
        context.start();
    }

    /** Polls more often than the pages ask for. */
    private static final class OftenPolled extends LifecycleStrategySupport {
        @Override
        public void onEndpointAdd(Endpoint endpoint) {
            if (endpoint instanceof ScheduledPollEndpoint polled) {
                polled.setDelay(100);
            }
        }
    }

    /** Transfers get a second, and waits none. */
    void stop() {
        context.getShutdownStrategy().setTimeout(1);
        context.stop();
    }

    /** Folders below the project are folders below that of the test. */
    void load(String file) throws Exception {
        String routes = Files.readString(SITE.resolve(file))
                .replaceAll("(file[:=] ?)(inbox|outbox|mirror|state|failed)", "$1" + folder + "/$2");
        PluginHelper.getRoutesLoader(context).loadRoutes(source(file, routes));
    }

    private static Resource source(String file, String routes) {
        String name = "Site" + NUMBER.incrementAndGet();
        if (file.endsWith(".java")) {
            return ResourceHelper.fromString(
                    name + ".java",
                    "public class " + name + " extends org.apache.camel.builder.RouteBuilder {\n"
                            + "    public void configure() {\n" + routes + "    }\n}\n");
        }
        return ResourceHelper.fromString(name + file.substring(file.lastIndexOf('.')), routes);
    }

    void put(String name) throws IOException {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        Files.writeString(inbox.resolve(name), MEDIA);
    }

    List<Path> filesIn(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    NotifyBuilder completed(String route, int count) {
        return new NotifyBuilder(context).fromRoute(route).whenCompleted(count).create();
    }

    NotifyBuilder done(String route, int count) {
        return new NotifyBuilder(context).fromRoute(route).whenDone(count).create();
    }

    static void assertHappens(NotifyBuilder what) {
        assertThat(what.matches(AT_MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
    }
}
