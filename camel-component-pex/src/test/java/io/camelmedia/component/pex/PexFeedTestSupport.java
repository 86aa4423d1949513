// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.camelmedia.support.http.limit.LimiterFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.builder.RouteBuilder;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A route that follows a feed as fast as the simulator answers. */
abstract class PexFeedTestSupport extends PexTestSupport {

    private static final int POLLS = 5;

    @TempDir
    Path folder;

    final List<Exchange> seen = new CopyOnWriteArrayList<>();
    final List<Throwable> failures = new CopyOnWriteArrayList<>();

    /** The path of the list that the feed reads. */
    abstract String list();

    @BeforeEach
    void liftTheRate() {
        context.getComponent("pex", PexComponent.class).setRateLimiter(LimiterFactory.NONE);
        simulator().rates().permit(1_000_000, Duration.ofSeconds(1));
    }

    void follow(String uri) throws Exception {
        follow(uri, exchange -> {});
    }

    /** @param step fails an exchange before it is seen, or does not */
    void follow(String uri, Processor step) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                onException(Exception.class)
                        .logExhausted(false)
                        .process(exchange ->
                                failures.add(exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class)));
                from(uri + (uri.contains("?") ? "&" : "?") + "delay=20&initialDelay=0&bridgeErrorHandler=true")
                        .routeId("feed")
                        .process(step)
                        .process(seen::add);
            }
        });
    }

    void awaitSeen(int count) {
        patiently().until(() -> seen.size() >= count);
    }

    <T> List<T> seen(Class<T> body) {
        return seen.stream()
                .map(exchange -> exchange.getMessage().getBody(body))
                .toList();
    }

    /** Other work may hold the machine up. */
    static ConditionFactory patiently() {
        return Awaitility.await().atMost(Duration.ofSeconds(40));
    }

    /** Some polls that began from now on are over. */
    void awaitPolls() {
        int before = polls();
        patiently().until(() -> polls() >= before + POLLS);
    }

    /** Each poll begins at the newest item. */
    private int polls() {
        return (int) simulator().journal().requests("GET", list()).stream()
                .filter(request -> !request.query().contains("max_id="))
                .count();
    }

    void stop() throws Exception {
        context.getRouteController().stopRoute("feed");
    }

    void start() throws Exception {
        context.getRouteController().startRoute("feed");
    }

    void assertRefused(String uri, String text) {
        Throwable refused = catchThrowable(() -> follow(uri));

        assertThat(refused).isNotNull().hasStackTraceContaining(text);
    }
}
