// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.kamelets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.ci.CiSimulator;
import io.camelmedia.testkit.contentapi.ContentApiSimulator;
import io.camelmedia.testkit.fault.FaultRule;
import io.camelmedia.testkit.pex.PexSimulator;
import io.camelmedia.testkit.pixop.PixopSimulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.camel.builder.NotifyBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spi.Resource;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The routes that the site has as files, with the properties that the simulators write for them. */
class SiteRoutesTest {

    private static final Path SITE = Path.of("../../docs/site");
    private static final String NEW_VIDEOS = "/videos/v1/video";
    private static final String PROGRESS = "/videos/v1/check-process-video-progress/*";
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final long AT_MOST_SECONDS = 30;

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    @RegisterExtension
    static PixopSimulator pixop = PixopSimulator.start();

    @RegisterExtension
    static ContentApiSimulator contentapi = ContentApiSimulator.start();

    @TempDir
    Path folder;

    private final DefaultCamelContext context = new DefaultCamelContext();

    @BeforeEach
    void start() {
        Properties properties = new Properties();
        properties.putAll(pex.properties());
        properties.putAll(ci.properties());
        properties.putAll(pixop.properties());
        properties.putAll(contentapi.properties());
        properties.put("workspace", CiSimulator.WORKSPACE);
        properties.put("project", PixopSimulator.PROJECT);
        properties.put("nightly", "0/1 * * * * ?");
        context.getPropertiesComponent().setInitialProperties(properties);
        pex.hurry(context);
        ci.hurry(context);
        pixop.hurry(context);
        contentapi.hurry(context);
        context.start();
    }

    @AfterEach
    void stop() {
        context.stop();
    }

    @Test
    void aFileOfTheInboxIsUploadedAndACopyIsTold() throws Exception {
        NotifyBuilder uploaded = completed("upload", 1);
        NotifyBuilder told = completed("copies", 1);
        load("start/camel-main/src/main/resources/camel/first.yaml");

        put("film.mp4");
        assertHappens(uploaded);
        long film = pex.assets().ids().get(0);
        assertThat(pex.upload(film).orElseThrow().text()).isEqualTo("the bytes of a film");

        pex.copies().add(film);
        assertHappens(told);
    }

