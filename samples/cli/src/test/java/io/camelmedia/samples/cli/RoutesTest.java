// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.cli;

import static io.camelmedia.testkit.assertj.SimulatorAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.camelmedia.testkit.ci.CiSimulator;
import io.camelmedia.testkit.pex.PexSimulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.camel.main.KameletMain;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The folder as it is, run by the main class that {@code camel run} runs, with what it would fetch on the class path. */
class RoutesTest {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    @TempDir
    Path folder;

    private final KameletMain main = new KameletMain("cli");

    @BeforeEach
    void start() throws IOException {
        Properties properties = new Properties();
        try (var file = Files.newBufferedReader(Path.of("routes/application.properties"))) {
            properties.load(file);
        }
        properties.putAll(ci.properties());
        properties.putAll(pex.properties());
        properties.put("inbox", folder.resolve("inbox").toString());
        properties.put("camel.main.routes-include-pattern", "file:routes/*.yaml");
        properties.put("camel.jbang.kameletsVersion", System.getProperty("kamelets.version"));
        main.setInitialProperties(properties);
        main.setDownload(false);
        main.start();
    }

    @AfterEach
    void stop() {
        main.stop();
    }

    @Test
    void aFileOfTheInboxIsAnAssetOfPex() throws IOException {
        Path made = Files.writeString(folder.resolve("film.mp4"), "the bytes of a film");
        Files.move(made, Files.createDirectories(folder.resolve("inbox")).resolve("film.mp4"));

        await().atMost(A_MINUTE).untilAsserted(() -> {
            assertThat(pex.assets().ids()).hasSize(1);
            assertThat(pex.upload(pex.assets().ids().get(0)))
                    .hasValueSatisfying(sent -> assertThat(sent.text()).isEqualTo("the bytes of a film"));
        });
    }

    @Test
    void aCopyHasAFolderInCi() {
        long film = pex.assets().add("Film");
        pex.copies().add(film, JsonNodeFactory.instance.objectNode().put("match_category", "EC"));

        await().atMost(A_MINUTE).untilAsserted(() -> assertThat(ci)
                .received("POST", "/folders")
                .answered(201)
                .times(1));
        assertThat(ci.journal().last("POST", "/folders").bodyText())
                .contains(
                        pex.state().path("copies").path(0).path("match_id_str").asText());
    }

    @Test
    void thePageNamesTheDependenciesThatTheRoutesWereRunWith() throws IOException {
        assertThat(named("README.md", "io\\.camelmedia:([a-z-]+):"))
                .isEqualTo(named("pom.xml", "<artifactId>(camel-(?:component-[a-z]+|media-kamelets))<"));
    }

    private static Set<String> named(String file, String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(Path.of(file)))
                .results()
                .map(each -> each.group(1))
                .collect(Collectors.toSet());
    }
}
