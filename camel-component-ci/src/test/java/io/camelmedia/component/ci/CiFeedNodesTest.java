// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camelmedia.support.recorder.RecorderProcess;
import io.camelmedia.testkit.ci.CiSimulator;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.quartz.impl.jdbcjobstore.JobStoreTX;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Three JVMs that take turns at one feed, with one cursor in PostgreSQL; nodes and the database are shot at. */
@Tag("system")
@Timeout(300)
class CiFeedNodesTest {

    private static final Logger LOG = LoggerFactory.getLogger(CiFeedNodesTest.class);
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int NODES = 3;
    private static final int ROUNDS = Integer.getInteger("soak.rounds", 1);

    /** A page at most may be handed out and not be stored when a node dies. */
    private static final int REPEATS = 50;

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    @TempDir
    Path folder;

    private final List<String> added = new ArrayList<>();
    private final List<RecorderProcess> nodes = new ArrayList<>();
    private final List<Long> failOvers = new ArrayList<>();
    private EmbeddedPostgres postgres;
    private int port;
    private String turns;

    @BeforeEach
    void startDatabase() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        startPostgres();
    }

    private void startPostgres() throws IOException {
        postgres = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .setPort(port)
                // A node that is stopped in the middle of a transaction would keep Quartz's lock from the others.
                .setServerConfig("idle_in_transaction_session_timeout", "5s")
                .start();
    }

    @AfterEach
    void stop() throws IOException {
        nodes.forEach(RecorderProcess::close);
        postgres.close();
    }

    @Test
    void withMasterTheOthersTakeOver() throws Exception {
        turns = NodeRecorder.MASTER;

        shootAtNodes();
    }

    @Test
    void withClusteredQuartzTheOthersTakeOver() throws Exception {
        turns = NodeRecorder.QUARTZ;
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                InputStream tables = JobStoreTX.class.getResourceAsStream("tables_postgres.sql")) {
            statement.execute(new String(tables.readAllBytes(), StandardCharsets.UTF_8));
        }

        shootAtNodes();
    }

    private void shootAtNodes() throws Exception {
        for (int i = 0; i < NODES; i++) {
            nodes.add(start(i));
        }
        awaitAll(add(100));
        for (int round = 0; round < ROUNDS; round++) {
            shoot();
        }
        Collections.sort(failOvers);
        LOG.info(
                "{}: from the kill of the active node to the first event at another in {} ms, {} in the middle",
                turns,
                failOvers,
                failOvers.get(failOvers.size() / 2));
        check();
    }

    private void shoot() throws Exception {
        int killed = active();
        nodes.get(killed).close();
        long begin = System.nanoTime();
        List<String> orphaned = add(100);
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> recorded()
                .contains(orphaned.get(0)));
        failOvers.add(Duration.ofNanos(System.nanoTime() - begin).toMillis());
        awaitAll(orphaned);
        nodes.set(killed, start(killed));

        int stopped = active();
        nodes.get(stopped).signal("STOP");
        nodes.get((stopped + 1) % NODES).close();
        nodes.set((stopped + 1) % NODES, start((stopped + 1) % NODES));
        List<String> meanwhile = add(100);
        if (turns.equals(NodeRecorder.QUARTZ)) {
            awaitAll(meanwhile);
        }
        nodes.get(stopped).signal("CONT");
        awaitAll(meanwhile);

        postgres.close();
        List<String> unreachable = add(100);
        startPostgres();
        awaitAll(unreachable);
    }

    private void check() throws IOException {
        List<String> all = recorded();
        assertThat(new HashSet<>(all)).as("nothing lost").isEqualTo(new HashSet<>(added));
        assertThat(all.size() - added.size()).as("repeats").isLessThanOrEqualTo(5 * REPEATS * ROUNDS);
        for (RecorderProcess node : nodes) {
            List<String> once = new ArrayList<>(new LinkedHashSet<>(node.recorded()));
            assertThat(once).as("in order").isSubsetOf(added);
            assertThat(once.stream().map(added::indexOf).toList()).isSorted();
        }
    }

    private RecorderProcess start(int node) throws IOException {
        String database = "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres&connectTimeout=5";
        return RecorderProcess.start(
                NodeRecorder.class,
                folder,
                "node" + node,
                ci.baseUrl(),
                NodeRecorder.cursors(turns, folder.resolve("lock"), database));
    }

    /** The node that recorded most of what came last. */
    private int active() throws IOException {
        String last = added.get(added.size() - 1);
        for (int i = 0; i < NODES; i++) {
            if (nodes.get(i).recorded().contains(last)) {
                return i;
            }
        }
        throw new AssertionError("nobody recorded " + last);
    }

    private List<String> add(int count) {
        List<String> ids = NewEvents.add(ci, count);
        added.addAll(ids);
        return ids;
    }

    private void awaitAll(List<String> ids) {
        Set<String> wanted = new HashSet<>(ids);
        patiently().until(() -> new HashSet<>(recorded()).containsAll(wanted));
    }

    private List<String> recorded() throws IOException {
        List<String> all = new ArrayList<>();
        for (RecorderProcess node : nodes) {
            all.addAll(node.recorded());
        }
        return all;
    }

    private static ConditionFactory patiently() {
        return await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200));
    }
}
