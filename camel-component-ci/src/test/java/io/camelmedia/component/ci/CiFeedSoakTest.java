// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camelmedia.component.ci.model.Event;
import io.camelmedia.testkit.ci.CiSimulator;
import io.camelmedia.testkit.fault.FaultMatch;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Hours of a service's clock with faults of every kind: nothing is lost, and memory does not grow. */
@Tag("system")
@Timeout(3600)
class CiFeedSoakTest extends CiTestSupport {

    private static final int HOURS = Integer.getInteger("soak.hours", 2);
    private static final int STEPS_PER_HOUR = 60;
    private static final long SEED = 20_260_131;
    private static final long MEBIBYTE = 1 << 20;

    private static final List<Consumer<FaultMatch>> FAULTS = List.of(
            fault -> fault.answer(500, Map.of(), "{}"),
            fault -> fault.answer(503, Map.of("Retry-After", "1"), "{}"),
            fault -> fault.answer(401, Map.of(), "{}"),
            fault -> fault.answer(403, Map.of(), "{}"),
            fault -> fault.answer(404, Map.of(), "{}"),
            fault -> fault.answer(429, Map.of("Retry-After", "1"), "{}"),
            fault -> fault.answer(200, Map.of(), "<html>maintenance</html>"),
            fault -> fault.answer(200, Map.of(), "{\"count\": 1, \"items\": [null, {\"createdOn\": \"soon\"}]}"),
            fault -> fault.answer(200, Map.of(), "{\"count\": 0, \"items\": []}"),
            FaultMatch::malformedJson,
            FaultMatch::loseResponse,
            fault -> fault.cutAfterRequestBytes(0),
            fault -> fault.cutAfterResponseBytes(20));

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private final Set<String> received = ConcurrentHashMap.newKeySet();
    private final List<String> added = new ArrayList<>();

    @Override
    CiSimulator simulator() {
        return ci;
    }

    @Test
    void nothingIsLostAndMemoryStaysFlat() throws Exception {
        ci.clock().set(Instant.parse("2026-01-31T00:00:00Z"));
        CiConfiguration configuration =
                context.getComponent("ci", CiComponent.class).getConfiguration();
        configuration.setMaxAttempts(1);
        configuration.setCursorStore("file:" + folder);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("ci:events?workspaceId=sim-workspace&startFrom=beginning&initialDelay=0&delay=2&lookback=10m")
                        .routeId("feed")
                        .process(exchange -> {
                            if (Math.floorMod(exchange.getExchangeId().hashCode(), 50) == 0) {
                                throw new IllegalStateException("the archive is away for a moment");
                            }
                            received.add(
                                    exchange.getMessage().getBody(Event.class).id());
                        });
            }
        });
        long early = 0;
        for (int hour = 0; hour < HOURS; hour++) {
            for (int step = 0; step < STEPS_PER_HOUR; step++) {
                live();
            }
            awaitAll();
            ci.journal().clear();
            early = hour == 0 ? heap() : early;
        }

        assertThat(received).isEqualTo(new LinkedHashSet<>(added));
        assertThat(heap() - early).as("bytes more than after the first hour").isLessThan(16 * MEBIBYTE);
    }

    /** A minute of the service's life. */
    private void live() throws Exception {
        if (random.nextInt(3) == 0) {
            FAULTS.get(random.nextInt(FAULTS.size()))
                    .accept(ci.faults().on("POST", "/events").times(1 + random.nextInt(3)));
        }
        if (random.nextInt(200) == 0) {
            context.getRouteController().stopRoute("feed");
            context.getRouteController().startRoute("feed");
        }
        int before = ci.journal().count("POST", "/events");
        for (int i = random.nextInt(6); i > 0; i--) {
            ci.clock().advance(Duration.ofMillis(random.nextInt(4000)));
            boolean late = random.nextInt(10) == 0;
            Instant time = ci.clock().instant().minus(late ? Duration.ofMinutes(random.nextInt(9)) : Duration.ZERO);
            added.add(ci.events().add("sim-workspace", "CreateAsset", time));
        }
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(2))
                .until(() -> ci.journal().count("POST", "/events") > before + 1);
        ci.clock().advance(Duration.ofSeconds(30 + random.nextInt(40)));
    }

    private void awaitAll() {
        ci.faults().clear();
        await().atMost(Duration.ofSeconds(60)).until(() -> received.containsAll(new HashSet<>(added)));
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
