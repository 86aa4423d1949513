// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.kamelets;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.ci.CiSimulator;
import io.camelmedia.testkit.pex.PexSimulator;
import io.camelmedia.testkit.pixop.PixopSimulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.camel.builder.NotifyBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The routes that the site has as files, with the properties that the simulators write for them. */
class SiteRoutesTest {

    private static final Path SITE = Path.of("../../docs/site");
    private static final long AT_MOST_SECONDS = 30;

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    @RegisterExtension
    static PixopSimulator pixop = PixopSimulator.start();

    @TempDir
    Path folder;

    private final DefaultCamelContext context = new DefaultCamelContext();

    @BeforeEach
    void start() {
        Properties properties = new Properties();
        properties.putAll(pex.properties());
        properties.putAll(ci.properties());
        properties.putAll(pixop.properties());
        properties.put("workspace", CiSimulator.WORKSPACE);
        properties.put("project", PixopSimulator.PROJECT);
        properties.put("nightly", "0/1 * * * * ?");
        context.getPropertiesComponent().setInitialProperties(properties);
        pex.hurry(context);
        ci.hurry(context);
        pixop.hurry(context);
        context.start();
    }

    @AfterEach
    void stop() {
        context.stop();
    }

    @Test
    void aFileOfTheInboxIsUploadedAndACopyIsTold() throws Exception {
        NotifyBuilder uploaded =
                new NotifyBuilder(context).fromRoute("upload").whenCompleted(1).create();
        NotifyBuilder told =
                new NotifyBuilder(context).fromRoute("copies").whenCompleted(1).create();
        load("start/camel-main/src/main/resources/camel/first.yaml");

        put("film.mp4");
        assertThat(uploaded.matches(AT_MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
        long film = pex.assets().ids().get(0);
        assertThat(pex.upload(film).orElseThrow().text()).isEqualTo("the bytes of a film");

        pex.copies().add(film);
        assertThat(told.matches(AT_MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void theKameletTellsOfACopy() throws Exception {
        NotifyBuilder told =
                new NotifyBuilder(context).fromRoute("copies").whenCompleted(1).create();
        load("start/kamelets/first.yaml");

        pex.copies().add(pex.assets().add("Film"));

        assertThat(told.matches(AT_MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aFileThatFailsIsTriedThreeTimesAndPutAside() throws Exception {
        NotifyBuilder failed =
                new NotifyBuilder(context).fromRoute("upload").whenDone(1).create();
        pex.faults().on("POST", "*/assets/upload").answer(400, Map.of(), "{}");
        load("recipes/dead-letter.yaml");

        put("film.mp4");

        assertThat(failed.matches(AT_MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("failed/film.mp4")).hasContent("the bytes of a film");
        assertThat(pex.journal().count("POST", "/v3/cms/assets/upload")).isEqualTo(3);
    }

    @Test
    void anAssetThatWasProcessedIsSent() throws Exception {
        NotifyBuilder sent =
                new NotifyBuilder(context).fromRoute("deliver").whenCompleted(1).create();
        tellThatAnAssetWasProcessed();

        load("recipes/event-to-mediabox.yaml");

        assertThat(sent.matches(AT_MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(ci.journal().last("POST", "/mediaboxes").bodyText()).contains("jane@example.com", CiSimulator.ASSET);
    }

    @Test
    void aFilmIsEnhancedAndItsProgressIsTold() throws Exception {
        NotifyBuilder enhanced =
                new NotifyBuilder(context).fromRoute("enhance").whenCompleted(1).create();
        NotifyBuilder told = new NotifyBuilder(context)
                .fromRoute("progress")
                .whenCompleted(1)
                .create();
        load("recipes/enhance.yaml");

        put("film.mp4");

        assertThat(enhanced.matches(AT_MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(told.matches(AT_MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
        try (Stream<Path> results = Files.list(folder.resolve("outbox"))) {
            assertThat(results).singleElement().satisfies(result -> assertThat(result)
                    .hasContent("the bytes of a film"));
        }
    }

    @Test
    void aFilmThatIsRefusedIsPutAside() throws Exception {
        NotifyBuilder failed =
                new NotifyBuilder(context).fromRoute("enhance").whenDone(1).create();
        pixop.faults().on("POST", "*/process*").answer(400, Map.of(), "{}");
        load("recipes/enhance.yaml");

        put("film.mp4");

        assertThat(failed.matches(AT_MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("failed/film.mp4")).hasContent("the bytes of a film");
        assertThat(folder.resolve("outbox")).doesNotExist();
    }

    @Test
    void eachNightBringsTheAssetsThatAreNew() throws Exception {
        NotifyBuilder fetched =
                new NotifyBuilder(context).fromRoute("nightly").whenCompleted(1).create();
        NotifyBuilder again =
                new NotifyBuilder(context).fromRoute("nightly").whenCompleted(2).create();
        tellThatAnAssetWasProcessed();
        load("recipes/nightly.yaml");

        assertThat(fetched.matches(AT_MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("mirror/Movie.mov")).isNotEmptyFile();

        tellThatAnAssetWasProcessed();
        assertThat(again.matches(AT_MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(ci.journal().count("GET", "/assets/" + CiSimulator.ASSET + "/download"))
                .isEqualTo(2);
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

    /** Folders below the project are folders of this test. */
    private void load(String file) throws Exception {
        String routes = Files.readString(SITE.resolve(file))
                .replaceAll("(file: ?)(inbox|outbox|mirror|state|failed)", "$1" + folder + "/$2");
        PluginHelper.getRoutesLoader(context).loadRoutes(ResourceHelper.fromString("site.yaml", routes));
    }
}