    @Test
    void theKameletTellsOfACopy() throws Exception {
        NotifyBuilder told = completed("copies", 1);
        load("start/kamelets/first.yaml");

        pex.copies().add(pex.assets().add("Film"));

        assertHappens(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"java", "yaml", "xml"})
    void aFileOfTheInboxIsUploadedAndRemembered(String language) throws Exception {
        NotifyBuilder uploaded = completed("upload", 1);
        load("recipes/upload." + language);

        put("film.mp4");

        assertHappens(uploaded);
        long film = pex.assets().ids().get(0);
        assertThat(pex.upload(film).orElseThrow().text()).isEqualTo("the bytes of a film");
        assertThat(folder.resolve("state")).isDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"java", "yaml", "xml"})
    void audioComesBackInTheQualityThatWasAskedFor(String language) throws Exception {
        NotifyBuilder fetched = completed("audio", 1);
        load("recipes/audio." + language);

        put("song.wav");

        assertHappens(fetched);
        assertThat(filesIn("outbox")).singleElement().asString().endsWith(".mp3");
        assertThat(contentapi.journal().last("GET", "/v0/assets/*").query())
                .contains("bitrate=320000", "channels=2", "format=mp3");
    }

    @Test
    void aFileThatFailsIsTriedThreeTimesAndPutAside() throws Exception {
        NotifyBuilder failed = done("upload", 1);
        pex.faults().on("POST", "*/assets/upload").answer(400, Map.of(), "{}");
        load("recipes/dead-letter.yaml");

        put("film.mp4");

        assertHappens(failed);
        assertThat(folder.resolve("failed/film.mp4")).hasContent("the bytes of a film");
        assertThat(pex.journal().count("POST", "/v3/cms/assets/upload")).isEqualTo(3);
    }

    @Test
    void anUploadThatAStopEndsLeavesTheFileWhereItIs() throws Exception {
        FaultRule stalled = pex.faults().on("POST", "*/assets/upload").stallAfterRequestBytes(0);
        load("recipes/dead-letter.yaml");
        put("film.mp4");
        await().until(() -> stalled.hits() == 1);

        context.getShutdownStrategy().setTimeout(1);
        context.stop();

        assertThat(folder.resolve("inbox/film.mp4")).hasContent("the bytes of a film");
        assertThat(folder.resolve("failed")).doesNotExist();
        pex.faults().clear();
    }

    @ParameterizedTest
    @ValueSource(strings = {"java", "yaml", "xml"})
    void copiesBecomeLinesOfAFileThatARestartGoesOnWith(String language) throws Exception {
        long film = pex.assets().add("Film");
        NotifyBuilder written = completed("matches", 2);
        load("recipes/matches." + language);
        List<Long> copies = List.of(pex.copies().add(film), pex.copies().add(film));

        assertHappens(written);

        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("outbox/copies.jsonl"))) {
            lines.add(new ObjectMapper().readTree(line));
        }
        assertThat(lines).extracting(line -> line.get("match_id").asLong()).endsWith(copies.toArray(Long[]::new));
        assertThat(folder.resolve("state")).isDirectoryContaining("glob:**");
    }

    @Test
    void anAssetThatWasProcessedIsSent() throws Exception {
        NotifyBuilder sent = completed("deliver", 1);
        tellThatAnAssetWasProcessed();

        load("recipes/event-to-mediabox.yaml");

        assertHappens(sent);
        assertThat(ci.journal().last("POST", "/mediaboxes").bodyText()).contains("jane@example.com", CiSimulator.ASSET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"java", "yaml", "xml"})
    void aFilmIsEnhancedAndItsProgressIsTold(String language) throws Exception {
        NotifyBuilder enhanced = completed("enhance", 1);
        NotifyBuilder told = completed("progress", 1);
        load("recipes/enhance." + language);

        put("film.mp4");

        assertHappens(enhanced);
        assertHappens(told);
        assertThat(filesIn("outbox")).singleElement().satisfies(result -> assertThat(result)
                .hasContent("the bytes of a film"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"java", "yaml", "xml"})
    void aFilmThatIsRefusedIsPutAsideOnceAndForAll(String language) throws Exception {
        NotifyBuilder failed = done("enhance", 1);
        pixop.faults().on("POST", "*/process*").answer(400, Map.of(), "{}");
        load("recipes/enhance." + language);

        put("film.mp4");

        assertHappens(failed);
        await().untilAsserted(() -> assertThat(filesIn("inbox")).isEmpty());
        assertThat(folder.resolve("failed/film.mp4")).hasContent("the bytes of a film");
        assertThat(folder.resolve("outbox")).doesNotExist();
        assertThat(pixop.journal().count("PUT", NEW_VIDEOS)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"java", "yaml", "xml"})
    void aFilmThatAStopInterruptsStaysWhereItIs(String language) throws Exception {
        pixop.processing().takes(Duration.ofHours(1));
        load("recipes/enhance." + language);
        put("film.mp4");
        await().until(() -> pixop.journal().count("GET", PROGRESS) > 0);

        context.stop();

        assertThat(folder.resolve("inbox/film.mp4")).hasContent("the bytes of a film");
        assertThat(folder.resolve("failed")).doesNotExist();
    }

    @Test
    void eachNightBringsTheAssetsThatAreNew() throws Exception {
        NotifyBuilder fetched = completed("nightly", 1);
        NotifyBuilder again = completed("nightly", 2);
        tellThatAnAssetWasProcessed();
        load("recipes/nightly.yaml");

        assertHappens(fetched);
        assertThat(folder.resolve("mirror/Movie.mov")).isNotEmptyFile();

        tellThatAnAssetWasProcessed();
        assertHappens(again);
        assertThat(ci.journal().count("GET", "/assets/" + CiSimulator.ASSET + "/download"))
                .isEqualTo(2);
    }

    private NotifyBuilder completed(String route, int count) {
        return new NotifyBuilder(context).fromRoute(route).whenCompleted(count).create();
    }

    private NotifyBuilder done(String route, int count) {
        return new NotifyBuilder(context).fromRoute(route).whenDone(count).create();
    }

    private static void assertHappens(NotifyBuilder what) {
        assertThat(what.matches(AT_MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    private static void tellThatAnAssetWasProcessed() {
        ObjectNode details = JsonNodeFactory.instance.objectNode();
        details.putArray("assets").addObject().put("id", CiSimulator.ASSET);
        ci.events()
                .add(
                        CiSimulator.WORKSPACE,
                        "AssetProcessingFinished",
                        ci.clock().instant(),
                        details);
    }

    private void put(String name) throws IOException {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        Files.writeString(inbox.resolve(name), "the bytes of a film");
    }

    private List<Path> filesIn(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** Folders below the project are folders of this test. */
    private void load(String file) throws Exception {
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
}
