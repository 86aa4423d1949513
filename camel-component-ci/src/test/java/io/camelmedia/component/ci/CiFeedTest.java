// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import io.camelmedia.component.ci.model.Event;
import io.camelmedia.component.ci.model.MediaBox;
import io.camelmedia.support.camel.MediaRuntime;
import io.camelmedia.support.http.InFlightRequests;
import io.camelmedia.testkit.ci.CiSimulator;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.seda.SedaEndpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class CiFeedTest extends CiTestSupport {

    private static final String QUICKLY = "delay=50&initialDelay=0";

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    @TempDir
    Path folder;

    private final List<Object> seen = Collections.synchronizedList(new ArrayList<>());

    @Override
    CiSimulator simulator() {
        return ci;
    }

    @Test
    void handsOutEveryEventFromTheBeginningInOrder() throws Exception {
        List<String> ids = addEvents(120);

        follow("ci:events?workspaceId=sim-workspace&startFrom=beginning");

        await().until(() -> seen.size() >= 120);
        assertThat(seenIds()).isEqualTo(ids);
    }

    @Test
    void beginsAfterTheNewestEventUnlessToldOtherwise() throws Exception {
        addEvents(3);
        follow("ci:events?workspaceId=sim-workspace");
        await().until(() -> ci.journal().count("POST", "/events") > 2);

        ci.clock().advance(Duration.ofMinutes(1));
        String next = ci.events().add("sim-workspace", "CreateAsset", ci.clock().instant());

        await().until(() -> !seen.isEmpty());
        assertThat(seenIds()).containsExactly(next);
    }

    @Test
    void goesOnBehindTheStoredCursorAfterARestart() throws Exception {
        List<String> first = addEvents(10);
        String uri = "ci:events?workspaceId=sim-workspace&startFrom=beginning&cursorStore=file:" + folder;
        follow(uri);
        await().until(() -> seen.size() == 10);
        context.getRouteController().stopRoute("feed");
        ci.clock().advance(Duration.ofMinutes(1));
        String later =
                ci.events().add("sim-workspace", "CreateAsset", ci.clock().instant());
        context.getRouteController().startRoute("feed");

        await().until(() -> seen.size() == 11);
        assertThat(seenIds()).startsWith(first.toArray(String[]::new)).endsWith(later);
    }

    @Test
    void anEventWhoseExchangeFailedComesAgainAndNothingAfterItBefore() throws Exception {
        List<String> ids = addEvents(5);
        AtomicInteger failures = new AtomicInteger(2);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("ci:events?workspaceId=sim-workspace&startFrom=beginning&" + QUICKLY)
                        .process(exchange -> {
                            Event event = exchange.getMessage().getBody(Event.class);
                            if (event.id().equals(ids.get(2)) && failures.getAndDecrement() > 0) {
                                throw new IllegalStateException("the disk of the archive is full");
                            }
                            seen.add(event);
                        });
            }
        });

        await().until(() -> seen.size() >= 5);
        assertThat(seenIds()).isEqualTo(ids);
    }

    @Test
    @Timeout(60)
    void stoppingTheRouteEndsAPollThatWaitsForItsAnswer() throws Exception {
        InFlightRequests inFlightRequests = MediaRuntime.of(context).inFlightRequests();
        ci.faults().on("POST", "/events").stallAfterResponseBytes(0);
        follow("ci:events?workspaceId=sim-workspace&requestTimeout=1h");
        await().until(() -> ci.journal().count("POST", "/events") > 0 && inFlightRequests.size() > 0);

        context.getRouteController().stopRoute("feed");

        await().until(() -> inFlightRequests.size() == 0);
    }

    @Test
    void anEventTellsItsTimeInTheTimestampHeader() throws Exception {
        Instant time = ci.clock().instant().minusSeconds(90);
        ci.events().add("sim-workspace", "CreateAsset", time);
        List<Exchange> exchanges = Collections.synchronizedList(new ArrayList<>());
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("ci:events?workspaceId=sim-workspace&startFrom=beginning&responseType=map&" + QUICKLY)
                        .process(exchanges::add);
            }
        });

        await().until(() -> !exchanges.isEmpty());
        assertThat(exchanges.get(0).getMessage().getHeader(Exchange.MESSAGE_TIMESTAMP))
                .isEqualTo(time.toEpochMilli());
        assertThat(exchanges.get(0).getMessage().getBody()).isInstanceOf(Map.class);
    }

    @Test
    void oneExchangePerPollHoldsAListWhenBatched() throws Exception {
        addEvents(7);
        follow("ci:events?workspaceId=sim-workspace&startFrom=beginning&batch=true");

        await().until(() -> !seen.isEmpty());
        assertThat(seen.get(0)).isInstanceOf(List.class);
        assertThat((List<?>) seen.get(0)).hasSize(7);
    }

    @Test
    void maxMessagesPerPollBoundsAPoll() throws Exception {
        addEvents(7);
        follow("ci:events?workspaceId=sim-workspace&startFrom=beginning&batch=true&maxMessagesPerPoll=3");

        await().until(() -> seen.size() == 3);
        assertThat(seen.stream().map(list -> ((List<?>) list).size())).containsExactly(3, 3, 1);
    }

    @Test
    void maxInFlightBoundsWhatIsHandedOut() throws Exception {
        addEvents(7);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("ci:events?workspaceId=sim-workspace&startFrom=beginning&maxInFlight=2&" + QUICKLY)
                        .to("seda:held");
                from("seda:held")
                        .routeId("held")
                        .autoStartup(false)
                        .process(exchange -> seen.add(exchange.getMessage().getBody()));
            }
        });
        await().until(() -> context.getEndpoint("seda:held", SedaEndpoint.class).getCurrentQueueSize() == 2);
        await().during(Duration.ofMillis(300))
                .until(() ->
                        context.getEndpoint("seda:held", SedaEndpoint.class).getCurrentQueueSize() == 2);

        context.getRouteController().startRoute("held");
        await().until(() -> seen.size() == 7);
    }

    @Test
    void handsOutMediaBoxesThatAreReceivedLater() throws Exception {
        follow("ci:mediaboxes?status=active");
        await().until(() -> ci.journal().count("GET", "/mediaboxes/received") > 1);
        template.requestBody(
                "ci:mediaboxes/create?name=Dailies&type=Secure&folderIds=sim-folder&recipients=sim@example.com",
                (Object) null);

        await().until(() -> !seen.isEmpty());
        assertThat(((MediaBox) seen.get(0)).name()).isEqualTo("Dailies");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ci:events                                       | one of workspaceId, catalogId is required
            ci:events?workspaceId=w&offset=5                | the consumer pages and orders by itself and does not take offset
            ci:events?workspaceId=w&startFrom=now&since=2026-01-01T00:00:00Z | since and startFrom both tell where to begin
            ci:events?workspaceId=w&startFrom=yesterday     | startFrom=yesterday is none of now, beginning, or an instant
            ci:events?workspaceId=w&maxInFlight=0           | maxInFlight=0 must be at least 1
            ci:events?workspaceId=w&onInvalidItem=ignore    | onInvalidItem=ignore is not permitted; allowed: skip, stop, deliver
            ci:events?workspaceId=w&cursorStore=redis       | cursorStore=redis is none of memory, file:<directory>
            ci:folders/get?folderId=f                       | ci:folders/get cannot be consumed from
            ci:folders/get?folderId=f&startFrom=now         | the option startFrom is not taken
            """)
    void aConsumerThatCannotWorkIsRefusedAtStartUp(String uri, String text) {
        Throwable refused = catchThrowable(() -> follow(uri));

        assertThat(refused).isNotNull().hasStackTraceContaining(text);
    }

    @Test
    void quartzCanTellWhenToPoll() throws Exception {
        List<String> ids = addEvents(3);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("ci:events?workspaceId=sim-workspace&startFrom=beginning"
                                + "&scheduler=quartz&scheduler.cron=0/1+*+*+*+*+?")
                        .process(exchange -> seen.add(exchange.getMessage().getBody()));
            }
        });

        await().until(() -> seen.size() >= 3);
        assertThat(seenIds()).isEqualTo(ids);
    }

    @Test
    void twoConsumersOfOneCursorAreRefused() throws Exception {
        follow("ci:events?workspaceId=sim-workspace&cursorName=mine");

        Throwable refused = catchThrowable(() -> context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("ci:events?catalogId=sim-catalog&cursorName=mine").to("mock:other");
            }
        }));

        assertThat(refused).isNotNull().hasStackTraceContaining("share the cursor 'mine'");
    }

    private void follow(String uri) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(uri + (uri.contains("?") ? "&" : "?") + QUICKLY)
                        .routeId("feed")
                        .process(exchange -> seen.add(exchange.getMessage().getBody()));
            }
        });
    }

    private List<String> addEvents(int count) {
        Instant start = ci.clock().instant().minusSeconds(3600);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(ci.events().add("sim-workspace", "CreateAsset", start.plusMillis(300L * i)));
        }
        return ids;
    }

    private List<String> seenIds() {
        return seen.stream().map(event -> ((Event) event).id()).toList();
    }
}
