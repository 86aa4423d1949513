// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camelmedia.component.pixop.model.IngestEvent;
import io.camelmedia.component.pixop.model.JobPhase;
import io.camelmedia.component.pixop.model.ProcessEvent;
import io.camelmedia.support.error.NotFoundException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.BeforeEach;

/** Consumers that follow jobs. */
abstract class PixopFeeds extends PixopTestSupport {

    static final String LIST = "/videos/v1/videos";
    static final String PROGRESS = "/videos/v1/check-process-video-progress/";
    static final Duration LONG = Duration.ofMinutes(1);

    final List<Object> told = new CopyOnWriteArrayList<>();
    String source;

    @BeforeEach
    void ingest() {
        source = simulator().addVideo("clip.mp4", new byte[] {1, 2, 3});
        simulator().clock().advance(LONG);
    }

    void follow(String uri) throws Exception {
        follow(uri, exchange -> told.add(exchange.getMessage().getBody()));
    }

    void follow(String uri, Processor processor) throws Exception {
        follow(uri, processor, new CopyOnWriteArrayList<>());
    }

    void follow(String uri, Processor processor, List<Throwable> failures) throws Exception {
        String polled = uri + (uri.contains("?") ? "&" : "?") + "initialDelay=0&delay=20";
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                onException(NotFoundException.class)
                        .process(exchange ->
                                failures.add(exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class)));
                from(polled).routeId("followed").process(processor);
            }
        });
    }

    /** Some polls have begun and ended. */
    void awaitPolls() {
        int before = simulator().journal().count("GET", "*");
        AtomicInteger tries = new AtomicInteger();
        await().pollDelay(Duration.ofMillis(100))
                .until(() -> simulator().journal().count("GET", "*") > before + 3 || tries.incrementAndGet() > 3);
    }

    void awaitTold(String... texts) {
        await().untilAsserted(() -> assertThat(texts()).containsExactly(texts));
    }

    List<String> texts() {
        return told.stream().map(PixopFeeds::text).toList();
    }

    private static String text(Object body) {
        if (body instanceof IngestEvent event) {
            return event.phase()
                    + (event.phase() == JobPhase.GONE
                            ? ""
                            : " " + event.ingestionState().ingestionStatus());
        }
        ProcessEvent event = (ProcessEvent) body;
        return event.phase()
                + (event.phase() == JobPhase.GONE
                        ? ""
                        : " " + event.processingState().processingProgressPercent());
    }
}
