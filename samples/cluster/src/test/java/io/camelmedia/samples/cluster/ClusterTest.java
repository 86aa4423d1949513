// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.samples.cluster.engine.EmbeddedBroker;
import io.camelmedia.samples.cluster.engine.EmbeddedDatabase;
import io.camelmedia.samples.cluster.progress.FileTable;
import io.camelmedia.samples.cluster.service.Arrivals;
import io.camelmedia.samples.cluster.service.Check;
import io.camelmedia.samples.cluster.service.Simulators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs, with nodes in JVMs of their own. */
@Tag("system")
@Timeout(300)
class ClusterTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final View view = new LineView(new PrintStream(output, true, StandardCharsets.UTF_8));

    @Test
    void whileNodesAreKilledAndEnginesRestartedAllIsDeliveredOnce() throws Exception {
        Verdict verdict = run(Map.of("cluster.patience", "150s"), "--nodes", "3", "--files", "20", "--kill");

        assertThat(verdict.holds())
                .as("%s%n%s", output, String.join("\n", verdict.lines()))
                .isTrue();
        assertThat(verdict.failovers()).isNotEmpty();
    }

    @Test
    void whatIsThereAlreadyIsUsedAndLeftRunning() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder.resolve("given/database"));
                EmbeddedBroker broker = EmbeddedBroker.start(folder.resolve("given/broker"));
                Simulators services = new Simulators(new Arrivals(Duration.ZERO, Duration.ZERO, false))) {
            services.offer(2);
            Map<String, String> given = Map.of(
                    "cluster.database",
                    database.address(),
                    "cluster.broker",
                    broker.address(),
                    "cluster.services",
                    write(services.properties()).toString());

            Verdict verdict = run(given, "--nodes", "1", "--files", "2");

            assertThat(verdict.holds())
                    .as("%s%n%s", output, String.join("\n", verdict.lines()))
                    .isTrue();
            assertThat(services.judge()).allMatch(Check::holds);
            assertThat(new FileTable(database.address()).read())
                    .hasValueSatisfying(rows -> assertThat(rows).hasSize(2));
        }
    }

    private Path write(Map<String, String> settings) throws IOException {
        Properties properties = new Properties();
        properties.putAll(settings);
        Path file = folder.resolve("services.properties");
        try (Writer writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        }
        return file;
    }

    private Verdict run(Map<String, String> settings, String... arguments) throws Exception {
        Properties properties = new Properties();
        properties.putAll(settings);
        properties.setProperty("cluster.home", folder.resolve("home").toString());
        try (Started started = new Started(view::say)) {
            return new Run(Arguments.parse(arguments), new Settings(properties), view, started).run();
        }
    }
}
