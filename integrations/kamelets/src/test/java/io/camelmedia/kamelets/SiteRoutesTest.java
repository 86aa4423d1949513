// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.kamelets;

import static io.camelmedia.kamelets.SiteProject.assertHappens;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.camel.builder.NotifyBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The routes that the site has as files, with the properties that the simulators write for them. */
class SiteRoutesTest {

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    @RegisterExtension
    static ContentApiSimulator contentapi = ContentApiSimulator.start();

    @TempDir
    Path folder;

    private SiteProject project;

    @BeforeEach
    void start() {
        project = new SiteProject(
                folder, Map.of("workspace", CiSimulator.WORKSPACE, "nightly", "0/1 * * * * ?"), pex, ci, contentapi);
    }

    @AfterEach
    void stop() {
        project.stop();
    }

    @Test
    void aFileOfTheInboxIsUploadedAndACopyIsTold() throws Exception {
        NotifyBuilder uploaded = project.completed("upload", 1);
        NotifyBuilder told = project.completed("copies", 1);
        project.load("start/camel-main/src/main/resources/camel/first.yaml");

        project.put("film.mp4");
        assertHappens(uploaded);
        long film = pex.assets().ids().get(0);
        assertThat(pex.upload(film).orElseThrow().text()).isEqualTo("the bytes of a film");

        pex.copies().add(film);
        assertHappens(told);
    }

    @Test
    void theKameletTellsOfACopy() throws Exception {
        NotifyBuilder told = project.completed("copies", 1);
        project.load("start/kamelets/first.yaml");

        pex.copies().add(pex.assets().add("Film"));

        assertHappens(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"java", "yaml", "xml"})
    void aFileOfTheInboxIsUploadedAndRemembered(String language) throws Exception {
        NotifyBuilder uploaded = project.completed("upload", 1);
        project.load("recipes/upload." + language);

        project.put("film.mp4");

        assertHappens(uploaded);
        long film = pex.assets().ids().get(0);
        assertThat(pex.upload(film).orElseThrow().text()).isEqualTo("the bytes of a film");
        assertThat(folder.resolve("state")).isDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"java", "yaml", "xml"})
    void audioComesBackInTheQualityThatWasAskedFor(String language) throws Exception {
        NotifyBuilder fetched = project.completed("audio", 1);
        project.load("recipes/audio." + language);

        project.put("song.wav");

        assertHappens(fetched);
        assertThat(project.filesIn("outbox")).singleElement().asString().endsWith(".mp3");
        assertThat(contentapi.journal().last("GET", "/v0/assets/*").query())
                .contains("bitrate=320000", "channels=2", "format=mp3");
    }

    @Test
    void aFileThatFailsIsTriedThreeTimesAndPutAside() throws Exception {
        NotifyBuilder failed = project.done("upload", 1);
        pex.faults().on("POST", "*/assets/upload").answer(400, Map.of(), "{}");
        project.load("recipes/dead-letter.yaml");

        project.put("film.mp4");

        assertHappens(failed);
        assertThat(folder.resolve("failed/film.mp4")).hasContent("the bytes of a film");
        assertThat(pex.journal().count("POST", "/v3/cms/assets/upload")).isEqualTo(3);
    }

    @Test
    void anUploadThatAStopEndsLeavesTheFileWhereItIs() throws Exception {
        FaultRule stalled = pex.faults().on("POST", "*/assets/upload").stallAfterRequestBytes(0);
        project.load("recipes/dead-letter.yaml");
        project.put("film.mp4");
        await().until(() -> stalled.hits() == 1);

        project.stop();

        assertThat(folder.resolve("inbox/film.mp4")).hasContent("the bytes of a film");
        assertThat(folder.resolve("failed")).doesNotExist();
        pex.faults().clear();
    }

    @ParameterizedTest
    @ValueSource(strings = {"java", "yaml", "xml"})
    void copiesBecomeLinesOfAFileAndTheCursorIsKept(String language) throws Exception {
        long film = pex.assets().add("Film");
        NotifyBuilder written = project.completed("matches", 2);
        project.load("recipes/matches." + language);
        List<Long> copies = List.of(pex.copies().add(film), pex.copies().add(film));

        assertHappens(written);

        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("outbox/copies.jsonl"))) {
            lines.add(new ObjectMapper().readTree(line));
        }
        assertThat(lines).extracting(line -> line.get("match_id").asLong()).endsWith(copies.toArray(Long[]::new));
        await().untilAsserted(() -> assertThat(folder.resolve("state")).isDirectoryContaining("glob:**"));
    }

    @Test
    void anAssetThatWasProcessedIsSent() throws Exception {
        NotifyBuilder sent = project.completed("deliver", 1);
        tellThatAnAssetWasProcessed();

        project.load("recipes/event-to-mediabox.yaml");

        assertHappens(sent);
        assertThat(ci.journal().last("POST", "/mediaboxes").bodyText()).contains("jane@example.com", CiSimulator.ASSET);
    }

    @Test
    void eachNightBringsTheAssetsThatAreNew() throws Exception {
        NotifyBuilder fetched = project.completed("nightly", 1);
        NotifyBuilder again = project.completed("nightly", 2);
        tellThatAnAssetWasProcessed();
        project.load("recipes/nightly.yaml");

        assertHappens(fetched);
        assertThat(folder.resolve("mirror/Movie.mov")).isNotEmptyFile();

        tellThatAnAssetWasProcessed();
        assertHappens(again);
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
}
