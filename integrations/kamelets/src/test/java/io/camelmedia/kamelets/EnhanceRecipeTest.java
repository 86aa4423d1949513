// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.kamelets;

import static io.camelmedia.kamelets.SiteProject.assertHappens;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camelmedia.testkit.pixop.PixopSimulator;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.apache.camel.builder.NotifyBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The recipe that takes a film through Pixop, in each language that it is shown in. */
class EnhanceRecipeTest {

    private static final String NEW_VIDEOS = "/videos/v1/video";
    private static final String PROGRESS = "/videos/v1/check-process-video-progress/*";

    @RegisterExtension
    static PixopSimulator pixop = PixopSimulator.start();

    @TempDir
    Path folder;

    private SiteProject project;

    @BeforeEach
    void start() {
        project = new SiteProject(folder, Map.of("project", PixopSimulator.PROJECT), pixop);
    }

    @AfterEach
    void stop() {
        project.stop();
    }

    @ParameterizedTest
    @ValueSource(strings = {"java", "yaml", "xml"})
    void aFilmIsEnhancedAndItsProgressIsTold(String language) throws Exception {
        NotifyBuilder enhanced = project.completed("enhance", 1);
        NotifyBuilder told = project.completed("progress", 1);
        project.load("recipes/enhance." + language);

        project.put("film.mp4");

        assertHappens(enhanced);
        assertHappens(told);
        assertThat(project.filesIn("outbox")).singleElement().satisfies(result -> assertThat(result)
                .hasContent("the bytes of a film"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"java", "yaml", "xml"})
    void aFilmThatIsRefusedIsPutAsideOnceAndForAll(String language) throws Exception {
        NotifyBuilder failed = project.done("enhance", 1);
        pixop.faults().on("POST", "*/process*").answer(400, Map.of(), "{}");
        project.load("recipes/enhance." + language);

        project.put("film.mp4");

        assertHappens(failed);
        await().untilAsserted(() -> assertThat(project.filesIn("inbox")).isEmpty());
        assertThat(folder.resolve("failed/film.mp4")).hasContent("the bytes of a film");
        assertThat(folder.resolve("outbox")).doesNotExist();
        assertThat(pixop.journal().count("PUT", NEW_VIDEOS)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"java", "yaml", "xml"})
    void aFilmThatAStopInterruptsStaysWhereItIs(String language) throws Exception {
        pixop.processing().takes(Duration.ofHours(1));
        project.load("recipes/enhance." + language);
        project.put("film.mp4");
        await().until(() -> pixop.journal().count("GET", PROGRESS) > 0);

        project.stop();

        assertThat(folder.resolve("inbox/film.mp4")).hasContent("the bytes of a film");
        assertThat(folder.resolve("failed")).doesNotExist();
    }
}
