// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.samples.pipeline.services.Services;
import io.camelmedia.testkit.SimulatorClock;
import io.camelmedia.testkit.SimulatorSettings;
import io.camelmedia.testkit.ci.CiSimulator;
import io.camelmedia.testkit.contentapi.ContentApiSimulator;
import io.camelmedia.testkit.pex.PexSimulator;
import io.camelmedia.testkit.pixop.PixopSimulator;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Four simulators that outlive the pipeline's runs, as the services do, and work fast. */
final class World implements AutoCloseable {

    private static final Duration SOON = Duration.ofMillis(200);
    private static final Duration LONG = Duration.ofHours(1);

    private final SimulatorSettings settings = SimulatorSettings.defaults().withClock(SimulatorClock.running());

    final PexSimulator pex = PexSimulator.start(settings);
    final PixopSimulator pixop = PixopSimulator.start(settings);
    final ContentApiSimulator contentApi = ContentApiSimulator.start(settings);
    final CiSimulator ci = CiSimulator.start(settings);

    World() {
        pixop.ingestion().waits(Duration.ZERO);
        pixop.ingestion().takes(SOON);
        pixop.processing().waits(Duration.ZERO);
        pixop.processing().takes(SOON);
        contentApi.renditions().time(SOON);
        ci.processing().takes(LONG);
    }

    /** What a user would set to reach them. */
    Map<String, String> settings() {
        return new TreeMap<>(Map.ofEntries(
                Map.entry("pex.baseUrl", pex.baseUrl()),
                Map.entry("pex.apiKey", PexSimulator.API_KEY),
                Map.entry("pixop.baseUrl", pixop.baseUrl()),
                Map.entry("pixop.email", PixopSimulator.EMAIL),
                Map.entry("pixop.password", PixopSimulator.PASSWORD),
                Map.entry("contentapi.baseUrl", contentApi.baseUrl()),
                Map.entry("contentapi.clientId", ContentApiSimulator.CLIENT_ID),
                Map.entry("contentapi.authenticationToken", ContentApiSimulator.AUTHENTICATION_TOKEN),
                Map.entry("ci.baseUrl", ci.baseUrl()),
                Map.entry("ci.uploadUrl", ci.uploads().origin().baseUrl()),
                Map.entry("ci.username", CiSimulator.USERNAME),
                Map.entry("ci.password", CiSimulator.PASSWORD),
                Map.entry("ci.clientId", CiSimulator.CLIENT_ID),
                Map.entry("ci.clientSecret", CiSimulator.CLIENT_SECRET),
                Map.entry("ci.workspaceId", CiSimulator.WORKSPACE)));
    }

    Services services() {
        Properties properties = new Properties();
        properties.putAll(settings());
        return Services.of(properties, Map.of());
    }

    /** The ids of all events of the Workspace, in their order. */
    List<String> events() {
        return ci.events().all(CiSimulator.WORKSPACE).stream()
                .map(event -> event.path("id").textValue())
                .toList();
    }

    /** How many requests reached the services that make or change something. */
    long changes() {
        return Stream.of(
                        pex.journal(),
                        pixop.journal(),
                        contentApi.journal(),
                        ci.journal(),
                        ci.uploads().origin().journal())
                .flatMap(journal -> journal.all().stream())
                .filter(request -> !request.method().equals("GET"))
                .filter(request -> !request.path().equals("/oauth2/token"))
                .filter(request -> !request.path().equals("/events"))
                .count();
    }

    static String id(JsonNode event) {
        return event.path("id").textValue();
    }

    @Override
    public void close() {
        pex.close();
        pixop.close();
        contentApi.close();
        ci.close();
    }
}
