// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.camelmedia.support.poll.feed.StartFrom;
import io.camelmedia.support.poll.store.JdbcCursorStore;
import io.camelmedia.support.store.CursorDatabase;
import io.camelmedia.support.store.DatabaseServer;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A database that is in trouble while a feed is polled: nothing is lost, and the feed goes on by itself. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FeedOnDatabaseContract {

    private static final FeedOptions ALL = new FeedOptions(StartFrom.BEGINNING, World.LOOKBACK, OnFailure.STOP, false);

    /** What becomes of a commit. */
    private enum Commit {
        DONE,
        /** The connection dies before the database hears of it. */
        LOST,
        /** The connection dies before the answer comes. */
        UNANSWERED
    }

    @RegisterExtension
    final CursorDatabase database;

    private final DatabaseServer server;
    private SinceWorld world;
    private List<Integer> received;
    private Polled polled;
    private Commit commit;

    FeedOnDatabaseContract(DatabaseServer server) {
        this.server = server;
        database = new CursorDatabase(server);
    }

    @BeforeEach
    void start() {
        world = new SinceWorld();
        received = new ArrayList<>();
        commit = Commit.DONE;
        follow(fragile());
    }

    private void follow(DataSource source) {
        polled = new Polled(
                world.feed(),
                ALL,
                new JdbcCursorStore(source),
                handed -> received.add(handed.body(World.Thing.class).arrival()));
    }

    @AfterEach
    void stop() {
        polled.close();
    }

    /** Connections of it die as a test has told. */
    private DataSource fragile() {
        return proxy(DataSource.class, server.source(), (method, call) -> {
            Object result = call.call();
            return result instanceof Connection connection ? fragile(connection) : result;
        });
    }

    private Connection fragile(Connection connection) {
        return proxy(Connection.class, connection, (method, call) -> {
            Commit now = method.equals("commit") ? commit : Commit.DONE;
            if (now != Commit.DONE) {
                commit = Commit.DONE;
            }
            if (now == Commit.LOST) {
                server.end(connection);
            }
            Object result = call.call();
            if (now == Commit.UNANSWERED) {
                throw new SQLException("An I/O error occurred while sending to the backend.");
            }
            return result;
        });
    }

    private interface Call {
        Object call() throws SQLException;
    }

    private interface Tap {
        Object called(String method, Call call) throws SQLException;
    }

    private static <T> T proxy(Class<T> type, T target, Tap tap) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> tap.called(method.getName(), () -> {
                    try {
                        return method.invoke(target, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause() instanceof SQLException cause ? cause : new SQLException(e.getCause());
                    } catch (IllegalAccessException e) {
                        throw new SQLException(e);
                    }
                })));
    }

    private void arrive(int count) {
        for (int i = 0; i < count; i++) {
            world.arrive(Duration.ofSeconds(1), 1);
        }
    }

    private void assertEachOnce(int count) {
        assertThat(received)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, count).boxed().toList());
    }

    @Test
    void aDatabaseThatRestartsLosesNothing() throws Exception {
        arrive(3);
        polled.poll();
        server.stop();
        arrive(3);

        assertThatThrownBy(polled::poll)
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("The table of cursors CAMEL_MEDIA_CURSOR cannot be reached, for no connection"
                        + " can be had: ");
        server.start();
        polled.poll();

        assertEachOnce(6);
        assertThat(polled.handled()).isEmpty();
    }

    @Test
    void aConnectionThatDiesBeforeItsCommitLosesNothing() throws Exception {
        dies(Commit.LOST);
    }

    @Test
    void aCommitWithoutAnAnswerLosesNothingAndIsNoConflict() throws Exception {
        dies(Commit.UNANSWERED);
    }

    private void dies(Commit how) throws Exception {
        arrive(2);
        polled.poll();
        arrive(2);
        commit = Commit.DONE;
        world.next(() -> commit = how);

        assertThatThrownBy(polled::poll).isInstanceOf(IOException.class);
        for (int i = 0; i < 3; i++) {
            arrive(1);
            polled.poll();
        }

        assertEachOnce(7);
        restart();
        polled.poll();
        assertEachOnce(7);
    }

    private void restart() {
        polled.close();
        follow(fragile());
    }

    @Test
    void aDatabaseThatTakesNoWritesForAWhileLosesNothing() throws Exception {
        arrive(3);
        polled.poll();
        server.readOnly(true);
        arrive(3);
        try {
            assertThatThrownBy(polled::poll)
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith("The table of cursors CAMEL_MEDIA_CURSOR cannot be used: ")
                    .hasMessageEndingWith(server.readOnlyText());
        } finally {
            server.readOnly(false);
        }
        arrive(1);
        polled.poll();

        assertEachOnce(7);
        restart();
        polled.poll();
        assertEachOnce(7);
    }

    @Test
    void anExhaustedPoolIsToldAsSuchAndHealsByItself() throws Exception {
        polled.close();
        try (HikariDataSource pool = poolOfOne()) {
            follow(pool);
            arrive(2);
            polled.poll();
            arrive(2);

            try (Connection taken = pool.getConnection()) {
                assertThatThrownBy(polled::poll)
                        .hasMessageMatching("The table of cursors CAMEL_MEDIA_CURSOR cannot be reached, for no"
                                + " connection can be had: .* - Connection is not available, request timed out after"
                                + " \\d+ms.*");
            }
            polled.poll();

            assertEachOnce(4);
            polled.close();
        }
    }

    private HikariDataSource poolOfOne() {
        HikariConfig one = new HikariConfig();
        one.setDataSource(server.source());
        one.setMaximumPoolSize(1);
        one.setConnectionTimeout(250);
        return new HikariDataSource(one);
    }

    @Test
    void ofTwoNodesThatPollByTurnsEachItemComesOnce() throws Exception {
        List<Integer> both = new ArrayList<>();
        try (Polled one = node(both);
                Polled other = node(both)) {
            for (int i = 0; i < 20; i++) {
                arrive(3);
                (i % 3 == 0 ? one : other).poll();
            }
        }

        assertThat(both)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 60).boxed().toList());
    }

    private Polled node(List<Integer> both) {
        CursorSlot slot = new CursorSlot("shared", new JdbcCursorStore(fragile()), new CursorClaims());
        return new Polled(
                world.feed(),
                ALL,
                slot,
                handed -> both.add(handed.body(World.Thing.class).arrival()));
    }
}
