// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camelmedia.support.json.Json;
import io.camelmedia.support.poll.cursor.Cursor;
import io.camelmedia.support.poll.store.JdbcCursorStore;
import io.camelmedia.support.recorder.RecorderProcess;
import io.camelmedia.testkit.ci.CiSimulator;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.core.ConditionFactory;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.tools.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Two JVMs follow one feed with one cursor in a database; one is stopped amid an exchange, and overtaken. */
@Tag("system")
@Timeout(300)
class CiFeedTwoNodesTest {

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    @TempDir
    Path folder;

    private final List<String> added = new ArrayList<>();
    private Server server;
    private String database;

    @BeforeEach
    void openDatabase() throws SQLException {
        server = Server.createTcpServer("-tcpPort", "0", "-ifNotExists", "-baseDir", folder.toString())
                .start();
        database = "jdbc:h2:tcp://localhost:" + server.getPort() + "/./cursors";
    }

    @AfterEach
    void closeDatabase() {
        server.stop();
    }

    @Test
    void aNodeThatWasStoppedAndOvertakenOverwritesNothingAndSaysSo() throws Exception {
        try (RecorderProcess overtaken = start("overtaken")) {
            List<String> before = add(100);
            awaitAll(overtaken, before);
            overtaken.holdUp();
            List<String> inFlight = add(1);
            awaitAll(overtaken, inFlight);
            overtaken.signal("STOP");

            List<String> meanwhile = add(100);
            String cursor;
            try (RecorderProcess other = start("other")) {
                awaitAll(other, meanwhile);
                patiently().until(() -> cursor().contains(last(meanwhile)));
                cursor = cursor();

                overtaken.letGo();
                overtaken.signal("CONT");
                patiently().until(() -> overtaken
                        .log()
                        .contains("was moved or deleted by somebody else, so it was not"
                                + " overwritten; the next poll goes on from what is stored"));
                assertThat(cursor()).isEqualTo(cursor);
                assertThat(other.recorded()).endsWith(joined(inFlight, meanwhile));
                assertThat(added).containsAll(other.recorded());
            }

            List<String> after = add(50);
            awaitAll(overtaken, after);
            assertThat(overtaken.recorded()).containsExactly(joined(before, inFlight, after));
        }
    }

    private List<String> add(int count) {
        List<String> ids = NewEvents.add(ci, count);
        added.addAll(ids);
        return ids;
    }

    private static String last(List<String> ids) {
        return ids.get(ids.size() - 1);
    }

    @SafeVarargs
    private static String[] joined(List<String>... lists) {
        List<String> all = new ArrayList<>();
        for (List<String> list : lists) {
            all.addAll(list);
        }
        return all.toArray(String[]::new);
    }

    private static void awaitAll(RecorderProcess recorder, List<String> ids) {
        patiently().until(() -> recorder.recorded().contains(last(ids)));
    }

    private static ConditionFactory patiently() {
        return await().atMost(Duration.ofSeconds(90));
    }

    /** As the store reads it. */
    private String cursor() throws IOException, SQLException {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(database);
        Cursor stored = new JdbcCursorStore(source).load(name()).orElseThrow().cursor();
        return Json.text(stored.toJson());
    }

    /** The name of the one cursor in the table. */
    private String name() throws SQLException {
        try (Connection connection = DriverManager.getConnection(database);
                Statement query = connection.createStatement();
                ResultSet row = query.executeQuery("SELECT name FROM " + JdbcCursorStore.TABLE)) {
            row.next();
            return row.getString(1);
        }
    }

    private RecorderProcess start(String name) throws IOException {
        return RecorderProcess.start(EventRecorder.class, folder, name, ci.baseUrl(), database);
    }
}
