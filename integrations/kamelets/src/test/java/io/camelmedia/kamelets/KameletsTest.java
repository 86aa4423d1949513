// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.kamelets;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.testkit.ci.CiSimulator;
import io.camelmedia.testkit.contentapi.ContentApiSimulator;
import io.camelmedia.testkit.pex.PexSimulator;
import io.camelmedia.testkit.pixop.PixopSimulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Each kamelet is run against the simulators; the last test sees that none is left out. */
class KameletsTest {

    private static final byte[] MEDIA = {1, 2, 3};
    private static final Set<String> RUN = new HashSet<>();

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    @RegisterExtension
    static ContentApiSimulator contentapi = ContentApiSimulator.start();

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    @RegisterExtension
    static PixopSimulator pixop = PixopSimulator.start();

    @TempDir
    Path folder;

    private final CamelContext context = new DefaultCamelContext();

    @BeforeEach
    void start() {
        contentapi.renditions().time(Duration.ZERO);
        for (var jobs : List.of(pixop.ingestion(), pixop.processing())) {
            jobs.waits(Duration.ZERO);
            jobs.takes(Duration.ZERO);
        }
        Properties properties = new Properties();
        properties.putAll(Map.of(
                "account.ci",
                        "username=%s&password=%s&clientId=%s&clientSecret=%s&baseUrl=%s"
                                .formatted(
                                        CiSimulator.USERNAME,
                                        CiSimulator.PASSWORD,
                                        CiSimulator.CLIENT_ID,
                                        CiSimulator.CLIENT_SECRET,
                                        ci.baseUrl()),
                "account.contentapi",
                        "clientId=%s&authenticationToken=%s&baseUrl=%s"
                                .formatted(
                                        ContentApiSimulator.CLIENT_ID,
                                        ContentApiSimulator.AUTHENTICATION_TOKEN,
                                        contentapi.baseUrl()),
                "account.pex", "apiKey=%s&baseUrl=%s".formatted(PexSimulator.API_KEY, pex.baseUrl()),
                "account.pixop",
                        "email=%s&password=%s&baseUrl=%s"
                                .formatted(PixopSimulator.EMAIL, PixopSimulator.PASSWORD, pixop.baseUrl())));
        context.getPropertiesComponent().setInitialProperties(properties);
        context.start();
    }

    @AfterEach
    void stop() {
        context.stop();
    }

    @AfterAll
    static void everyKameletWasRun() throws IOException {
        try (Stream<Path> kamelets = Files.list(Path.of("target/classes/kamelets"))) {
            assertThat(RUN)
                    .isEqualTo(
                            kamelets.map(each -> each.getFileName().toString().replace(".kamelet.yaml", ""))
                                    .collect(Collectors.toSet()));
        }
    }

    @Test
    void aNameThatIsAnExpressionComesFromTheMessage() throws Exception {
        Exchange made = call(
                "ci-folder-create-action",
                "workspaceId=" + CiSimulator.WORKSPACE + "&name=${header.title}",
                null,
                Map.of("title", "Rock & Roll"));

        assertThat(json(made)).containsKey("folderId");
        assertThat(ci.journal().last("POST", "/folders").bodyText()).contains("Rock & Roll");
    }

    @Test
    void aMediaBoxIsCreated() throws Exception {
        Exchange made = call(
                "ci-mediabox-create-action",
                "name=Dailies&type=Secure&assetIds=" + CiSimulator.ASSET
                        + "&recipients=jane@example.com&expirationDays=7",
                null,
                Map.of());

        assertThat(json(made)).isNotEmpty();
        assertThat(ci.journal().count("POST", "/mediaboxes")).isEqualTo(1);
    }

    @Test
    void eventsArrive() throws Exception {
        ci.events().add(CiSimulator.WORKSPACE, "CreateAsset", Instant.parse("2026-01-31T12:00:00Z"));

        assertReceives("ci-events-source", "workspaceId=" + CiSimulator.WORKSPACE + "&startFrom=beginning");
    }

    @Test
    void mediaBoxesArrive() throws Exception {
        ci.addMediaBox("Dailies", "Secure", null, List.of(CiSimulator.USERNAME), CiSimulator.FOLDER);

        assertReceives("ci-mediaboxes-source", "startFrom=beginning");
    }

    @Test
    void copiesArrive() throws Exception {
        pex.copies().add(pex.assets().add("Trailer"));

        assertReceives("pex-copies-source", "startFrom=beginning");
    }

    @Test
    void mediaIsUploadedToPex() throws Exception {
        Path film = Files.write(folder.resolve("film.mp4"), MEDIA);

        call(
                "pex-upload-sink",
                "title=${header.title}&productionDate=2026-01-31&mediaType=video",
                film,
                Map.of("title", "Trailer"));

        assertThat(pex.assets().count()).isEqualTo(1);
    }

    @Test
    void mediaIsIngestedProcessedAndDownloaded() throws Exception {
        Exchange ingested =
                call("pixop-ingest-action", "name=trailer.mov&projectId=" + PixopSimulator.PROJECT, MEDIA, Map.of());
        pixop.clock().advance(Duration.ofMinutes(1));
        Exchange processed = call(
                "pixop-process-action",
                "videoId=${header.video}&waitForCompletion=false",
                null,
                Map.of("video", json(ingested).get("videoId")));
        pixop.clock().advance(Duration.ofMinutes(1));
        Exchange downloaded = call(
                "pixop-download-action",
                "videoId=${header.video}&file=" + folder.resolve("result.mov"),
                null,
                Map.of("video", json(processed).get("processedVideoId")));

        assertThat(downloaded.getException()).isNull();
        assertThat(folder.resolve("result.mov")).hasBinaryContent(MEDIA);
    }

    @Test
    void audioIsUploaded() throws Exception {
        Path song = Files.write(folder.resolve("song.flac"), MEDIA);

        call("contentapi-upload-sink", "assetType=audio/x-flac", song, Map.of());

        assertThat(contentapi.journal().count("POST", "/v0/assets")).isEqualTo(1);
    }

    @Test
    void audioIsDownloaded() throws Exception {
        String asset = contentapi.addAsset("song.flac", "audio/x-flac", MEDIA);

        call("contentapi-download-action", "assetId=" + asset + "&file=" + folder.resolve("song.flac"), null, Map.of());

        assertThat(folder.resolve("song.flac")).hasBinaryContent(MEDIA);
    }

    private Exchange call(String kamelet, String options, Object body, Map<String, Object> headers) throws Exception {
        String entry = "direct:" + kamelet;
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(entry).to(uri(kamelet, options));
            }
        });
        Exchange exchange = context.createProducerTemplate().request(entry, asked -> {
            asked.getMessage().setBody(body);
            asked.getMessage().setHeaders(new HashMap<>(headers));
        });
        assertThat(exchange.getException()).isNull();
        return exchange;
    }

    private void assertReceives(String kamelet, String options) throws Exception {
        MockEndpoint received = context.getEndpoint("mock:" + kamelet, MockEndpoint.class);
        received.expectedMinimumMessageCount(1);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(uri(kamelet, options)).to(received);
            }
        });
        received.assertIsSatisfied();
    }

    private static String uri(String kamelet, String options) {
        RUN.add(kamelet);
        String scheme = kamelet.substring(0, kamelet.indexOf('-'));
        return "kamelet:" + kamelet + "?{{account." + scheme + "}}&" + options;
    }

    private static Map<String, Object> json(Exchange exchange) {
        @SuppressWarnings("unchecked")
        Map<String, Object> fields = exchange.getMessage().getBody(Map.class);
        return fields;
    }
}
