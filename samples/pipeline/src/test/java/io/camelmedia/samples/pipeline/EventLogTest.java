// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventLogTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("events.jsonl");
    }

    @Test
    void eventsAreAppendedLineByLineAcrossRuns() throws IOException {
        try (EventLog events = new EventLog(file)) {
            events.append("{\"id\":\"1\",\"name\":\"Zürich\"}");
            events.append("{\"id\":\"2\"}");
        }
        try (EventLog events = new EventLog(file)) {
            events.append("{\"id\":\"3\"}");
        }

        assertThat(file).hasContent("{\"id\":\"1\",\"name\":\"Zürich\"}\n{\"id\":\"2\"}\n{\"id\":\"3\"}\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1000, 65_536, 200_000})
    void whatACrashLeftOfALineIsCutOff(int length) throws IOException {
        Files.writeString(file, "{\"id\":\"1\"}\n{\"id\":\"" + "x".repeat(length));

        try (EventLog events = new EventLog(file)) {
            events.append("{\"id\":\"2\"}");
        }

        assertThat(file).hasContent("{\"id\":\"1\"}\n{\"id\":\"2\"}\n");
    }

    @Test
    void aFileOfHalfALineIsEmptied() throws IOException {
        Files.writeString(file, "{\"id\"");

        new EventLog(file).close();

        assertThat(file).isEmptyFile();
    }

    @Test
    void anEventIsWaitedForUntilItComes() throws IOException {
        try (EventLog events = new EventLog(file)) {
            assertThat(events.hasAll()).isTrue();
            events.await("folder-1");
            events.append("{\"folders\":[{\"id\":\"folder-10\"}]}");
            assertThat(events.hasAll()).isFalse();

            events.append("{\"folders\":[{\"id\":\"folder-1\"}]}");

            assertThat(events.hasAll()).isTrue();
        }
    }

    @Test
    void anEventThatHasComeIsNotWaitedFor() throws IOException {
        try (EventLog events = new EventLog(file)) {
            events.append("{\"folders\":[{\"id\":\"folder-1\"}]}");
        }
        try (EventLog events = new EventLog(file)) {
            events.await("folder-1");

            assertThat(events.hasAll()).isTrue();
        }
    }

    @Test
    void anEventOfTwoLinesIsRefused() throws IOException {
        try (EventLog events = new EventLog(file)) {
            assertThatThrownBy(() -> events.append("{\n}")).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(file).isEmptyFile();
    }
}
